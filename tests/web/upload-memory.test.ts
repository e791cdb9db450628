/**
 * Sends pictures of the largest size that is allowed, ten and then fifty at once: what the web process and its
 * analysis take does not grow with how many are sent.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { residentMegabytes } from '#bench/peak-memory.ts';
import { MAX_UPLOAD_BYTES } from '#studio/product/picture-limits.ts';
import { openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const FEW = 8;
const MANY = 50;
const SAMPLE_MILLISECONDS = 50;
/** Of the web process and all it starts; 690 where this was written. */
const MAX_MEGABYTES = 1200;
const PHOTO = join(import.meta.dirname, '../../devstore/catalog/candle-fig-front.jpg');

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
}, 240 * SECOND);
afterAll(() => shop.close(), 60 * SECOND);

/** As long as a file may be: bytes after a picture's end are no part of it. The number makes it a file of its own. */
async function largest(number: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(MAX_UPLOAD_BYTES);
  bytes.set(await readFile(PHOTO));
  new DataView(bytes.buffer).setUint32(MAX_UPLOAD_BYTES - 4, number);
  return bytes;
}

async function upload(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const identity = {
    clientId: 'vitrine-development',
    secret: 'vitrine-development-secret',
    url: '',
    scopes: [],
  };
  const form = new FormData();
  form.set('picture', new File([bytes], 'noise.png', { type: 'image/png' }));
  const reply = await fetch(`${shop.running.web}/app/uploads`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${makeIdToken(installApp(identity), shop.running.shop, Date.now())}`,
      accept: 'application/json',
      'user-agent': USER_AGENT,
    },
    body: form,
  });
  await reply.arrayBuffer();
  return reply.status;
}

/** The most that the web process and what it started held while so many were sent at once, and what was answered. */
async function send(count: number): Promise<{ megabytes: number; own: number; statuses: Set<number> }> {
  const { pid = 0 } = shop.running.webProcess;
  let [megabytes, own] = [0, 0];
  const timer = setInterval(() => {
    const held = residentMegabytes(pid);
    megabytes = Math.max(megabytes, held.all);
    own = Math.max(own, held.own);
  }, SAMPLE_MILLISECONDS);
  try {
    const statuses = await Promise.all(
      Array.from({ length: count }, async (_, index) => upload(await largest(index + 1000 * count))),
    );
    return { megabytes, own, statuses: new Set(statuses) };
  } finally {
    clearInterval(timer);
  }
}

test.skipIf(process.platform !== 'linux')(
  `${MANY} uploads of ${MAX_UPLOAD_BYTES / 1e6} MB at once take little more than ${FEW}`,
  async () => {
    const few = await send(FEW);
    const many = await send(MANY);
    expect([...few.statuses, ...many.statuses]).toEqual([201, 201]);
    // What is held in full would grow by more than their bytes; what garbage waits to be collected is less.
    const more = ((MANY - FEW) * MAX_UPLOAD_BYTES) / 1e6;
    expect(many.own - few.own, `the web process: ${few.own}, then ${many.own} MB`).toBeLessThan(more / 2);
    expect(many.megabytes, 'with the processes that analyze').toBeLessThan(MAX_MEGABYTES);
  },
  400 * SECOND,
);
