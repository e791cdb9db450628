/** Tests which answers of the store are waited for, how long, and that waiting is no failure. */
import { describe, expect, test } from 'vitest';
import { AppError, type ErrorCode } from '#studio/shared/errors.ts';
import { FAILURES } from '#studio/shared/failures.ts';
import { MERCHANT_DECIDES, nextOf } from '#studio/work/retry-policy.ts';
import { waitsForStore } from '#workers/jobs/waits-for-store.ts';

const HALF_A_MINUTE = 30;
const MINUTE = 60;
const QUARTER_OF_A_DAY = 6 * 3600;
const WAITED_FOR: [ErrorCode, number][] = [
  ['SHOPIFY_STILL_PROCESSING', HALF_A_MINUTE],
  ['SHOPIFY_THROTTLED', MINUTE],
  ['SHOPIFY_UNAVAILABLE', MINUTE],
  ['VIDEO_WEEKLY_LIMIT', QUARTER_OF_A_DAY],
];
const errorOf = (code: ErrorCode) => new AppError(code);

describe.each(WAITED_FOR)('%s', (code, seconds) => {
  test(`is asked again after ${seconds} s, names the obstacle, and counts as a wait`, () => {
    const outcome = waitsForStore(errorOf(code));
    expect(outcome).toMatchObject({ kind: 'wait', seconds, because: { code } });
    const next = outcome && nextOf({ failures: 2, waits: 0 }, outcome, MERCHANT_DECIDES);
    expect(next).toMatchObject({ kind: 'again', seconds, counts: 'wait' });
  });
  test('is reported to the merchant once it has been waited for forty times', () => {
    const outcome = waitsForStore(errorOf(code));
    const next = outcome && nextOf({ failures: 0, waits: 40 }, outcome, MERCHANT_DECIDES);
    expect(next).toMatchObject({ kind: 'failed', error: { code } });
  });
});

test('every other answer is reported at once', () => {
  const others = (Object.keys(FAILURES) as ErrorCode[]).filter(
    (code) => !WAITED_FOR.some(([waited]) => waited === code),
  );
  expect(others.filter((code) => waitsForStore(errorOf(code)) !== null)).toEqual([]);
});
