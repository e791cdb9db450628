/** Chooses one of the products that have clips; typing narrows the list. */
import { Autocomplete, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ClipProduct } from '#studio/clip/ports.ts';

/** Listed at once; typing finds the others. */
const LISTED = 50;

/** `chosen` is a product's id, or '' for all. */
export function ProductFilter({
  products,
  chosen,
  onChoose,
}: {
  products: readonly ClipProduct[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  /** Null while nobody types: the field says what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const title = chosen === '' ? '' : (products.find(({ id }) => id === chosen)?.title ?? 'One product');
  const words = (typed ?? '').trim().toLowerCase();
  const found = products.filter((product) => product.title.toLowerCase().includes(words));
  const choose = (id: string, text: string | null = null): void => {
    setTyped(text);
    if (id !== chosen) onChoose(id);
  };
  return (
    <Autocomplete
      options={found.slice(0, LISTED).map((product) => ({ value: product.id, label: product.title }))}
      selected={chosen === '' ? [] : [chosen]}
      onSelect={([id]) => choose(id ?? '')}
      emptyState={
        <Text as="p" alignment="center" tone="subdued">
          {products.length === 0 ? 'No product has clips yet.' : 'No products found.'}
        </Text>
      }
      textField={
        <Autocomplete.TextField
          label="Product"
          autoComplete="off"
          placeholder="All products"
          value={typed ?? title}
          onChange={(text) => choose(text === '' ? '' : chosen, text)}
          onBlur={() => setTyped(null)}
          clearButton
          onClearButtonClick={() => choose('')}
        />
      }
    />
  );
}
