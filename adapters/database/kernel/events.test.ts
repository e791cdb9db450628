/** Tests that changes are reported, and that other notifications do no harm. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvents, type Events } from '#adapters/database/kernel/events.ts';
import { CHANNEL } from '#adapters/database/kernel/notify.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { SECOND } from '#tests/patience.ts';

let opened: TestDatabase;
let events: Events;
let sql: pg.Client;

beforeAll(async () => {
  opened = await openTestDatabase();
  events = openEvents(opened.database.url);
  sql = new pg.Client({ connectionString: opened.database.url });
  await sql.connect();
}, 60 * SECOND);
afterAll(async () => {
  await sql.end();
  await events.close();
  await opened.close();
});

const notify = (payload: string) => sql.query('select pg_notify($1, $2)', [CHANNEL, payload]);

test('a change is reported, also after a payload that cannot be read', async () => {
  const heard: string[] = [];
  events.subscribe(({ id }) => heard.push(id));
  const report = (id: string) => notify(JSON.stringify({ shop: 'a.myshopify.com', kind: 'clip', id }));
  // Until the connection listens, nothing is heard.
  await expect
    .poll(async () => {
      await report('first');
      return heard.includes('first');
    })
    .toBe(true);
  for (const payload of ['not json', '', 'null', '[]', '{"shop":1}', '{"kind":"unknown"}'])
    await notify(payload);
  await report('after');
  await expect.poll(() => heard.includes('after')).toBe(true);
  expect(new Set(heard)).toEqual(new Set(['first', 'after']));
});
