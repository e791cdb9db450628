/** Shows which ratings are read, and that nothing a store or a page says can break the reading. */
import { expect, test } from 'vitest';
import { ratingInPage, ratingOf } from '#adapters/shopify/rating.ts';

const metafield = (value: unknown, scale_max: unknown = '5.0') =>
  JSON.stringify({ value, scale_min: '1.0', scale_max });

test('of the standard metafields', () => {
  expect(ratingOf(metafield('4.8'), '212')).toEqual({ value: 4.8, scale: 5, count: 212 });
  expect(ratingOf(metafield('9.1', '10'), '3')).toEqual({ value: 9.1, scale: 10, count: 3 });
});

test.each([
  ['no rating', undefined, '212'],
  ['no count', metafield('4.8'), undefined],
  ['nobody has rated', metafield('4.8'), '0'],
  ['a rating of nothing', metafield('0.0'), '212'],
  ['more than the scale', metafield('8'), '212'],
  ['a rating that is no JSON', '4.8 of 5', '212'],
  ['a count that is no number', metafield('4.8'), 'many'],
])('none with %s', (_, rating, count) => expect(ratingOf(rating, count)).toBeNull());

const linked = (data: unknown) =>
  `<html><body><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></body></html>`;
const mug = (aggregateRating: unknown, over: object = {}) => ({
  '@context': 'https://schema.org/',
  '@type': 'Product',
  name: 'Mug',
  aggregateRating,
  ...over,
});
const RATED = { '@type': 'AggregateRating', ratingValue: '4.8', reviewCount: '212' };

test.each([
  ['a product', mug(RATED)],
  ['one in a list', [{ '@type': 'Organization', name: 'Shop' }, mug(RATED)]],
  ['one in a graph', { '@graph': [mug(RATED)] }],
  ['a group of products', mug(RATED, { '@type': 'ProductGroup' })],
  ['numbers as numbers', mug({ ratingValue: 4.8, bestRating: 5, ratingCount: 212 })],
  ['a comma for a point', mug({ ratingValue: '4,8', ratingCount: '212' })],
])('of a page: %s', (_, data) =>
  expect(ratingInPage(linked(data), 'Mug')).toEqual({ value: 4.8, scale: 5, count: 212 }),
);

test.each(['1,000', '1.000', '1 000', '1\u202f000', '1000', 1000])(
  'a count of %j is a thousand',
  (reviewCount) => expect(ratingInPage(linked(mug({ ...RATED, reviewCount })), 'Mug')?.count).toBe(1000),
);

test('a count in thousands and more, and none in parts', () => {
  const count = (reviewCount: string) => ratingInPage(linked(mug({ ...RATED, reviewCount })), 'Mug')?.count;
  expect(count('1,250,000')).toBe(1_250_000);
  expect(count('1,25,000')).toBe(125_000);
  expect(count('4.5')).toBeUndefined();
  expect(ratingOf(metafield('4.8'), '1,212')?.count).toBe(1212);
});

test.each([
  ['another product', mug(RATED, { name: 'Cup' })],
  ['no rating', mug(undefined)],
  ['a rating without a count', mug({ ratingValue: '4.8' })],
  ['more than the best', mug({ ratingValue: '48', reviewCount: '212' })],
  ['a shop', mug(RATED, { '@type': 'Organization' })],
  ['broken JSON', '{"@type": "Product", '],
  ['nothing', ''],
])('none of a page with %s', (_, data) => expect(ratingInPage(linked(data), 'Mug')).toBeNull());

test('a page of nothing but such scripts, or of one without end, is read in bounded time', () => {
  const begun = performance.now();
  expect(ratingInPage(linked(mug(undefined)).repeat(5000), 'Mug')).toBeNull();
  expect(ratingInPage(`<script type="application/ld+json">${'['.repeat(1_000_000)}`, 'Mug')).toBeNull();
  expect(ratingInPage(linked('['.repeat(200_000)), 'Mug')).toBeNull();
  expect(performance.now() - begun).toBeLessThan(5000);
});
