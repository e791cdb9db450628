/** Tests that every item has its turn, whatever becomes of the others. */
import { expect, test } from 'vitest';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';

test('sums what each gave', async () => {
  expect(await sumOf([1, 2, 3], (number) => Promise.resolve(ok(number)))).toEqual(ok(6));
});

test('a refusal and an error hold up no other, and are not lost', async () => {
  const turns: number[] = [];
  const refused = sumOf([1, 2, 3], (number) => {
    turns.push(number);
    return Promise.resolve(number === 2 ? err(new AppError('NOT_FOUND')) : ok(1));
  });
  expect(await refused).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  const broken = sumOf([4, 5, 6], (number) => {
    turns.push(number);
    return number === 4 ? Promise.reject(new Error('away')) : Promise.resolve(ok(1));
  });
  await expect(broken).rejects.toThrow('away');
  expect(turns).toEqual([1, 2, 3, 4, 5, 6]);
});
