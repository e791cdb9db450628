/** Loads the page's data again; many changes in a row load it once more, and never twice at once. */
import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

const GATHER_MILLISECONDS = 120;

export function useRefetch(): () => void {
  const { revalidate, state } = useRevalidator();
  const now = useRef({ revalidate, state });
  now.current = { revalidate, state };
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => {
    if (timer.current !== null) clearTimeout(timer.current);
  }, []);
  return useCallback(() => {
    const later = (): void => {
      timer.current = null;
      // What changed while it loads is loaded after it.
      if (now.current.state === 'loading') timer.current = setTimeout(later, GATHER_MILLISECONDS);
      else now.current.revalidate();
    };
    timer.current ??= setTimeout(later, GATHER_MILLISECONDS);
  }, []);
}
