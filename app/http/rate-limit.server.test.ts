/** Sends as many requests as are allowed and one more, per minute and per shop. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enforceRateLimit } from '#app/http/rate-limit.server.ts';

let shops = 0;
let shop: string;

beforeEach(() => {
  vi.useFakeTimers();
  shop = `shop-${++shops}.myshopify.com`;
});
afterEach(() => vi.useRealTimers());

/** Null when the request may proceed. */
async function ask(path: string, { by = shop, method = 'POST' } = {}): Promise<Response | null> {
  try {
    await enforceRateLimit(new Request(`https://vitrine.example${path}`, { method }), by);
    return null;
  } catch (refused) {
    if (refused instanceof Response) return refused;
    throw refused;
  }
}

const allowed = async (path: string, most: number): Promise<number> => {
  for (let count = 0; count < most; count++) if ((await ask(path)) !== null) return count;
  return most;
};

test.each([
  ['/app/generate', 60],
  ['/app/generate/products', 20],
  ['/app/product', 60],
  ['/app/products', 60],
  ['/app/script', 120],
  ['/app/listen', 120],
  ['/app/voices', 120],
  ['/app/uploads', 60],
  ['/app/clips/a/save', 60],
  ['/app/clips/a/act', 120],
  ['/app/exports', 60],
  ['/app/exports/quote', 240],
  ['/app/exports/a/media', 60],
  ['/app/publications', 60],
  ['/app/publications/a', 60],
  ['/app/publish', 30],
  ['/app/publish/export', 60],
  ['/app/publish/plan', 30],
  ['/app/clips/bulk', 30],
  ['/app/tasks', 120],
  ['/app/settings/key', 20],
  ['/app/settings/logo', 30],
  ['/app/points/offer', 30],
])('%s takes %i a minute of a shop', async (path, most) => {
  expect(await allowed(path, 300)).toBe(most);
});

test('a client over the limit learns when to come again in a sentence and a header, and then may', async () => {
  await allowed('/app/generate', 60);
  vi.advanceTimersByTime(20_500);
  const refused = await ask('/app/generate');
  expect(refused?.status).toBe(429);
  expect(refused?.headers.get('retry-after')).toBe('40');
  expect(await refused?.json()).toEqual({
    ok: false,
    failure: {
      code: 'TOO_MANY_REQUESTS',
      message: 'Too many requests. Wait 40 seconds, then try again. Nothing is lost and nothing was charged.',
    },
  });
  vi.advanceTimersByTime(39_600);
  expect(await allowed('/app/generate', 61)).toBe(60);
});

test('one address does not count for another, nor one shop for another', async () => {
  await allowed('/app/generate', 61);
  expect(await ask('/app/exports')).toBeNull();
  expect(await ask('/app/generate', { by: 'another.myshopify.com' })).toBeNull();
  expect((await ask('/app/generate'))?.status).toBe(429);
});

test('a loop over many clips meets the limit of one', async () => {
  for (let clip = 0; clip < 60; clip++) expect(await ask(`/app/clips/clip-${clip}/save`)).toBeNull();
  for (const path of [
    '/app/clips/clip-60/save',
    '/app/clips/CLIP/Save',
    '/app/clips/a%2Fb/save',
    '/app/clips/%E0%A4%A/save',
  ])
    expect((await ask(path))?.status, path).toBe(429);
  expect(await ask('/app/clips/clip-60/act')).toBeNull();
});

test('looking is not limited', async () => {
  for (let count = 0; count < 300; count++) {
    expect(await ask('/app/uploads', { method: 'GET' })).toBeNull();
    expect(await ask('/app/clips/a/save', { method: 'HEAD' })).toBeNull();
  }
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s counts as POST does', async (method) => {
  for (let count = 0; count < 60; count++) expect(await ask('/app/uploads', { method })).toBeNull();
  expect((await ask('/app/uploads', { method }))?.status).toBe(429);
  expect((await ask('/app/uploads'))?.status).toBe(429);
});

test('a route without a limit of its own has one too', async () => {
  for (let count = 0; count < 300; count++)
    expect(await ask(count % 2 === 0 ? '/app/draft' : '/app/settings/save')).toBeNull();
  expect((await ask('/app/draft'))?.status).toBe(429);
  expect(await ask('/app/generate')).toBeNull();
});

test('another spelling of the address is the same address', async () => {
  await allowed('/app/generate', 60);
  for (const path of [
    '/APP/Generate',
    '/app/generate/',
    '/app/%67enerate',
    '/app//generate',
    '/app/generate.data',
    '/app/generate?index',
  ])
    expect((await ask(path))?.status, path).toBe(429);
  expect(await ask('/app/%')).toBeNull();
});
