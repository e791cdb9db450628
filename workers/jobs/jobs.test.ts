/** The jobs are those of the kinds that the pages know too. */
import { expect, test } from 'vitest';
import { TASK_KINDS } from '#studio/shop/task-kinds.ts';
import { JOBS } from '#workers/jobs/jobs.ts';

test('a worker has one job for every kind of task', () =>
  expect([...JOBS.keys()].sort()).toEqual([...TASK_KINDS].sort()));
