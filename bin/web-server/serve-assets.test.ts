/** Tests that a file which a build has taken away ends its own answer alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { expect, test } from 'vitest';
import { serveAssets } from './serve-assets.ts';

test('a file that is gone breaks its answer off, and the next one is served', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-assets-'));
  await writeFile(join(folder, 'gone.js'), 'gone');
  await writeFile(join(folder, 'kept.js'), 'kept');
  const server = express().use(serveAssets(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await rm(join(folder, 'gone.js'));
    await expect(fetch(`${origin}/gone.js`).then((reply) => reply.text())).rejects.toThrow();
    expect(await (await fetch(`${origin}/kept.js`)).text()).toBe('kept');
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
