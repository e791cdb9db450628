/** Loads the page's data again; many changes in a row load it once more, and never twice at once. */
import { useNavigation, useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

const GATHER_MILLISECONDS = 120;

export function useRefetch(): () => void {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const busy = state === 'loading' || navigation.state !== 'idle';
  const now = useRef({ revalidate, busy });
  now.current = { revalidate, busy };
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => {
    if (timer.current !== null) clearTimeout(timer.current);
    // Effects may be taken down and put up again.
    timer.current = null;
  }, []);
  return useCallback(() => {
    const later = (): void => {
      timer.current = null;
      // What changed while it loads is loaded after it; loading in the middle of a navigation would break that off.
      if (now.current.busy) timer.current = setTimeout(later, GATHER_MILLISECONDS);
      else now.current.revalidate();
    };
    timer.current ??= setTimeout(later, GATHER_MILLISECONDS);
  }, []);
}
