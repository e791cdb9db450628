/** Tests that a shop is erased when Shopify asks, and not when its merchant has come back before. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { runJob } from '#tests/run-job.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';

const SHOP = 'redacted.myshopify.com';
let opened: TestDatabase;
let forgotten: string[];
let takesToken: boolean;
let webhooks = 0;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  [forgotten, takesToken] = [[], false];
  await opened.database.shops.install({ domain: SHOP, scopes: 'write_products' });
});

async function redact(): Promise<void> {
  const id = `redact-${++webhooks}`;
  await opened.database.webhooks.accept({ shop: SHOP, id, topic: 'shop/redact', payload: {} });
  const never = () => {
    throw new Error('Nobody asks for this.');
  };
  const services = {
    database: opened.database,
    clipPortsFor: never,
    billingFor: never,
    stillInstalled: () => Promise.resolve(takesToken),
    forget: (shop: string) => Promise.resolve(void forgotten.push(shop)),
    log: { debug: never, info: never, warn: () => undefined, error: never },
  };
  await runJob(handleWebhookJob, services, { shop: SHOP, subjectId: id });
}

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
