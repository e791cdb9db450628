/** Keeps a page's data up to date: loads it again when something that it shows has changed. */
import { useEffect, useRef } from 'react';
import type { AppEvent } from '#app/ui/requests/event-stream.ts';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

/**
 * `shows` says whether a change concerns the page. `unfinished`: something on it was still at work when it was loaded;
 * it may have ended before the page subscribed, so the page loads once more.
 */
export function useLivePage(shows: (event: AppEvent) => boolean, unfinished: boolean): () => void {
  const { listen } = useTasks();
  const refetch = useRefetch();
  const now = useRef(shows);
  now.current = shows;
  useEffect(
    () => listen((event) => (event === null || now.current(event) ? refetch() : undefined)),
    [listen, refetch],
  );
  const atFirst = useRef(unfinished);
  useEffect(() => {
    if (atFirst.current) refetch();
  }, [refetch]);
  return refetch;
}
