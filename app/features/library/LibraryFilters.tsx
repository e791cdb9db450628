/** Narrows the library: by words, by product, by what a clip is doing. */
import { InlineStack, Select, TextField } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { ProductFilter } from '#app/features/library/ProductFilter.tsx';
import { useLibraryAddress } from '#app/features/library/use-library-address.ts';
import type { ClipProduct } from '#studio/clip/ports.ts';

const FILTERS = [
  { value: '', label: 'All clips' },
  { value: 'ready', label: 'Ready' },
  { value: 'generating', label: 'Creating' },
  { value: 'failed', label: 'Failed' },
  { value: 'stale', label: 'Out of date' },
  { value: 'expiring', label: 'Export expires soon' },
];
const AFTER_MILLISECONDS = 300;

export function LibraryFilters({ products }: { products: readonly ClipProduct[] }) {
  const { search, filter, product, change } = useLibraryAddress();
  const [typed, setTyped] = useState(search);
  const asked = useRef(search);
  useEffect(() => {
    // Another link was followed: what was typed belongs to the page before.
    if (search !== asked.current) setTyped(search);
    asked.current = search;
  }, [search]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed;
      change({ search: typed });
    }, AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, change]);

  return (
    <InlineStack gap="300" blockAlign="end">
      <div style={{ flex: '1 1 200px' }}>
        <TextField
          label="Search"
          type="search"
          autoComplete="off"
          placeholder="Product or clip"
          value={typed}
          onChange={setTyped}
          clearButton
          onClearButtonClick={() => setTyped('')}
        />
      </div>
      <div style={{ flex: '1 1 200px' }}>
        <ProductFilter products={products} chosen={product} onChoose={(id) => change({ product: id })} />
      </div>
      <Select label="Show" options={FILTERS} value={filter} onChange={(value) => change({ filter: value })} />
    </InlineStack>
  );
}
