/** Tests that progress is reported at once, then once a second at most, and that the newest is never lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from '#workers/kernel/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first report goes out at once, of many in a second the newest, and the last when it is over', async () => {
  const reported: number[] = [];
  const report = throttle((value: number) => {
    reported.push(value);
    return Promise.resolve();
  });
  for (let frame = 0; frame < 90; frame++) {
    report(frame);
    await vi.advanceTimersByTimeAsync(33);
  }
  // 90 reports in 3 s.
  expect(reported).toEqual([0, 30, 60]);
  await report.flush();
  expect(reported.at(-1)).toBe(89);
});
