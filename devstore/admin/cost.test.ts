/** Tests the cost of queries against what Shopify is known to answer. */
import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { costOf } from '#devstore/admin/cost.ts';
import { loadAdminSchema } from '#devstore/schema.ts';

function cost(query: string, variables: Record<string, unknown> = {}, data?: unknown): number {
  const document = parse(query);
  return costOf(
    { schema: loadAdminSchema(), document, operation: getOperationAST(document)!, variables },
    data,
  );
}

it.each([
  ['{ shop { name } }', 1],
  ['{ products(first: 10) { nodes { id title } } }', 6],
  ['{ products(first: 10) { edges { node { id title } } pageInfo { hasNextPage endCursor } } }', 6],
  [
    '{ product(id: "gid://shopify/Product/1") { variants(first: 250) { nodes { inventoryItem { id tracked } } } } }',
    25,
  ],
  ['{ products(first: 1) { nodes { id } } }', 3],
  ['mutation { productUpdate(product: {}) { product { id } userErrors { message } } }', 11],
])('%s is asked for %i points', (query, points) => {
  expect(cost(query)).toBe(points);
});

it('counts what was found: nothing under what is null, and only the items that came', () => {
  expect(
    cost(
      '{ product(id: "x") { variants(first: 250) { nodes { inventoryItem { id } } } } }',
      {},
      { product: null },
    ),
  ).toBe(1);
  const seven = Array.from({ length: 7 }, (_, id) => ({ id }));
  expect(cost('{ products(first: 10) { nodes { id } } }', {}, { products: { nodes: seven } })).toBe(5);
  expect(cost('{ products(first: 10) { nodes { id } } }', {}, { products: { nodes: [] } })).toBe(2);
});

it('reads page sizes and lists of ids from variables, with their defaults', () => {
  expect(cost('query A($n: Int = 10) { products(first: $n) { nodes { id } } }', { n: 250 })).toBe(13);
  expect(cost('query A($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
});

it('counts the dearest of the alternatives, fragments wherever they stand, and nothing that is left out', () => {
  const fields = (media: string) => cost(`{ node(id: "x") { ${media} } }`);
  expect(fields('... on MediaImage { image { url } }')).toBe(2);
  expect(
    fields(
      '... on MediaImage { image { url } } ... on Video { originalSource { url } preview { image { url } } }',
    ),
  ).toBe(4);
  expect(cost('query { shop { ...Facts } } fragment Facts on Shop { name plan { shopifyPlus } }')).toBe(2);
  expect(
    cost('query A($with: Boolean!) { shop { plan @include(if: $with) { shopifyPlus } } }', { with: false }),
  ).toBe(1);
});
