/**
 * Sends a merchant's requests while the disk is full, the database is away, or Redis is: what is answered says
 * so in words, nothing is lost, nothing is charged, and the same request does its work afterwards.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { startTemporaryRedis } from '#adapters/queue/testing/temporary-redis.ts';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PICTURE = join(import.meta.dirname, '../../devstore/catalog/candle-fig-front.jpg');
let shop: OpenShop;
let postgres: Awaited<ReturnType<typeof runEmbeddedPostgres>>;
let redis: Awaited<ReturnType<typeof startTemporaryRedis>>;
let line: Line;
let folder: string;

/** A line to a server that can be cut, and is refused until it is mended. */
type Line = { port: number; cut(): Promise<void>; mend(): Promise<void> };

async function openLine(to: number): Promise<Line> {
  const open = new Set<Socket>();
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((caller) => {
      const callee = connect(to, '127.0.0.1');
      for (const [socket, other] of [
        [caller, callee],
        [callee, caller],
      ] as const) {
        open.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          open.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(port);
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-outages-'));
  execFileSync('chmod', ['755', folder]);
  [postgres, redis] = await Promise.all([
    runEmbeddedPostgres(join(folder, 'postgres')),
    startTemporaryRedis(),
  ]);
  const address = new URL(postgres.url);
  line = await openLine(Number(address.port));
  address.port = String(line.port);
  process.env['DATABASE_URL'] = address.toString();
  shop = await openShop({ REDIS_URL: redis.url });
  // The first visit gives the shop its welcome points.
  await ask('/app/tasks');
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
  await line.cut();
  await Promise.all([postgres.stop(), redis.stop()]);
  await rm(folder, { recursive: true, force: true });
}, 60 * SECOND);

type Answer = { status: number; body: unknown };

/** As the app's pages ask: with the token of a merchant's session. */
async function ask(path: string, body?: FormData | object): Promise<Answer> {
  const identity = {
    clientId: 'vitrine-development',
    secret: 'vitrine-development-secret',
    url: '',
    scopes: [],
  };
  const reply = await fetch(`${shop.running.web}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${makeIdToken(installApp(identity), shop.running.shop, Date.now())}`,
      accept: 'application/json',
      'user-agent': USER_AGENT,
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await reply.text();
  try {
    return { status: reply.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: reply.status, body: text };
  }
}

async function picture(): Promise<FormData> {
  const form = new FormData();
  const bytes = await readFile(PICTURE);
  form.set('picture', new File([bytes], 'mug.jpg', { type: 'image/jpeg' }));
  return form;
}

const kept = () =>
  shop.sql(`select (select count(*) from uploads)::int as uploads, (select count(*) from clips)::int as clips,
    (select count(*) from exports)::int as exports, (select count(*) from drafts)::int as drafts,
    (select count(*) from ledger_entries)::int as entries`);

const AWAY = {
  ok: false,
  failure: {
    code: 'DATABASE_AWAY',
    message:
      'Vitrine can’t open or save anything right now. What you saved is safe, and nothing is charged twice. Try again in a minute.',
  },
};

/** What Create sends. */
const generateRequest = (key: string): object => ({
  key,
  form: { ...EMPTY_FORM, link: `${shop.running.store}/products/stoneware-mug`, voiceover: 'none' },
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a full disk refuses an upload and a logo in words, keeps nothing of them, and takes them once there is space (needs root, for a small file system)',
  async () => {
    const files = join(shop.home, 'files');
    await mkdir(files, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', files]);
    try {
      await writeFile(join(files, 'rest'), new Uint8Array(1_100_000)).catch(() => undefined);
      const before = await kept();
      for (const path of ['/app/uploads', '/app/settings/logo'])
        expect(await ask(path, await picture())).toEqual({
          status: 507,
          body: {
            ok: false,
            failure: {
              code: 'DISK_FULL',
              message:
                'There’s no space left to save the file. Free up some space and try again. Nothing was charged.',
            },
          },
        });
      expect(await kept()).toEqual(before);
      // Pages that store nothing open all the same.
      expect((await ask('/app/tasks')).status).toBe(200);
      await rm(join(files, 'rest'));
      expect((await ask('/app/uploads', await picture())).status).toBe(201);
    } finally {
      execFileSync('umount', [files]);
    }
  },
);

test('while the database is away every request says so; the same request does its work once it is back', async () => {
  const before = await kept();
  const request = generateRequest('7a1d0d7e-54b6-4a5e-9d37-0d4cf6b9a001');
  const asks: [string, (() => Promise<FormData>) | object | undefined][] = [
    ['/app/tasks', undefined],
    ['/app/draft', EMPTY_FORM],
    ['/app/generate', request],
    ['/app/uploads', picture],
  ];
  await line.cut();
  try {
    for (const [path, body] of asks)
      expect([path, await ask(path, typeof body === 'function' ? await picture() : body)]).toEqual([
        path,
        { status: 503, body: AWAY },
      ]);
    const page = await ask('/app/clips');
    expect(page.status).toBe(503);
    expect(page.body).toContain(AWAY.failure.message);
    expect(page.body).not.toMatch(/ECONNREFUSED|prisma|127\.0\.0\.1/i);
  } finally {
    await line.mend();
  }
  expect(await kept()).toEqual(before);
  const made = await ask('/app/generate', request);
  expect(made).toMatchObject({ status: 200, body: { ok: true } });
  // Who pressed the button twice, or lost the answer, has one clip.
  expect(await ask('/app/generate', request)).toEqual(made);
  expect(await kept()).toMatchObject([
    { clips: Number(before[0]?.['clips']) + 1, entries: before[0]?.['entries'] },
  ]);
});

test(
  'without Redis nothing waits for it: a clip that is asked for is kept, and made once Redis is back',
  async () => {
    await redis.kill();
    const made = await ask('/app/generate', generateRequest('7a1d0d7e-54b6-4a5e-9d37-0d4cf6b9a002'));
    expect(made).toMatchObject({ status: 200, body: { ok: true } });
    const [clipId] = (made.body as { clipIds: string[] }).clipIds;
    const page = await ask(`/app/clips/${clipId ?? ''}`);
    expect(page.status).toBe(200);
    expect(await shop.sql(`select state from clips where id = '${clipId ?? ''}'`)).toEqual([
      { state: 'waiting' },
    ]);
    await redis.restart();
    await expect
      .poll(() => shop.sql(`select state from clips where id = '${clipId ?? ''}'`), { timeout: 60 * SECOND })
      .toEqual([{ state: 'ready' }]);
  },
  90 * SECOND,
);

test('an export that the database never answered is started once, and what it reserves once', async () => {
  const [clip] = await shop.sql(`select id, revision from clips where state = 'ready' limit 1`);
  const request = {
    key: '7a1d0d7e-54b6-4a5e-9d37-0d4cf6b9a003',
    settings: { resolution: '720p', bitsPerSecond: null },
    clips: [{ id: clip?.['id'], revision: clip?.['revision'] }],
    atMostQuarterPoints: 60,
  };
  const before = await kept();
  await line.cut();
  expect(await ask('/app/exports', request)).toEqual({ status: 503, body: AWAY });
  await line.mend();
  expect(await kept()).toEqual(before);
  const [one, other] = await Promise.all([ask('/app/exports', request), ask('/app/exports', request)]);
  expect([one.status, other.body]).toEqual([202, one.body]);
  expect(
    await shop.sql(`select kind from ledger_entries where subject_kind = 'export' and kind = 'reserve'`),
  ).toHaveLength(1);
});
