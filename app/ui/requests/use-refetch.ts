/** Loads the page's data again; many changes in a row load it once more, and never twice at once. */
import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

const GATHER_MILLISECONDS = 120;

/**
 * A function, the same on every render, that reloads within 120 ms of the first call, or after the load or
 * navigation in progress.
 */
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

/**
 * Reads the router itself: hooks give the state of the last render, and two reloads at once would cancel each
 * other.
 */
function isLoading(): boolean {
  const { revalidation, navigation } = window.__remixRouter.state;
  return revalidation === 'loading' || navigation.state !== 'idle';
}
