/**
 * Tests that a kind of work is whole: declared, known to the pages and the workers, with its own job, and listed
 * in a way that its job reports to. Each failure names the kind.
 */
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS } from '#studio/shop/task-kinds.ts';
import { LANES } from '#studio/work/task.ts';
import { JOBS } from '#workers/jobs/jobs.ts';

const kindSchema = z.object({ kind: z.string(), lane: z.enum(LANES), subject: z.string() });
const ROOT = join(import.meta.dirname, '../..');

test('every kind that a stage declares in its *-tasks.ts is in studio/shop/task-kinds.ts', async () => {
  const declared: string[] = [];
  for await (const path of glob('studio/*/*-tasks.ts', { cwd: ROOT })) {
    const module = (await import(join(ROOT, path))) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      const kind = kindSchema.safeParse(value);
      if (kind.success) declared.push(kind.data.kind);
    }
  }
  expect(declared.sort()).toEqual(KINDS.map(({ kind }) => kind).sort());
});

test('every kind has its own job, in the lane and on the subject that it declares', () => {
  for (const { kind, lane, subject } of KINDS) expect(JOBS.get(kind)).toMatchObject({ kind, lane, subject });
  expect(JOBS.size).toBe(KINDS.length);
});

test('a kind that is listed as itself shares its subject with no other: of each subject the newest task is shown', () => {
  for (const { kind, subject, listedAs } of KINDS) {
    const others = KINDS.filter((other) => other.kind !== kind && other.subject === subject);
    expect(listedAs === undefined ? [] : others).toEqual([]);
  }
});
