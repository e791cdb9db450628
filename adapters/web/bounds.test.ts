/**
 * Shows that no reply, however long, slow or inflated, holds the client past its bounds, against real local
 * servers.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openWeb, WEB_LIMITS, type Web } from '#adapters/web/web.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function webTo(
  listener: RequestListener,
): Promise<{ web: Web; origin: string; closed: Promise<void> }> {
  const server = createServer(listener);
  const closed = new Promise<void>((resolve) =>
    server.on('request', (_, response) => response.on('close', resolve)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const web = openWeb({ devstoreOrigin: origin });
  closing.push(async () => {
    await web.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { web, origin, closed };
}

const reason = (reply: Awaited<ReturnType<Web['fetch']>>) =>
  reply.ok ? `answered ${reply.value.status}` : reply.error.reason;

describe('a reply', () => {
  it('that never ends is cut at the limit, and its connection closed', async () => {
    const { web, origin, closed } = await webTo((_, response) => {
      const block = Buffer.alloc(256 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', more).on('error', () => undefined);
      more();
    });
    expect(reason(await web.fetch(`${origin}/`))).toBe('too large');
    await closed;
  });

  it('that is not wanted is not read, and its connection closed', async () => {
    const { web, origin, closed } = await webTo((_, response) => {
      response.writeHead(404).write('No such');
    });
    const opened = await web.download(`${origin}/`, { trustedOrigin: origin });
    expect(opened.ok && opened.value.status).toBe(404);
    if (opened.ok) opened.value.discard();
    await closed;
  });

  it('that drips is given up when its time is over', async () => {
    const { web, origin, closed } = await webTo((_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    expect(reason(await web.fetch(`${origin}/`, { seconds: 0.3 }))).toBe('timed out');
    expect(performance.now() - started).toBeLessThan(10_000);
    await closed;
  });

  it('that never starts is given up when its time is over', async () => {
    const { web, origin } = await webTo(() => undefined);
    expect(reason(await web.fetch(`${origin}/`, { seconds: 0.2 }))).toBe('timed out');
  });

  it('of 1 MB that inflates to 1 GB is stopped at the limit, in little memory', async () => {
    const part = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
    const { web, origin } = await webTo((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      for (let i = 0; i < 16; i++) response.write(part);
      response.end();
    });
    const before = process.memoryUsage().rss;
    expect(reason(await web.fetch(`${origin}/`))).toBe('too large');
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('is counted after decompression and read whole when it fits', async () => {
    const { web, origin } = await webTo((_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(1000))),
    );
    const fits = await web.fetch(`${origin}/`, { maxBytes: 1000 });
    expect(fits.ok && new TextDecoder().decode(fits.value.bytes)).toBe('a'.repeat(1000));
    expect(reason(await web.fetch(`${origin}/`, { maxBytes: 999 }))).toBe('too large');
  });

  it('that breaks off is distinguished from one that never came', async () => {
    const { web, origin } = await webTo((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(reason(await web.fetch(`${origin}/`))).toBe('cut');
    const deaf = createServer();
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
    const closedOrigin = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
    await new Promise((resolve) => deaf.close(resolve));
    const nobody = openWeb({ devstoreOrigin: closedOrigin });
    expect(reason(await nobody.fetch(`${closedOrigin}/`))).toBe('unreachable');
    await nobody.close();
  });

  it('is not waited for once the caller cancels', async () => {
    const { web, origin } = await webTo(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect(reason(await web.fetch(`${origin}/`, { signal: controller.signal }))).toBe('cancelled');
  });
});

describe('a redirect', () => {
  it('is followed three times and no more, and the last address is reported', async () => {
    const { web, origin } = await webTo((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('here');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const reply = await web.fetch('https://demo.myshopify.com/3');
    expect(reply.ok && reply.value.url).toBe('https://demo.myshopify.com/0');
    expect(WEB_LIMITS.redirects).toBe(3);
    expect(reason(await web.fetch(`${origin}/4`))).toBe('too many redirects');
  });

  it('takes no secret of the caller to another host', async () => {
    const seen: (string | undefined)[] = [];
    const { web } = await webTo((request, response) => {
      seen.push(
        request.headers['x-shopify-access-token'] as string | undefined,
        request.headers['accept-language'],
      );
      if (request.headers['x-forwarded-host'] === 'other.myshopify.com') response.end();
      else response.writeHead(302, { location: 'https://other.myshopify.com/' }).end();
    });
    await web.fetch('https://demo.myshopify.com/', {
      headers: { 'X-Shopify-Access-Token': 'secret', 'Accept-Language': 'de' },
    });
    expect(seen).toEqual(['secret', 'de', undefined, 'de']);
  });

  it('is not followed by a POST: the reply is handed back', async () => {
    const { web, origin } = await webTo((_, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end(),
    );
    expect(reason(await web.fetch(`${origin}/`, { method: 'POST', body: 'x' }))).toBe('answered 302');
  });

  it('keeps no cookies', async () => {
    const cookies: (string | undefined)[] = [];
    const { web, origin } = await webTo((request, response) => {
      cookies.push(request.headers.cookie);
      if (request.url === '/a')
        response.writeHead(302, { location: '/b', 'set-cookie': 'id=1; Path=/' }).end();
      else response.end();
    });
    await web.fetch(`${origin}/a`);
    await web.fetch(`${origin}/b`);
    expect(cookies).toEqual([undefined, undefined, undefined]);
  });
});

describe('a form', () => {
  it('is sent as multipart with its exact length', async () => {
    let headers: Record<string, unknown> = {};
    let body = '';
    const { web, origin } = await webTo((request, response) => {
      headers = request.headers;
      request
        .on('data', (data: Buffer) => (body += data.toString()))
        .on('end', () => response.writeHead(204).end());
    });
    const form = new FormData();
    form.append('key', 'value');
    form.append('file', new Blob(['bytes'], { type: 'video/mp4' }), 'clip.mp4');
    expect(reason(await web.fetch(`${origin}/`, { method: 'POST', body: form }))).toBe('answered 204');
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body));
    expect(body.indexOf('name="key"')).toBeLessThan(body.indexOf('filename="clip.mp4"'));
  });
});

describe('a provider', () => {
  it('is reached at its private address, and nothing else is', async () => {
    const { web, origin } = await webTo((request, response) => {
      request
        .resume()
        .on('end', () => response.setHeader('content-type', 'application/json').end('{"said":"hello"}'));
    });
    const call = web.provider(`${origin}/v1`);
    const reply = await call(`${origin}/v1/speech`, {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer key' },
    });
    expect(await reply.json()).toEqual({ said: 'hello' });
    await expect(call('http://127.0.0.1:1/v1')).rejects.toMatchObject({ reason: 'refused' });
    await expect(call('https://example.com/')).rejects.toMatchObject({ reason: 'refused' });
  });

  it('may not redirect, and is bounded in time and size', async () => {
    const { web, origin } = await webTo((request, response) => {
      if (request.url === '/redirect') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else if (request.url === '/large') response.end('x'.repeat(2000));
    });
    const call = web.provider(origin, { seconds: 0.3, maxBytes: 1000 });
    await expect(call(`${origin}/redirect`)).rejects.toMatchObject({ reason: 'refused' });
    await expect(call(`${origin}/silent`)).rejects.toMatchObject({ reason: 'timed out' });
    const large = await call(`${origin}/large`);
    await expect(large.text()).rejects.toMatchObject({ reason: 'too large' });
  });
});
