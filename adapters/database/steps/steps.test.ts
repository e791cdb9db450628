/**
 * Tests that a step is done once for a shop, however many processes ask, and that a process that dies does
 * not block it.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { openDatabaseSteps } from '#adapters/database/steps/steps.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

let postgres: TemporaryServer;
let client: Client;
let number = 0;
beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  await migrate(postgres.url);
  client = openClient(postgres.url);
}, 60_000);
afterAll(async () => {
  await client.$disconnect();
  await postgres.stop();
});

/** As another process has it: its own memory, the same database. */
const process = (shop = 'mug.myshopify.com') => openDatabaseSteps(client, shop);
const newStep = (inputs: unknown = { b: 1, a: [1, 2] }, version = 1) => ({
  name: `step-${number}`,
  version,
  inputs,
  result: z.string(),
});
const maker = (milliseconds = 30) =>
  vi.fn(
    () =>
      new Promise<Result<string, never>>((resolve) => setTimeout(() => resolve(ok('made')), milliseconds)),
  );

test('asked for at once by four processes it is made once', async () => {
  number++;
  const make = maker(300);
  expect(await Promise.all([1, 2, 3, 4].map(() => process().once(newStep(), make)))).toEqual(
    Array.from({ length: 4 }, () => ok('made')),
  );
  expect(make).toHaveBeenCalledTimes(1);
});

test('the order of members makes no difference; a version is another step, and so is another shop', async () => {
  number++;
  const make = maker();
  await process().once(newStep(), make);
  await process().once(newStep({ a: [1, 2], b: 1 }), make);
  expect(make).toHaveBeenCalledTimes(1);
  await process().once(newStep({ a: [1, 2], b: 1 }, 2), make);
  await process('vase.myshopify.com').once(newStep(), make);
  expect(make).toHaveBeenCalledTimes(3);
});

test('a failure is never kept, whether it was expected or not', async () => {
  number++;
  expect(await process().once(newStep(), () => Promise.resolve(err('no words')))).toEqual(err('no words'));
  await expect(process().once(newStep(), () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  expect(await process().once(newStep(), maker())).toEqual(ok('made'));
});

test('a caller that waits for one that fails makes it', async () => {
  number++;
  const failing = process().once(
    newStep(),
    () => new Promise<Result<string, string>>((resolve) => setTimeout(() => resolve(err('no')), 600)),
  );
  await vi.waitFor(async () =>
    expect(await client.step.count({ where: { name: `step-${number}` } })).toBe(1),
  );
  const waiting = process().once(newStep(), maker());
  expect(await failing).toEqual(err('no'));
  expect(await waiting).toEqual(ok('made'));
});

test('a process that died while making it is not waited for: another makes it when its lease is over', async () => {
  number++;
  const dead = new Promise<never>(() => undefined);
  void process().once(newStep(), () => dead);
  await vi.waitFor(async () =>
    expect(await client.step.count({ where: { name: `step-${number}` } })).toBe(1),
  );
  const make = maker();
  const waiting = process().once(newStep(), make);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(make).not.toHaveBeenCalled();
  await client.$executeRaw`update steps set leased_until = now() - interval '1 second'
    where name = ${`step-${number}`}`;
  expect(await waiting).toEqual(ok('made'));
});

test('a result stored in an older shape is made again', async () => {
  number++;
  await process().once(newStep(), maker());
  await client.$executeRaw`update steps set result = '{"old":true}' where name = ${`step-${number}`}`;
  expect(await process().once(newStep(), maker())).toEqual(ok('made'));
});
