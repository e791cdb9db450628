/** Tests, on a real PostgreSQL, what /readyz answers when work is late or what it needs does not answer. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';

type FakeWeb = {
  services: { database: object; storage: { ping: () => Promise<void> }; log: { error: () => void } };
};
const web = vi.hoisted<FakeWeb>(() => ({
  services: {
    database: {},
    storage: { ping: () => Promise.resolve() },
    log: { error: () => undefined },
  },
}));
// Importing the real one opens a deployment.
vi.mock('#app/services.server.ts', () => web);
const { loader } = await import('#app/routes/readyz.tsx');

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  web.services.database = opened.database;
  web.services.storage.ping = () => Promise.resolve();
  await opened.sql.query('truncate tasks, task_turns, webhooks');
  await opened.database.webhooks.accept({
    shop: 'late.myshopify.com',
    id: 'one',
    topic: 'shop/redact',
    payload: {},
  });
});
const answer = async () => {
  const response = await loader();
  return [response.status, await response.text()];
};

test('it is ready while all work is in time', async () => {
  expect(await answer()).toEqual([200, 'ready']);
});

test('a webhook that waits for longer than an hour is reported, and the process stays in service', async () => {
  await opened.sql.query(`update tasks set created_at = timestamptz '2026-11-28 10:00:00+00'`);
  expect(await answer()).toEqual([200, 'ready, but 1 webhook is not done since 2026-11-28T10:00:00.000Z']);
});

test.each([
  [120, "its clock is 120 s ahead of the database's"],
  [-86_400, "its clock is 86400 s behind the database's"],
])('a clock that is %i s off is reported, and the process stays in service', async (seconds, said) => {
  const machine = Date.now;
  Date.now = () => machine() + seconds * 1000;
  try {
    expect(await answer()).toEqual([200, `ready, but ${said}`]);
  } finally {
    Date.now = machine;
  }
});

test('without its database or its files it is not ready, whatever is late', async () => {
  await opened.sql.query(`update tasks set created_at = now() - interval '2 hours'`);
  web.services.storage.ping = () => Promise.reject(new Error('a test'));
  expect(await answer()).toEqual([503, 'the file storage does not answer']);
  web.services.database = { ping: () => Promise.resolve(false) };
  expect(await answer()).toEqual([503, 'the database does not answer']);
});
