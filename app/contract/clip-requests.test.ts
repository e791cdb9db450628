/** Tests that a version's number is one that the database can search for, wherever a page names one. */
import { expect, test } from 'vitest';
import { revisionSchema, saveClipSchema } from '#app/contract/clip-requests.ts';
import { exportQuestionSchema } from '#app/contract/export-requests.ts';

const WRONG = [0, -1, 1.5, 2 ** 31, 1e12, Number.NaN, Number.POSITIVE_INFINITY, '1', null];

test.each([1, 2, 2 ** 31 - 1])('%j is one', (revision) => {
  expect(revisionSchema.parse(revision)).toBe(revision);
});

test.each(WRONG)('%j is none: neither saved, nor exported', (revision) => {
  expect(revisionSchema.safeParse(revision).success).toBe(false);
  const edit = { storyboard: {}, summary: '' };
  expect(saveClipSchema.safeParse({ ...edit, expectedRevision: 1 }).success).toBe(true);
  expect(saveClipSchema.safeParse({ ...edit, expectedRevision: revision }).success).toBe(false);
  const question = (each: unknown) => ({
    settings: { resolution: '720p', bitsPerSecond: null },
    clips: [{ id: 'a clip', revision: each }],
  });
  expect(exportQuestionSchema.safeParse(question(1)).success).toBe(true);
  expect(exportQuestionSchema.safeParse(question(revision)).success).toBe(false);
});
