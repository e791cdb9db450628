/**
 * Keeps sessions in a PostgreSQL that refuses connections without TLS: the address's setting reaches every
 * connection.
 */
import { chmod, chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execa } from 'execa';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { openOfflineTokens } from '#adapters/shopify/offline-tokens.ts';
import { openSessionStorage, prepareSessionStorage } from '#adapters/shopify/session-storage.ts';
import { offlineSession } from '#adapters/shopify/testing/offline-session.ts';

const SHOP = 'lumen-and-clay.myshopify.com';
/** The address's setting for TLS with a verified server. */
const TLS = { sslmode: 'verify-full', sslrootcert: 'server' } as const;
const APP = {
  apiKey: 'key',
  apiSecret: 'secret-of-the-app',
  appUrl: 'https://vitrine.example',
  scopes: 'read_products',
};

let postgres: TemporaryServer;
let folder: string;
/** Lists the others' connections. */
let watcher: pg.Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-tls-'));
  await chmod(folder, 0o755);
  postgres = await startTemporaryPostgres();
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  const setting = async (name: string) =>
    (await admin.query<Record<string, string>>(`show ${name}`)).rows[0]?.[name] ?? '';
  const [data, rules] = [await setting('data_directory'), await setting('hba_file')];
  await certify('server');
  await certify('stranger');
  // The server reads its key as the user it runs as, and nobody else may.
  const owner = await stat(data);
  await chown(join(folder, 'server.key'), owner.uid, owner.gid);
  await admin.query(`alter system set ssl_cert_file = '${join(folder, 'server.crt')}'`);
  await admin.query(`alter system set ssl_key_file = '${join(folder, 'server.key')}'`);
  await admin.query('alter system set ssl = on');
  await admin.query('create database sessions');
  // The observer of the server continues as before; only this database asks for TLS.
  await writeFile(
    rules,
    'hostssl sessions all all password\nhost sessions all all reject\nhost all all all password\n',
  );
  await admin.query('select pg_reload_conf()');
  await admin.end();
  // The server takes up its new settings in its own time.
  for (let tries = 0; tries < 100 && (await reached(at(TLS))) !== 'TLS'; tries++) await pause(100);
  watcher = new pg.Client({ connectionString: at(TLS) });
  await watcher.connect();
}, 60_000);
afterAll(async () => {
  await watcher.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

async function certify(name: string): Promise<void> {
  await execa('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-addext',
    'subjectAltName=DNS:localhost,IP:127.0.0.1',
    '-keyout',
    join(folder, `${name}.key`),
    '-out',
    join(folder, `${name}.crt`),
  ]);
  await chmod(join(folder, `${name}.key`), 0o600);
}

function at({
  sslrootcert,
  ...parameters
}: { sslmode?: string; sslrootcert?: 'server' | 'stranger' } = {}): string {
  const url = new URL(postgres.url);
  url.pathname = '/sessions';
  url.search = new URLSearchParams({
    ...parameters,
    ...(sslrootcert === undefined ? {} : { sslrootcert: join(folder, `${sslrootcert}.crt`) }),
  }).toString();
  return url.href;
}

async function reached(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return (await client.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()'))
      .rows[0]?.ssl === true
      ? 'TLS'
      : 'open';
  } catch (error) {
    return String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** As Shopify's library keeps it: the token has expired and cannot be refreshed, so that callers depend on the lock. */
const session = () => offlineSession(SHOP);

test('the server here takes nobody without TLS', async () => {
  expect(await reached(at())).toContain('no encryption');
});

test.each(['sslmode=verify-full', 'sslmode=require', 'uselibpqcompat=true&sslmode=require'])(
  'sessions are kept over TLS with %s, and every connection has it',
  async (parameters) => {
    const storage = openSessionStorage(
      at({ ...Object.fromEntries(new URLSearchParams(parameters)), sslrootcert: 'server' }),
    );
    await storage.storeSession(session());
    expect((await storage.loadSession(`offline_${SHOP}`))?.accessToken).toBe('shpat_1');
    const { rows } = await watcher.query<{ ssl: boolean }>(
      `select ssl from pg_stat_ssl join pg_stat_activity using (pid) where client_port is not null
        and pid <> pg_backend_pid()`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ ssl }) => ssl)).toBe(true);
    await storage.disconnect();
  },
);

test('after disconnecting it connects as it did before', async () => {
  const storage = openSessionStorage(at(TLS));
  await storage.storeSession(session());
  await storage.disconnect();
  expect((await storage.loadSession(`offline_${SHOP}`))?.accessToken).toBe('shpat_1');
  await storage.disconnect();
});

test('a server that somebody else has certified is refused', async () => {
  const storage = openSessionStorage(at({ sslmode: 'verify-full', sslrootcert: 'stranger' }));
  // The library offers no way to await this one: its failure ends a process, as it must without a database.
  void (storage as unknown as { migrator: { ready: Promise<void> } }).migrator.ready.catch(() => undefined);
  await expect(storage.loadSession(`offline_${SHOP}`)).rejects.toThrow(/certificate|unable to verify/);
  await storage.disconnect();
});

test('a token is given outside a request over TLS, also on the way by the lock', async () => {
  const storage = openSessionStorage(at(TLS));
  await storage.storeSession(session());
  await storage.disconnect();
  const tokens = openOfflineTokens(at(TLS), APP);
  expect(await tokens.tokenOf(SHOP)).toBe('shpat_1');
  await tokens.forget(SHOP);
  expect(await tokens.tokenOf(SHOP)).toBeNull();
  // As after `shop/redact`, which comes two days after `app/uninstalled`.
  await tokens.forget(SHOP);
  await tokens.close();
});

test('processes that start together on a new database all keep sessions', async () => {
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database raced');
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = '/raced';
  const kept = await Promise.all(
    Array.from({ length: 8 }, async () => {
      await prepareSessionStorage(url.href);
      const storage = openSessionStorage(url.href);
      try {
        return await storage.storeSession(session());
      } finally {
        await storage.disconnect();
      }
    }),
  );
  expect(kept).toEqual(Array.from({ length: 8 }, () => true));
});
