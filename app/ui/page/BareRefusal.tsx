/** Shown where not even the app's frame could be opened. */
import { useLocation } from '@remix-run/react';
import { BarePage } from '#app/ui/page/BarePage.tsx';
import type { Refusal } from '#app/ui/page/refusal.ts';

/** Shopify's own words in the address, the shop's name first, open the app again. */
export function BareRefusal({ refusal: { title, message, worthRetrying } }: { refusal: Refusal }) {
  const { pathname, search } = useLocation();
  const fromShopify = new URLSearchParams(search).has('shop');
  return (
    <BarePage title={title}>
      <p>{message}</p>
      {worthRetrying ? (
        <p>
          <a href={`${pathname}${search}`}>Try again</a>
        </p>
      ) : null}
      {fromShopify ? (
        <p>
          <a href={`/app/clips${search}`}>Open the Library</a> or{' '}
          <a href={`/app/create${search}`}>create a clip</a>
        </p>
      ) : (
        <p>Open Vitrine from your Shopify admin, under Apps.</p>
      )}
    </BarePage>
  );
}
