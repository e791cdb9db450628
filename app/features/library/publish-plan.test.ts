/** Shows which of the chosen clips are published, and what is said of each other. */
import { expect, test } from 'vitest';
import type { ExportView, PublicationView } from '#app/contract/clips.ts';
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import { planPublication, severalOnProducts } from '#app/features/library/publish-plan.ts';
import { exportedView, publicationOf } from '#app/ui/publish/testing/sample-exports.ts';

const candidate = (
  exports: readonly ExportView[],
  change: Partial<PublishCandidate> = {},
): PublishCandidate => ({
  clipId: 'clip',
  title: 'Mug',
  letter: null,
  languageName: null,
  productId: 'gid://shopify/Product/1',
  productTitle: 'Mug',
  picture: null,
  canPublish: true,
  product: 'there',
  exports,
  alt: '',
  ...change,
});
const reasonOf = (exports: readonly ExportView[], change: Partial<PublishCandidate> = {}) =>
  planPublication(candidate(exports, change)).reason;
const published = (state: PublicationView['state'], change: Partial<PublicationView> = {}) =>
  exportedView({ publications: [publicationOf(state, change)] });

test('the newest finished export of the clip as it is now is published', () => {
  const exports = [
    exportedView({ id: 'rendering', state: 'rendering', video: null }),
    exportedView({ id: 'newest' }),
    exportedView({ id: 'older' }),
    exportedView({ id: 'outdated', current: false }),
  ];
  expect(planPublication(candidate(exports))).toMatchObject({ exportId: 'newest', reason: null });
});

test('what is off the product again, and what failed and may be tried again, is published', () => {
  expect(reasonOf([published('undone')])).toBeNull();
  expect(reasonOf([published('failed', { recoveryActions: ['retry'] })])).toBeNull();
});

test('a store that did not answer holds nothing up', () => {
  expect(reasonOf([exportedView()], { product: 'unknown' })).toBeNull();
});

test.each([
  ['no export', [], {}, /no exported video yet/],
  ['a failed one', [exportedView({ state: 'failed', video: null })], {}, /no exported video yet/],
  ['one that is being made', [exportedView({ state: 'rendering', video: null })], {}, /isn’t finished yet/],
  [
    'one of an earlier version',
    [exportedView({ current: false })],
    {},
    /^Only an earlier version has been exported/,
  ],
  ['one on its way off the product', [published('undoing')], {}, /being removed from the product/],
  ['one on its way', [published('publishing')], {}, /already being published/],
  ['one on the product', [published('ready')], {}, /already on the product/],
  [
    'an earlier version on the product',
    [exportedView(), exportedView({ current: false, publications: [publicationOf('ready')] })],
    {},
    /Open the clip to replace it/,
  ],
  [
    'a failure that trying again does not mend',
    [published('failed', { failure: 'The file is broken.' })],
    {},
    /^The file is broken\.$/,
  ],
  ['a product of another store', [exportedView()], { canPublish: false }, /isn’t in this store/],
  ['a product that is gone', [exportedView()], { product: 'gone' }, /no longer in your store/],
  ['a product that is full', [exportedView()], { product: 'full' }, /reached Shopify’s media limit/],
] as const)('%s: nothing is published, and the reason is said', (_what, exports, change, reason) => {
  expect(planPublication(candidate(exports, change))).toMatchObject({ exportId: null });
  expect(reasonOf(exports, change)).toMatch(reason);
});

test('a product that will show several videos is named once, with their languages; one that is live counts', () => {
  const plan = (change: Partial<PublishCandidate>, exports = [exportedView()]) =>
    planPublication(candidate(exports, change));
  const [german, french] = [plan({ languageName: 'German' }), plan({ languageName: 'French' })];
  const live = plan({ languageName: 'English' }, [published('ready')]);
  const other = plan({ productId: 'gid://shopify/Product/2' });
  const foreign = plan({ productId: null, canPublish: false });
  expect(severalOnProducts([german, other, foreign])).toEqual([]);
  expect(severalOnProducts([live, plan({}, [published('ready')])])).toEqual([]);
  expect(severalOnProducts([german, other, french, live])).toEqual([
    {
      productId: 'gid://shopify/Product/1',
      productTitle: 'Mug',
      videos: 3,
      languages: ['German', 'French', 'English'],
    },
  ]);
  expect(severalOnProducts([plan({}), plan({})])).toMatchObject([{ videos: 2, languages: [] }]);
});
