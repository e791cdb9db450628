/** Loads the page's data again; many changes in a row load it once more, and never twice at once. */
import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

const GATHER_MILLISECONDS = 120;

export function useRefetch(): () => void {
  const { revalidate } = useRevalidator();
  const now = useRef(revalidate);
  now.current = revalidate;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      // Effects may be taken down and put up again.
      timer.current = null;
    },
    [],
  );
  return useCallback(() => {
    const later = (): void => {
      timer.current = null;
      // What changed while it loads is loaded after it; loading in the middle of a navigation would break that off.
      if (isLoading()) timer.current = setTimeout(later, GATHER_MILLISECONDS);
      else now.current();
    };
    timer.current ??= setTimeout(later, GATHER_MILLISECONDS);
  }, []);
}

/** At this moment, for whoever asked: what the hooks tell is as old as the last drawing, and two who ask at once would break each other off. */
function isLoading(): boolean {
  const { revalidation, navigation } = window.__remixRouter.state;
  return revalidation === 'loading' || navigation.state !== 'idle';
}
