/** Has the address name the product: a page that is loaded again shows the same one, whatever other tabs are about. */
import { useSearchParams } from '@remix-run/react';
import { useEffect } from 'react';
import type { DraftName } from '#app/contract/draft.ts';

/** Replaces the address, without a step in the history. */
export function useProductInAddress({ productId, link }: DraftName): void {
  const [query, setQuery] = useSearchParams();
  const isNamed = (query.get('product') ?? '') === (productId ?? '') && (query.get('link') ?? '') === link;
  useEffect(() => {
    if (isNamed) return;
    setQuery(
      (before) => {
        for (const [name, value] of Object.entries({ product: productId ?? '', link }))
          if (value === '') before.delete(name);
          else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [isNamed, productId, link, setQuery]);
}
