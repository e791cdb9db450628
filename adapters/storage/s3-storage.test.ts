/** Tests that a bucket stores files as a folder does, despite network faults. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startS3Server, type S3Server } from '#adapters/storage/testing/s3-server.ts';
import { describeStorage } from '#adapters/storage/testing/storage-conformance.ts';
import { openS3Storage, type S3Settings } from './s3-storage.ts';

const PLACE = { bucket: 'vitrine-films', region: 'eu-central-1', prefix: 'shop/' };

const settings = (server: S3Server, cacheFolder: string): S3Settings => ({
  ...PLACE,
  endpoint: server.endpoint,
  credentials: server.credentials,
  cacheFolder,
  cacheBytes: 1e9,
});

describeStorage('a bucket', async (folder) => {
  const server = await startS3Server(PLACE);
  let machines = 0;
  const open = () => openS3Storage(settings(server, join(folder, `machine-${++machines}`)));
  return { storage: open(), elsewhere: open, close: () => server.close() };
});

describe('between the bucket and us', () => {
  let folder: string;
  let server: S3Server;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitrine-s3-'));
    server = await startS3Server(PLACE);
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const open = (machine: string, changes: Partial<S3Settings> = {}) =>
    openS3Storage({ ...settings(server, join(folder, machine)), ...changes });
  const film = new Uint8Array(3_000_000).map((_, index) => index * 7);

  test.each(['cut', 'slow down'] as const)('an upload that meets “%s” twice arrives whole', async (fault) => {
    server.faults.push({ method: 'PUT', fault }, { method: 'PUT', fault });
    const temporary = join(folder, 'film.mp4');
    await writeFile(temporary, film);
    const ref = await open('one').promote(temporary, 'video/mp4');
    expect(server.objects.get(`shop/${ref.sha256.slice(0, 2)}/${ref.sha256}`)?.body.length).toBe(film.length);
    expect(server.faults).toEqual([]);
  });

  test.each(['cut', 'slow down'] as const)(
    'a download that meets “%s” twice arrives whole, and once for all callers',
    async (fault) => {
      const ref = await open('one').put(film, 'video/mp4');
      server.faults.push({ method: 'GET', fault }, { method: 'GET', fault });
      const other = open('two');
      const paths = await Promise.all([other.localPath(ref), other.localPath(ref)]);
      expect(new Set(paths).size).toBe(1);
      expect(Buffer.from(await other.get(ref)).equals(film)).toBe(true);
    },
  );

  test('bytes that are not those of the hash are never handed out', async () => {
    const ref = await open('one').put(film, 'video/mp4');
    server.faults.push({ method: 'GET', fault: 'other bytes' });
    await expect(open('two').get(ref)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('what another program keeps in the bucket is neither listed nor removed', async () => {
    server.objects.set('shop/readme.txt', {
      body: Buffer.from('hands off'),
      type: 'text/plain',
      modified: new Date(0),
    });
    server.objects.set('other/00/file', {
      body: Buffer.from('hands off'),
      type: 'text/plain',
      modified: new Date(0),
    });
    expect(await Array.fromAsync(open('one').list())).toEqual([]);
  });

  test('a bucket that is not there is a fault, not a file that is gone', async () => {
    const ref = await open('one').put(film, 'video/mp4');
    const elsewhere = open('two', { bucket: 'nobody' });
    await expect(elsewhere.get(ref)).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(elsewhere.put(film, 'video/mp4')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  test('a wrong key, and a bucket that is not there, are said when it is asked whether it is there', async () => {
    await expect(
      open('one', { credentials: { ...server.credentials, secretAccessKey: 'wrong' } }).ping(),
    ).rejects.toThrow();
    await expect(open('one', { bucket: 'nobody' }).ping()).rejects.toThrow();
  });
});
