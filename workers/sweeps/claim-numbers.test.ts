/**
 * SQL cannot import: the function that claims tasks, as a real PostgreSQL has it after every migration, is held
 * to the numbers of the code.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { SUSPECT_CRASHES } from '#studio/work/retry-policy.ts';
import { SILENCE_SECONDS } from '#workers/kernel/run-task.ts';

let opened: TestDatabase;
let claimTask: string;
beforeAll(async () => {
  opened = await openTestDatabase();
  const { rows } = await opened.sql.query<{ text: string }>(
    `select pg_get_functiondef('claim_task'::regproc) as text`,
  );
  claimTask = rows[0]?.text ?? '';
}, 60_000);
afterAll(() => opened.close());

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

test('a task is a suspect after as many crashes', () => {
  expect(numbersIn(claimTask, /crashes (?:>=|<) (\d+)/g)).toEqual(Array(3).fill(SUSPECT_CRASHES));
});

test('the index of suspects that run holds the same ones', async () => {
  const { rows } = await opened.sql.query<{ text: string }>(
    `select indexdef as text from pg_indexes where indexname = 'tasks_suspect'`,
  );
  expect(numbersIn(rows[0]?.text ?? '', /crashes >= (\d+)/g)).toEqual([SUSPECT_CRASHES]);
});

test('a worker that is silent for as long as the sweep waits holds up no suspect', () => {
  expect(numbersIn(claimTask, /interval '(\d+) seconds'/g)).toEqual([SILENCE_SECONDS]);
  expect(numbersIn(claimTask, /silent for (\d+) s/g)).toEqual([SILENCE_SECONDS]);
});
