/** Queries the server for something that depends on the page, whenever that changes: the latest query wins. */
import { useEffect, useState } from 'react';
import type { Answered, Asks, QueryAddress } from '#app/contract/endpoints.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { FailureView } from '#app/contract/reply.ts';

/** While a new query runs, `value` and `failure` are the last one's. `again` retries after a failure. */
export type Query<T> = { value: T | null; failure: FailureView | null; asking: boolean; again: () => void };

type State<T> = { key: string | null; value: T | null; failure: FailureView | null };

const UNASKED = { key: null, value: null, failure: null };

/** `question` null queries nothing; equal questions (as JSON) are sent once. */
export function useQuery<At extends QueryAddress>(
  url: At,
  question: Asks<At> | null,
  { afterMilliseconds = 0 }: { afterMilliseconds?: number } = {},
): Query<Answered<At>> {
  const [answered, setAnswered] = useState<State<Answered<At>>>(UNASKED);
  const [attempt, setAttempt] = useState(0);
  const key = question === null ? null : `${url} ${JSON.stringify(question)}`;
  useEffect(() => {
    if (key === null) {
      setAnswered(UNASKED);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      postJson(url, JSON.parse(key.slice(url.length + 1)) as Asks<At>, stop.signal)
        .then((reply) =>
          setAnswered(
            reply.ok
              ? { key, value: reply.value as Answered<At>, failure: null }
              : { key, value: null, failure: reply.failure },
          ),
        )
        .catch(() => undefined);
    }, afterMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [url, key, afterMilliseconds, attempt]);
  const again = () => {
    setAnswered((before) => ({ ...before, key: null }));
    setAttempt((before) => before + 1);
  };
  const { value, failure } = key === null ? UNASKED : answered;
  return { value, failure, asking: key !== null && answered.key !== key, again };
}
