/** Tests that every answer has the security headers, and that an answer's own are kept. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secureAll } from '#bin/web-server/secure-all.ts';

let origin: string;
let stop: () => void;

beforeAll(async () => {
  const app = express();
  app.use(secureAll);
  app.get('/redirect', (_request, response) => response.redirect('/elsewhere'));
  app.get('/fault', () => {
    throw new Error('as if the code were wrong');
  });
  app.get('/page', (_request, response) => {
    response.setHeader('content-security-policy', 'frame-ancestors https://a.myshopify.com');
    response.writeHead(200, { 'content-type': 'text/html' }).end('page');
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => server.close();
});
afterAll(() => stop());

test.each([
  ['/redirect', 302],
  ['/fault', 500],
  ['/nowhere', 404],
])('%s', async (path, status) => {
  const { headers, ...reply } = await fetch(origin + path, { redirect: 'manual' }).then((got) => ({
    status: got.status,
    headers: got.headers,
  }));
  expect(reply.status).toBe(status);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  // Express sets another one on its own error answers.
  expect(headers.get('content-security-policy')).toBe(
    status < 400 ? "frame-ancestors 'none'" : "default-src 'none'",
  );
});

test('the body of a redirect runs nothing', async () => {
  const { headers } = await fetch(`${origin}/redirect`, {
    redirect: 'manual',
    headers: { accept: 'text/html' },
  });
  expect(headers.get('content-type')).toMatch(/^text\/html/);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('a page keeps its own policy', async () => {
  const { headers } = await fetch(`${origin}/page`);
  expect(headers.get('content-security-policy')).toBe('frame-ancestors https://a.myshopify.com');
  expect(headers.get('content-type')).toBe('text/html');
});
