/**
 * Checks that a stopping server answers open requests, ends streams and kept connections, and cuts what takes
 * too long.
 */
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import express from 'express';
import { describe, expect, test } from 'vitest';
import { stopWithoutCutting } from '#bin/web-server/stop-without-cutting.ts';

const LONG_MILLISECONDS = 600_000;
/** More than a connection's buffers hold. */
const LARGE_BYTES = 30_000_000;

/** A server whose `/late` answers when `answer` is called, and whose `/stream` never ends. */
async function serve(answersMilliseconds: number) {
  const { watch, stop } = stopWithoutCutting(answersMilliseconds);
  const app = express();
  app.use(watch);
  app.get('/now', (_request, response) => void response.send('now'));
  const asked = new Promise<() => void>((resolve) =>
    app.get('/late', (_request, response) => resolve(() => response.send('late'))),
  );
  app.get('/large', (_request, response) => void response.send(Buffer.alloc(LARGE_BYTES)));
  app.get('/stream', (_request, response) => void response.write(': ready\n\n'));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, agent: Agent, accept = '*/*') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, agent, headers: { accept } }, resolve);
      asking.once('error', reject).end();
    });
  return { stop: () => stop(server), port, ask, asked };
}

describe('a server that stops', () => {
  test('answers requests that came before, accepts no others, and ends streams', async () => {
    const { stop, ask, asked } = await serve(LONG_MILLISECONDS);
    const own = () => new Agent({ keepAlive: true, maxSockets: 1 });
    const stream = await ask('/stream', own(), 'text/event-stream');
    const streamCut = expect(text(stream)).rejects.toThrow('aborted');
    const late = ask('/late', own());
    const answer = await asked;
    const stopped = stop();
    await streamCut;
    await expect(ask('/now', own())).rejects.toThrow('ECONNREFUSED');
    answer();
    expect((await late).statusCode).toBe(200);
    await stopped;
  });

  test('ends a kept connection with the next answer on it', async () => {
    const { stop, port, asked } = await serve(LONG_MILLISECONDS);
    const kept = connect(port, '127.0.0.1');
    const said = text(kept);
    kept.write('GET /late HTTP/1.1\r\nHost: here\r\n\r\n');
    const answer = await asked;
    const stopped = stop();
    kept.write('GET /now HTTP/1.1\r\nHost: here\r\n\r\n');
    answer();
    const [late, now] = (await said).split(/(?=HTTP\/1\.1 200)/u);
    expect(late).toMatch(/late$/u);
    expect(now).toMatch(/^connection: close\r$[^]*now$/imu);
    await stopped;
  });

  test('gives a slow reader the whole of what it was answered', async () => {
    const { stop, ask } = await serve(LONG_MILLISECONDS);
    const large = await ask('/large', new Agent());
    const stopped = stop();
    // The first check for idle connections comes before it reads on.
    await setTimeout(300);
    let bytes = 0;
    for await (const chunk of large as AsyncIterable<Buffer>) bytes += chunk.length;
    expect(bytes).toBe(LARGE_BYTES);
    await stopped;
  });

  test('cuts what takes longer than it may', async () => {
    const { stop, ask, asked } = await serve(50);
    const never = ask('/late', new Agent());
    const cut = expect(never).rejects.toThrow('socket hang up');
    await asked;
    await stop();
    await cut;
  });
});
