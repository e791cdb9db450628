/** Tests the search syntax against the catalogue. */
import { expect, it } from 'vitest';
import { productSearch } from '#devstore/admin/search-query.ts';
import { OWN_CATALOG, readCatalog } from '#devstore/catalog.ts';
import { stockProducts } from '#devstore/store.ts';

const products = stockProducts(readCatalog(OWN_CATALOG));
products[5]!.status = 'DRAFT';
const found = (query: string | null) => products.filter(productSearch(query)).map(({ handle }) => handle);
const handles = products.map(({ handle }) => handle);

it('finds everything without a query', () => {
  expect(found(null)).toEqual(handles);
  expect(found('  ')).toEqual(handles);
});

it.each([
  ['handle:stoneware-mug', ['stoneware-mug']],
  ['handle:stoneware-mug,tall-bud-vase', ['stoneware-mug', 'tall-bud-vase']],
  ['status:draft', [handles[5]]],
  ['status:ACTIVE', handles.slice(0, 5)],
  ['title:Speckled*', ['stoneware-mug']],
  ['title:"Speckled Stoneware Mug"', ['stoneware-mug']],
  ['mug', ['stoneware-mug']],
  ['tag:kitchen AND handle:stoneware-mug', ['stoneware-mug']],
  ['handle:stoneware-mug OR handle:tall-bud-vase', ['stoneware-mug', 'tall-bud-vase']],
  ['-status:draft (handle:stoneware-mug OR status:draft)', ['stoneware-mug']],
  ['NOT status:active', [handles[5]]],
  ['vendor:"Lumen & Clay" status:draft', [handles[5]]],
  [`id:${products[1]!.numericId}`, [handles[1]]],
  [`id:>${products[4]!.numericId}`, [handles[5]]],
  [`id:<=${products[0]!.numericId}`, [handles[0]]],
  ['updated_at:>=2026-03-06', [handles[5]]],
  ['title:nothing', []],
])('%s', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it('refuses what it cannot search or read, rather than find everything', () => {
  expect(() => found('metafields.custom.on_sale:true AND colour:red')).toThrow();
  expect(() => found('colour:red')).toThrow('Products cannot be searched by "colour"');
  expect(() => found('(status:active')).toThrow(/not closed/);
  expect(() => found('status:active)')).toThrow(/Invalid search query/);
});
