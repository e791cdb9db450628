/** Asks the server for something that depends on what is on the page, whenever that changes: the latest question wins. */
import { useEffect, useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import type { FailureView } from '#app/components/create/views.ts';

export type Asked<T> = { value: T | null; failure: FailureView | null; asking: boolean };

/** `question` null asks nothing; equal questions (as JSON) are asked once. */
export function useAsked<T>(url: string, question: object | null, { afterMilliseconds = 0 }: { afterMilliseconds?: number } = {}): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ value: null, failure: null, asking: question !== null });
  const key = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    if (key === null) { setAsked({ value: null, failure: null, asking: false }); return; }
    setAsked((before) => ({ ...before, asking: true }));
    const stop = new AbortController();
    const timer = setTimeout(() => {
      postJson<{ value: T }>(url, JSON.parse(key), stop.signal)
        .then((reply) => setAsked(reply.ok ? { value: reply.value, failure: null, asking: false } : { value: null, failure: reply.failure, asking: false }))
        .catch(() => undefined);
    }, afterMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [url, key, afterMilliseconds]);
  return asked;
}
