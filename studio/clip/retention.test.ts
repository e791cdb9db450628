/** Tests when exported files are deleted. */
import { expect, test } from 'vitest';
import { ageExpiringWithin, expiryOf } from '#studio/clip/retention.ts';

const FINISHED = new Date('2026-11-01T12:00:00Z');

test('a clip’s files are deleted so long after the first was finished as its shop keeps them', () => {
  expect(expiryOf({ keep: false, oldestExportAt: FINISHED }, 48)).toEqual(new Date('2026-11-03T12:00:00Z'));
});

test('files of a kept clip, of a shop that keeps them for ever, and those that are not there are not deleted', () => {
  expect(expiryOf({ keep: true, oldestExportAt: FINISHED }, 48)).toBeNull();
  expect(expiryOf({ keep: false, oldestExportAt: FINISHED }, null)).toBeNull();
  expect(expiryOf({ keep: false, oldestExportAt: null }, 48)).toBeNull();
});

test('a file is deleted soon from an age on, which is over at once where files are kept for less than that', () => {
  expect(ageExpiringWithin(72, 720)).toBe(648);
  expect(ageExpiringWithin(0, 720)).toBe(720);
  expect(ageExpiringWithin(72, 24)).toBe(-48);
  expect(ageExpiringWithin(72, null)).toBeNull();
});
