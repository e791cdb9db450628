/**
 * Tests what the webhooks of a shop itself do: it is erased when Shopify asks, and not when its merchant has
 * come back before; its scopes are those that the store names.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Outcome } from '#studio/work/task.ts';
import { runJob } from '#tests/run-job.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';

const SHOP = 'redacted.myshopify.com';
let opened: TestDatabase;
let forgotten: string[];
let granted: Result<string[], AppError>;
/** What the store answers when it is asked whether it takes our token. */
let takesToken: boolean | Error;
let webhooks = 0;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  [forgotten, takesToken, granted] = [[], false, ok([])];
  await opened.database.shops.install({ domain: SHOP, scopes: 'write_products' });
});

async function hear(topic: string, { hoursAgo = 0 } = {}): Promise<Outcome<unknown>> {
  const id = `${topic} ${++webhooks}`;
  await opened.database.webhooks.accept({ shop: SHOP, id, topic, payload: {} });
  await opened.sql.query(
    'update webhooks set received_at = now() - make_interval(hours => $2) where id = $1',
    [id, hoursAgo],
  );
  const never = () => {
    throw new Error('Nobody asks for this.');
  };
  const services = {
    database: opened.database,
    clipPortsFor: never,
    billingFor: never,
    clock: systemClock,
    stillInstalled: () =>
      takesToken instanceof Error ? Promise.reject(takesToken) : Promise.resolve(takesToken),
    grantedScopes: () => Promise.resolve(granted),
    forget: (shop: string) => Promise.resolve(void forgotten.push(shop)),
    log: { debug: never, info: never, warn: () => undefined, error: never },
  };
  return runJob(handleWebhookJob, services, { shop: SHOP, subjectId: id });
}
const redact = () => hear('shop/redact');

test('a shop that has uninstalled the app is erased', async () => {
  await opened.database.shops.uninstall(SHOP);
  await redact();
  expect(await opened.database.shops.find(SHOP)).toBeNull();
  expect(forgotten).toEqual([SHOP]);
});

test('one whose uninstallation was never reported is erased too, since its token no longer works', async () => {
  await redact();
  expect(await opened.database.shops.find(SHOP)).toBeNull();
});

test('one that has come back keeps everything, and is not asked about again', async () => {
  await opened.database.shops.uninstall(SHOP);
  await opened.database.shops.install({ domain: SHOP, scopes: 'write_products' });
  takesToken = true;
  await redact();
  expect(await opened.database.shops.find(SHOP)).not.toBeNull();
  expect(forgotten).toEqual([]);
  const { rows } = await opened.sql.query('select id from webhooks where handled_at is null');
  expect(rows).toEqual([]);
});

test('one that cannot be asked keeps everything for a week, and is erased then', async () => {
  takesToken = new Error('The store was closed.');
  await expect(hear('shop/redact', { hoursAgo: 7 * 24 - 1 })).rejects.toThrow('The store was closed.');
  expect(await opened.database.shops.find(SHOP)).not.toBeNull();
  await hear('shop/redact', { hoursAgo: 7 * 24 + 1 });
  expect(await opened.database.shops.find(SHOP)).toBeNull();
});

test('an uninstallation is believed after a day of a store that cannot be asked', async () => {
  takesToken = new Error('The store was closed.');
  await expect(hear('app/uninstalled', { hoursAgo: 23 })).rejects.toThrow('The store was closed.');
  expect(await opened.database.shops.find(SHOP)).toMatchObject({ uninstalledAt: null });
  await hear('app/uninstalled', { hoursAgo: 25 });
  expect(await opened.database.shops.find(SHOP)).toMatchObject({ uninstalledAt: expect.any(Date) as Date });
  expect(forgotten).toEqual([SHOP]);
});

test('of scopes that changed the last word is the store’s, however late and out of order its webhooks come', async () => {
  granted = ok(['write_products', 'read_files']);
  await hear('app/scopes_update', { hoursAgo: 0 });
  await hear('app/scopes_update', { hoursAgo: 3 });
  expect((await opened.database.shops.find(SHOP))?.scopes).toBe('write_products,read_files');
});

test('a store that does not answer is asked for its scopes again; one that has left is not', async () => {
  granted = err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' }));
  expect(await hear('app/scopes_update')).toMatchObject({ kind: 'failed' });
  granted = err(new AppError('SHOP_UNAUTHORIZED'));
  expect(await hear('app/scopes_update')).toMatchObject({ kind: 'done' });
  expect((await opened.database.shops.find(SHOP))?.scopes).toBe('write_products');
});

test('nothing of what a webhook says is kept', async () => {
  const payload = { email: 'mara@lumen-and-clay.example', current: ['write_products'] };
  await opened.database.webhooks.accept({ shop: SHOP, id: 'says much', topic: 'app/scopes_update', payload });
  const { rows } = await opened.sql.query(`select payload from webhooks where id = 'says much'`);
  expect(rows).toEqual([{ payload: {} }]);
});
