/** Sends real requests over HTTP, with and without a length in their header, to what counts their bytes. */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createServer,
  request as send,
  type ClientRequest,
  type IncomingMessage,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readBody } from '#app/http/read-body.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

const MAX_BYTES = 100_000;
const PIECE = Buffer.alloc(16_384, 'a');

let server: Server;
let port: number;
/** Bytes that came out of the last body that was read whole. */
let read: number | null;

/** The web process's own way from a socket to a route, with two routes of these tests. */
const routes = {
  async bytes(request: Request): Promise<Response> {
    const body = await readBody(request, MAX_BYTES);
    read = body?.byteLength ?? null;
    return body === null ? new Response(null, { status: 413 }) : new Response(String(body.byteLength));
  },
  async json(request: Request): Promise<Response> {
    return succeed({ value: await bodyOf(request, z.object({ text: z.string() })) });
  },
};

beforeAll(async () => {
  const app = express();
  const route = (id: string, action: (request: Request) => Promise<Response>) => ({
    id,
    path: id,
    module: { action: ({ request }: { request: Request }) => action(request) },
  });
  const build = {
    entry: { module: { handleError: () => undefined } },
    routes: Object.fromEntries(Object.entries(routes).map(([id, action]) => [id, route(id, action)])),
    assets: { routes: {}, entry: { module: '', imports: [] }, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    isSpaMode: false,
  };
  // Remix's own type asks for a whole build with assets and components; a handler of two actions needs none of them.
  app.all(
    '*',
    createRequestHandler({
      build: build as unknown as ServerBuild,
      mode: 'production',
    }) as express.RequestHandler,
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path: string, headers: Record<string, string | number> = {}): ClientRequest =>
  send({ host: '127.0.0.1', port, path, method: 'POST', headers });
const answerTo = async (request: ClientRequest): Promise<{ status: number; text: string }> => {
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode ?? 0, text };
};

test('a body up to the limit is given whole, with a length and without', async () => {
  const chunked = post('/bytes');
  for (let sent = 0; sent < MAX_BYTES; sent += 10_000) chunked.write(PIECE.subarray(0, 10_000));
  chunked.end();
  expect(await answerTo(chunked)).toEqual({ status: 200, text: String(MAX_BYTES) });
  const long = post('/bytes', { 'content-length': MAX_BYTES });
  long.end(Buffer.alloc(MAX_BYTES));
  expect(await answerTo(long)).toEqual({ status: 200, text: String(MAX_BYTES) });
  const none = post('/bytes');
  none.end();
  expect(await answerTo(none)).toEqual({ status: 200, text: '0' });
});

test('a chunked body is refused as soon as more has come, before it has ended', async () => {
  const endless = post('/bytes');
  endless.on('error', () => undefined);
  for (let sent = 0; sent <= MAX_BYTES; sent += PIECE.length) endless.write(PIECE);
  expect(await answerTo(endless)).toMatchObject({ status: 413 });
  expect(read).toBeNull();
  endless.destroy();
});

test('a client that keeps sending gets the reason, and the connection is cut', async () => {
  const flood = post('/bytes');
  const ended = new Promise<void>((resolve) => void flood.on('close', resolve).on('error', () => resolve()));
  let sent = 0;
  let over = false;
  void ended.then(() => (over = true));
  const answered = answerTo(flood);
  // Never before the socket has taken what was written.
  const pump = (): void => {
    while (!over && flood.write(PIECE)) sent += PIECE.length;
    if (!over) flood.once('drain', pump);
  };
  pump();
  expect(await answered).toMatchObject({ status: 413 });
  await ended;
  // The buffers of the two sockets come on top of the bytes that are read.
  expect(sent).toBeLessThan(50_000_000);
}, 10_000);

test('a client that announces too much is refused at once, also when nothing arrives', async () => {
  const promised = post('/bytes', { 'content-length': MAX_BYTES + 1 });
  promised.on('error', () => undefined);
  promised.flushHeaders();
  expect(await answerTo(promised)).toMatchObject({ status: 413 });
  promised.destroy();
});

test('a page’s JSON is parsed; more than 2 MB of it is refused with a sentence, however it is sent', async () => {
  const small = post('/json');
  small.end(JSON.stringify({ text: 'Große Vase' }));
  expect(await answerTo(small)).toMatchObject({
    status: 200,
    text: expect.stringContaining('Große Vase') as string,
  });
  for (const headers of [{}, { 'content-length': 2_000_020 }]) {
    const large = post('/json', headers);
    large.on('error', () => undefined);
    large.end(`{"text":"${'a'.repeat(2_000_009)}"}`);
    const { status, text } = await answerTo(large);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      failure: { code: 'REQUEST_TOO_LARGE', message: expect.stringContaining('larger than 2 MB') as string },
    });
  }
  const broken = post('/json');
  broken.end('{"text":');
  expect(await answerTo(broken)).toMatchObject({ status: 422 });
});

test.each([
  ['sends nothing more', () => new Promise<void>(() => undefined)],
  ['sends a byte now and then', () => pause(40)],
])('a sender who %s is given up', async (_what, next) => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await next();
      if (!cancelled) controller.enqueue(new Uint8Array(1));
    },
    cancel: () => void (cancelled = true),
  });
  const request = new Request('https://vitrine.example/', { method: 'POST', body, duplex: 'half' });
  await expect(
    readBody(request, MAX_BYTES, { silenceMilliseconds: 400, wholeMilliseconds: 900 }),
  ).rejects.toThrow('came too slowly');
  expect(cancelled).toBe(true);
});
