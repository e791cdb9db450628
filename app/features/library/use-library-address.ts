/** The library's search, filters and length, as its address has them or is about to have them. */
import { useLocation, useNavigation, useSearchParams } from '@remix-run/react';
import { useCallback, useRef } from 'react';

export type LibraryAddress = { search: string; filter: string; product: string };

/**
 * `change` begins again with the first clips, unless it says how many are `shown`; what is asked for while a
 * page loads is not lost.
 */
export function useLibraryAddress(): LibraryAddress & {
  change: (changes: Partial<LibraryAddress> & { shown?: string }) => void;
} {
  const [now, setNow] = useSearchParams();
  const { pathname } = useLocation();
  const { location: next } = useNavigation();
  const wanted = next?.pathname === pathname ? new URLSearchParams(next.search) : now;
  const latest = useRef({ wanted, setNow });
  latest.current = { wanted, setNow };
  const change = useCallback((changes: Partial<LibraryAddress> & { shown?: string }) => {
    const parameters = new URLSearchParams(latest.current.wanted);
    for (const [name, value] of Object.entries({ shown: '', ...changes })) {
      if (value === '') parameters.delete(name);
      else parameters.set(name, value);
    }
    latest.current.setNow(parameters, { replace: true, preventScrollReset: true });
  }, []);
  return {
    search: wanted.get('search') ?? '',
    filter: wanted.get('filter') ?? '',
    product: wanted.get('product') ?? '',
    change,
  };
}
