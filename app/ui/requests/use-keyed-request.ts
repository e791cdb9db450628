/** Sends a request that the server does once, however often it is sent again: the state of its button and its refusal. */
import { useState } from 'react';
import type { FailureView, Reply } from '#app/contract/reply.ts';
import { requestKeys } from '#app/ui/requests/request-keys.ts';

export type KeyedRequest = {
  sending: boolean;
  /** Why the last one was refused; null while another is sent and once it was taken. */
  failure: FailureView | null;
  dismiss: () => void;
  /** `asked` is the request without its key. Sent again, it has the same key until it was taken. */
  send: <Answers>(asked: object, ask: (key: string) => Promise<Reply<Answers>>) => Promise<Reply<Answers>>;
};

/**
 * The request of one button or dialog. A refusal is shown by `failure`, and is also what `send` answers; nothing is
 * thrown. A new key is taken once a request was taken, or when something else is asked.
 */
export function useKeyedRequest(): KeyedRequest {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [keys] = useState(requestKeys);
  return {
    sending,
    failure,
    dismiss: () => setFailure(null),
    async send(asked, ask) {
      setSending(true);
      setFailure(null);
      const reply = await ask(keys.keyFor(asked));
      setSending(false);
      if (reply.ok) keys.renew();
      else setFailure(reply.failure);
      return reply;
    },
  };
}
