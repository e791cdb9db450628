/** What a clip's page offers next, from what was exported and published. */
import { expect, test } from 'vitest';
import { nextStepOf } from '#app/features/clip/next-step.ts';
import type { ExportView, PublicationView } from '#app/contract/clips.ts';

const publication = (state: PublicationView['state'], change: Partial<PublicationView> = {}) => ({
  id: 'publication',
  state,
  step: '',
  failure: null,
  position: 1,
  alt: '',
  productId: 'product',
  recoveryActions: [],
  canUnpublish: state === 'ready',
  canRestore: false,
  isReplacement: false,
  stillThere: false,
  ...change,
});
const exported = (change: Partial<ExportView> = {}): ExportView => ({
  id: 'export',
  clipId: 'clip',
  settings: { resolution: '1080p', bitsPerSecond: null },
  state: 'done',
  framesDone: 450,
  framesTotal: 450,
  place: null,
  points: '3.75',
  failure: null,
  width: 1080,
  height: 1920,
  bytes: 1,
  video: '/files/a',
  poster: null,
  captions: null,
  filename: 'a.mp4',
  current: true,
  createdAt: '2026-11-29T00:00:00Z',
  expiredAt: null,
  publications: [],
  ...change,
});
const kindOf = (exports: ExportView[], canPublish = true) => nextStepOf(exports, canPublish)?.kind ?? null;

test('nothing exported, or only an older version: there is nothing to publish yet', () => {
  expect(kindOf([])).toBe(null);
  expect(kindOf([exported({ current: false })])).toBe(null);
  expect(kindOf([exported({ video: null, state: 'rendering' })])).toBe(null);
});

test('what is exported as it is now is published next, where it can be', () => {
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

test('what was on the product before us is not ours to replace', () => {
  const theirs = publication('ready', { canUnpublish: false });
  expect(kindOf([exported({ current: false, publications: [theirs] })])).toBe(null);
});
