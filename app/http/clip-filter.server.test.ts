/** Tests what the library's address requests. */
import { describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { expandBriefs } from '#studio/clip/expand-briefs.ts';
import { arranged, clipFilterOf, lengthAfter } from './clip-filter.server.ts';

const asked = (query: string) => clipFilterOf(new URLSearchParams(query));

describe('the library’s address', () => {
  test('shows the newest clips when it says nothing, and ignores nonsense', () => {
    expect(asked('')).toEqual({ limit: 24 });
    expect(asked('filter=nonsense&search=%20&product=&shown=many')).toEqual({ limit: 24 });
  });
  test('distinguishes clips that are being made from those that failed', () => {
    expect(asked('filter=generating')).toEqual({ limit: 24, state: 'making' });
    expect(asked('filter=failed')).toEqual({ limit: 24, state: 'failed' });
  });
  test('combines product, search and filter', () => {
    expect(asked('product=gid%3A%2F%2Fshopify%2FProduct%2F1&search=+mug&filter=stale')).toEqual({
      limit: 24,
      productId: 'gid://shopify/Product/1',
      search: 'mug',
      stale: true,
    });
  });
  test.each([
    ['shown=48', 48, 72],
    ['shown=1', 24, 48],
    ['shown=-5', 24, 48],
    ['shown=2.5', 24, 48],
    ['shown=230', 230, 240],
    ['shown=1000000', 240, null],
  ])('with %s shows %i, and then %s', (query, limit, next) => {
    expect([asked(query).limit, lengthAfter(asked(query))]).toEqual([limit, next]);
  });
});

test('variants stand side by side, but of what is deleted soon the soonest stays first', () => {
  const brand = { brandColour: null, font: null, logo: null };
  const [a, b] = expandBriefs({ ...EMPTY_FORM, variants: 2 }, [], brand);
  if (a === undefined || b === undefined) throw new TypeError('There are two.');
  const clips = [
    { batchId: 'one', brief: b },
    { batchId: 'other', brief: a },
    { batchId: 'one', brief: a },
  ];
  const order = (query: string) => arranged(clips, asked(query)).map((clip) => clips.indexOf(clip));
  expect([order(''), order('filter=expiring')]).toEqual([
    [2, 0, 1],
    [0, 1, 2],
  ]);
});
