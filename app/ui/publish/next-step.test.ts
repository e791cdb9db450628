/** What a clip's page offers next, from what was exported and published. */
import { expect, test } from 'vitest';
import { canExportAndPublish, nextStepOf } from '#app/ui/publish/next-step.ts';
import {
  exportedView as exported,
  publicationOf as publication,
} from '#app/ui/publish/testing/sample-exports.ts';
import type { ExportView } from '#app/contract/clips.ts';

const kindOf = (exports: ExportView[], canPublish = true) => nextStepOf(exports, canPublish)?.kind ?? null;

test('nothing exported, or only an older version: there is nothing to publish yet', () => {
  expect(kindOf([])).toBe(null);
  expect(kindOf([exported({ current: false })])).toBe(null);
  expect(kindOf([exported({ video: null, state: 'rendering' })])).toBe(null);
});

test('an unchanged export is published next, where it can be', () => {
  expect(kindOf([exported()])).toBe('publish');
  expect(kindOf([exported()], false)).toBe(null);
  expect(kindOf([exported({ publications: [publication('undone')] })])).toBe('publish');
  expect(kindOf([exported({ publications: [publication('failed', { stillThere: true })] })])).toBe(null);
});

test('what is on its way comes before all else, and what is live before what is out of date', () => {
  const old = exported({ id: 'old', current: false, publications: [publication('ready')] });
  expect(kindOf([exported({ publications: [publication('waiting')] }), old])).toBe('publishing');
  expect(kindOf([exported({ publications: [publication('ready')] }), old])).toBe('live');
  expect(kindOf([exported(), old])).toBe('outdated');
});

test('what is not exported yet is exported and published in one step, also after an export that failed', () => {
  expect(canExportAndPublish([], true)).toBe(true);
  expect(canExportAndPublish([], false)).toBe(false);
  expect(canExportAndPublish([exported()], true)).toBe(false);
  expect(canExportAndPublish([exported({ video: null, state: 'rendering' })], true)).toBe(true);
  const failed = exported({ video: null, state: 'failed', publications: [publication('failed')] });
  expect(canExportAndPublish([failed], true)).toBe(true);
});

test.each([
  ['waits for its export', { video: null, publications: [publication('waiting')] }],
  ['is on the product', { publications: [publication('ready')] }],
  ['was there before us', { current: false, publications: [publication('ready', { canUnpublish: false })] }],
  ['could not be removed', { publications: [publication('failed', { stillThere: true })] }],
  ['is being removed', { current: false, publications: [publication('undoing')] }],
  ['is of a product that is gone', { publications: [publication('failed')] }],
])('of a clip whose video %s nothing more is published in one step', (_, change) => {
  expect(canExportAndPublish([exported(change)], true)).toBe(false);
});

test('what was on the product before us is not ours to replace', () => {
  const theirs = publication('ready', { canUnpublish: false });
  expect(kindOf([exported({ current: false, publications: [theirs] })])).toBe(null);
});
