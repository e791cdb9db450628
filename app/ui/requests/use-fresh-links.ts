/** Loads a page's data again before the links in it end. */
import { useEffect, useRef } from 'react';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';

/** Links to files last six hours at least. */
const FRESH_MILLISECONDS = 2 * 3600_000;

/**
 * Every two hours, and when the page is looked at or connected again after that: in between it may have slept.
 * `load`, where loading the whole page again would lose what was edited on it.
 */
export function useFreshLinks(load?: () => void): void {
  const refetch = useRefetch();
  const now = useRef(load ?? refetch);
  now.current = load ?? refetch;
  useEffect(() => {
    let loaded = Date.now();
    const refresh = (): void => {
      // Without a connection, loading would put an error in the page's place.
      if (document.hidden || !navigator.onLine || Date.now() - loaded < FRESH_MILLISECONDS) return;
      loaded = Date.now();
      now.current();
    };
    const timer = setInterval(refresh, FRESH_MILLISECONDS);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('online', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('online', refresh);
    };
  }, []);
}
