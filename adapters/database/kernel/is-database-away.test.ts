/** Tests what counts as a database that is away; tests/web/outages.test.ts asks one that is. */
import { expect, test } from 'vitest';
import { isDatabaseAway } from '#adapters/database/kernel/is-database-away.ts';

const coded = (code: string, message = 'a test'): Error => Object.assign(new Error(message), { code });

test.each([
  ['refused', coded('ECONNREFUSED')],
  ['cut', coded('ECONNRESET')],
  ['starting', coded('57P03')],
  ['of Prisma', coded('P1001')],
  ['without a code', new Error('Connection terminated unexpectedly')],
  ['within another', new Error('the session', { cause: new Error('a query', { cause: coded('08006') }) })],
])('away: %s', (_, error) => expect(isDatabaseAway(error)).toBe(true));

test.each([
  ['a column that is not there', coded('42703')],
  ['a row that is there already', coded('P2002')],
  ['a deadlock', coded('40P01')],
  ['another server', new TypeError('fetch failed', { cause: coded('ECONNREFUSED') })],
  ['a fault of ours', new TypeError('x is undefined')],
  ['no error', 'ECONNREFUSED'],
])('not away: %s', (_, error) => expect(isDatabaseAway(error)).toBe(false));

test('an error that is its own cause ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(isDatabaseAway(error)).toBe(false);
});
