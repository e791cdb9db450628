/** Asks for a pack, a plan or a higher limit, and leaves for the page where the merchant agrees to it. */
import { useEffect, useRef, useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { OfferRequest } from '#app/contract/points-requests.ts';
import type { FailureView } from '#app/contract/reply.ts';

/** Leaving takes a moment; until then a second click asks for nothing. */
const LEAVING_MILLISECONDS = 8000;

export type Offering = {
  ask: (wanted: OfferRequest) => Promise<void>;
  /** Of which the answer, or Shopify's page, is waited for. */ asking: OfferRequest | null;
  failure: FailureView | null;
};

export function useOffer(): Offering {
  const [asking, setAsking] = useState<OfferRequest | null>(null);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return {
    asking,
    failure,
    async ask(wanted) {
      if (asking !== null) return;
      setAsking(wanted);
      setFailure(null);
      const reply = await postJson('/app/points/offer', wanted);
      if (!reply.ok) {
        setAsking(null);
        setFailure(reply.failure);
        return;
      }
      window.open(reply.confirmationUrl, '_top');
      timer.current = setTimeout(() => setAsking(null), LEAVING_MILLISECONDS);
    },
  };
}

export const isAsked = (asking: OfferRequest | null, id: string): boolean =>
  asking !== null && asking.kind !== 'cap' && asking.id === id;
