/** Tests that files are served in the smallest form the browser takes, and are the same in each. */
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressAssets } from '#bin/web-server/compress-assets.ts';
import { serveAssets } from '#bin/web-server/serve-assets.ts';

const SCRIPT = 'export const words = ["a clip", "a clip", "a clip"];\n'.repeat(100);
let folder: string;
let port: number;
let stop: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-assets-'));
  await writeFile(join(folder, 'page-1a2b.js'), SCRIPT);
  await writeFile(join(folder, 'tiny.js'), '1');
  await writeFile(join(folder, 'photo.jpg'), SCRIPT);
  await compressAssets(folder);
  const app = express();
  app.use('/assets', serveAssets(folder));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  stop = () => server.close();
});
afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

async function ask(name: string, encodings: string): Promise<{ reply: IncomingMessage; bytes: Buffer }> {
  const asked = request({
    host: '127.0.0.1',
    port,
    path: `/assets/${name}`,
    headers: { 'accept-encoding': encodings },
  }).end();
  const [reply] = (await once(asked, 'response')) as [IncomingMessage];
  return { reply, bytes: await buffer(reply) };
}

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('to who takes %s', async (encodings, encoding, read) => {
  const { reply, bytes } = await ask('page-1a2b.js', encodings);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-encoding']).toBe(encoding);
  expect(reply.headers['content-type']).toMatch(/javascript/u);
  expect(reply.headers.vary).toContain('Accept-Encoding');
  expect(reply.headers['cache-control']).toBe('public,max-age=31536000,immutable');
  expect(read(bytes).toString()).toBe(SCRIPT);
});

test('what gets no smaller, and pictures, are left as they are', async () => {
  expect((await readdir(folder)).sort()).toEqual([
    'page-1a2b.js',
    'page-1a2b.js.br',
    'page-1a2b.js.gz',
    'photo.jpg',
    'tiny.js',
  ]);
  expect((await ask('tiny.js', 'br')).reply.headers['content-encoding']).toBeUndefined();
});

test('what is not there is not found', async () => {
  expect((await ask('nothing.js', 'br')).reply.statusCode).toBe(404);
  expect((await ask('..%2fpackage.json', 'br')).reply.statusCode).toBe(404);
});
