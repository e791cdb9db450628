/** Tests what /readyz reports of late work. */
import { expect, test } from 'vitest';
import { lateWork } from '#studio/shop/late-work.ts';
import { TASK_KINDS } from '#studio/shop/task-kinds.ts';
import type { StrandedTasks } from '#studio/work/ports.ts';

const oldest = new Date('2026-11-28T10:00:00Z');
const ports = (webhooks: number, stranded: StrandedTasks[]) => ({
  webhooks: { overdue: () => Promise.resolve({ count: webhooks, oldest: webhooks === 0 ? null : oldest }) },
  tasks: {
    stranded: (_: number, kinds: readonly string[]) =>
      Promise.resolve(stranded.filter(({ kind }) => !kinds.includes(kind))),
  },
});

test('is nothing while all is done, and while tasks wait that this version knows', async () => {
  const known = TASK_KINDS.map((kind) => ({ kind, count: 1, oldest }));
  expect(await lateWork(ports(0, known))).toEqual([]);
});

test('names webhooks, and every kind of task that only another version can do', async () => {
  const strange = [
    { kind: 'dub-clip', count: 1, oldest },
    { kind: 'make-run', count: 12, oldest },
  ];
  expect(await lateWork(ports(1, []))).toEqual(['1 webhook is not done since 2026-11-28T10:00:00.000Z']);
  expect(await lateWork(ports(3, strange))).toEqual([
    '3 webhooks are not done since 2026-11-28T10:00:00.000Z',
    '1 task of the kind "dub-clip", which this version does not know, waits since 2026-11-28T10:00:00.000Z',
    '12 tasks of the kind "make-run", which this version does not know, wait since 2026-11-28T10:00:00.000Z',
  ]);
});
