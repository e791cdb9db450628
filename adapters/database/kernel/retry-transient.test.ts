/** Tests with a PostgreSQL that is killed that a worker's results are written once when the database is back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { testWork } from '#adapters/database/testing/test-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { operatorGrant } from '#studio/points/entry.ts';
import { AppError } from '#studio/shared/errors.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';

const SHOP = 'away.myshopify.com';
const FILE = { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'video/mp4' };
const SETTINGS = { resolution: '1080p', bitsPerSecond: null } as const;
const MADE = {
  settings: SETTINGS,
  video: FILE,
  poster: FILE,
  captions: null,
  width: 1080,
  height: 1920,
  frames: 450,
  seconds: 15,
};

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());

test('an export that is finished while the database is killed is done and settled when it is back', async () => {
  const { database, server } = opened;
  const work = testWork(database);
  const { clips, exports, ledger } = database.forShop(SHOP);
  await ledger.add(operatorGrant(100, 'start', 'a test'));
  const started = await clips.start({
    key: 'clip',
    requests: [{ link: 'mug', productId: null, title: 'Mug', brief: SAMPLE_BRIEF }],
  });
  const clipId = started.ok ? (started.value[0]?.id ?? '') : '';
  const making = await work.clips.claim(clipId);
  await work.clips.finish(making!, {
    document: sampleDocument(),
    summary: 'First version',
  });
  const startedExports = await exports.start({
    key: 'export',
    clips: [{ clipId, revision: 1 }],
    settings: SETTINGS,
  });
  const id = startedExports.ok ? (startedExports.value[0]?.id ?? '') : '';
  const drawing = await work.exports.claim(id);

  await server.kill();
  await work.exports.finish(drawing!, MADE);

  expect((await exports.find(id))?.state).toBe('done');
  expect(await ledger.balance()).toMatchObject({ quarterPoints: 85 });
  expect(await database.ledgerAudit.run()).toEqual([]);
}, 90_000);

test('what we refuse ourselves is not asked twice', async () => {
  let asked = 0;
  const refusing = retryTransient(() => {
    asked++;
    return Promise.reject(new AppError('EXPORT_FAILED', { reason: 'a rule' }));
  });
  await expect(refusing).rejects.toThrow(AppError);
  expect(asked).toBe(1);
});
