/** Brings posters into the page as they are drawn. */
import { useEffect, useRef } from 'react';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

/** After an upgrade hundreds are drawn one after another: those of a second come with one load of the page. */
const GATHER_MILLISECONDS = 1000;

/** Loads the page's data again when one of these clips has a new poster. */
export function usePosterNews(clips: readonly { id: string }[]): void {
  const { listen } = useTasks();
  const refetch = useRefetch();
  const shown = useRef(clips);
  shown.current = clips;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = listen((event) => {
      if (event?.kind !== 'poster' || !shown.current.some(({ id }) => id === event.id)) return;
      timer ??= setTimeout(() => {
        timer = null;
        refetch();
      }, GATHER_MILLISECONDS);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [listen, refetch]);
}
