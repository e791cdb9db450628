/** Tests that a step with the same inputs is done once, and only then. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { err, ok } from '#studio/shared/result.ts';
import { openFolderSteps } from './folder-steps.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-steps-'));
});
afterEach(() => rm(folder, { recursive: true }));

const step = (inputs: unknown, version = 1) => ({ name: 'count', version, inputs, result: z.number() });

test('the same inputs in any key order give the stored result, also in a later process', async () => {
  const made: number[] = [];
  const make = () => Promise.resolve(ok(made.push(1)));
  expect(await openFolderSteps(folder).once(step({ a: 1, b: { c: 2, d: 3 } }), make)).toEqual(ok(1));
  expect(await openFolderSteps(folder).once(step({ b: { d: 3, c: 2 }, a: 1 }), make)).toEqual(ok(1));
  expect(made).toHaveLength(1);
});

test('other inputs or another version are another step', async () => {
  const steps = openFolderSteps(folder);
  let made = 0;
  const make = () => Promise.resolve(ok(++made));
  await steps.once(step('x'), make);
  expect(await steps.once(step('y'), make)).toEqual(ok(2));
  expect(await steps.once(step('x', 2), make)).toEqual(ok(3));
});

test('a failure is returned but never stored', async () => {
  const steps = openFolderSteps(folder);
  expect(await steps.once(step('x'), () => Promise.resolve(err('no')))).toEqual(err('no'));
  expect(await steps.once(step('x'), () => Promise.resolve(ok(7)))).toEqual(ok(7));
});

test('two callers at once share one attempt', async () => {
  const steps = openFolderSteps(folder);
  let made = 0;
  const make = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ok(++made);
  };
  expect(await Promise.all([steps.once(step('x'), make), steps.once(step('x'), make)])).toEqual([
    ok(1),
    ok(1),
  ]);
});

test('a stored result that was cut or no longer fits is made again', async () => {
  const steps = openFolderSteps(folder);
  await steps.once(step('x'), () => Promise.resolve(ok(1)));
  const [file] = await readdir(join(folder, 'count'));
  for (const text of ['{"cut', '"text"']) {
    await writeFile(join(folder, 'count', file!), text);
    expect(await steps.once(step('x'), () => Promise.resolve(ok(2)))).toEqual(ok(2));
  }
});
