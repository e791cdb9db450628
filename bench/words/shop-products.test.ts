/** Tests that the hand-written products are marked with words they have: a mark that stands nowhere finds nothing. */
import { describe, expect, it } from 'vitest';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { bare, folded } from '#bench/words/place.ts';
import { SHOP_PRODUCTS } from '#bench/words/products/shop-products.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';

const products = Object.entries(SHOP_PRODUCTS).flatMap(([language, all]) =>
  all.map((product) => ({ language, product })),
);

function marksOf(product: ShopProduct): string[] {
  const { mustNotSay, pairs, notAlone, lists, smallPrint, notHook, pictures } = product;
  return [
    ...(mustNotSay ?? []),
    ...(pairs ?? []).flat(),
    ...(notAlone ?? []),
    ...(lists ?? []).flatMap((list) => list.split(/[,،、]\s*/u)),
    ...(smallPrint ?? []),
    ...(notHook ?? []),
    ...(pictures ?? []).flatMap(([, shows]) => shows ?? []),
  ];
}

describe('the products written by hand', () => {
  it('are a hundred in fourteen languages, at least six in each', () => {
    expect(products.length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(SHOP_PRODUCTS)).toHaveLength(14);
    for (const [language, all] of Object.entries(SHOP_PRODUCTS))
      expect(all.length, language).toBeGreaterThanOrEqual(6);
  });

  it.each(products.map(({ language, product }) => [language, product.title, product] as const))(
    'in %s: “%s” is marked with its own words',
    (_language, title, product) => {
      const text = [
        plainText(title),
        product.vendor ?? '',
        ...copyBlocks(product.html).map((block) => block.text),
      ]
        .map(folded)
        .join('\n');
      expect(marksOf(product).filter((mark) => !text.includes(bare(mark)))).toEqual([]);
    },
  );
});
