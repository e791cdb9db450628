/** Tests that no more than are allowed run at once, in order, also when some fail. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from '#adapters/images/take-turns.ts';

test('so many run at once, in the order in which they came, also when some fail', async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      inTurn(async () => {
        begun.push(index);
        most = Math.max(most, ++running);
        await setImmediate();
        running--;
        if (index % 3 === 0) throw new Error(`${index} failed`);
        return index;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(results.map(({ status }) => status === 'rejected')).toEqual(
    Array.from({ length: 10 }, (_, index) => index % 3 === 0),
  );
});

test('a newcomer does not slip in while a turn passes on', async () => {
  const inTurn = takeTurns(1);
  const order: string[] = [];
  const first = inTurn(() => Promise.resolve(order.push('first')));
  const second = inTurn(() => Promise.resolve(order.push('second')));
  await first;
  const third = inTurn(() => Promise.resolve(order.push('third')));
  await Promise.all([second, third]);
  expect(order).toEqual(['first', 'second', 'third']);
});
