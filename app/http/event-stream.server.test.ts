/** Tests that a shop's events come as a stream, that streams are counted by the shop, and that closed ones are not. */
import { afterEach, expect, test, vi } from 'vitest';
import { eventStream } from '#app/http/event-stream.server.ts';

afterEach(() => vi.useRealTimers());

type Event = { kind: string; id: string };

/** Opens one stream; `close` goes away as a browser does. */
function open(shop: string, { method = 'GET', gone = new AbortController() } = {}) {
  const listeners = new Set<(event: Event) => void>();
  const request = new Request('https://vitrine.example/app/events', { method, signal: gone.signal });
  const response = eventStream(request, shop, (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  return { response, listeners, close: () => gone.abort() };
}

test('sends each event as JSON, and listens no more when the page is gone', async () => {
  const { response, listeners, close } = open('a.myshopify.com');
  for (const listener of listeners) listener({ kind: 'clip', id: '1' });
  close();
  expect(await response.text()).toBe(': ready\n\ndata: {"kind":"clip","id":"1"}\n\n');
  expect(listeners.size).toBe(0);
});

test('a reader that cancels listens no more', async () => {
  const { response, listeners } = open('a.myshopify.com');
  await response.body?.cancel();
  expect(listeners.size).toBe(0);
});

test('a shop has 200 at once; another has its own, and one that closes frees its slot', async () => {
  const streams = Array.from({ length: 200 }, () => open('b.myshopify.com'));
  expect(streams.every(({ response }) => response.status === 200)).toBe(true);
  const refused = open('b.myshopify.com').response;
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  const other = open('c.myshopify.com');
  expect(other.response.status).toBe(200);
  const [first] = streams;
  first?.close();
  // Closing twice does no harm.
  await first?.response.text();
  const next = open('b.myshopify.com');
  expect(next.response.status).toBe(200);
  expect(open('b.myshopify.com').response.status).toBe(429);
  for (const { close } of [...streams, other, next]) close();
});

test('a client that is gone before it opens, and one that asks for headers alone, gets no stream and is not counted', () => {
  const gone = new AbortController();
  gone.abort();
  for (let count = 0; count < 300; count++) {
    for (const options of [{ gone }, { method: 'HEAD' }]) {
      const { response, listeners } = open('d.myshopify.com', options);
      expect([response.status, response.body, listeners.size]).toEqual([200, null, 0]);
    }
  }
  const { response, close } = open('d.myshopify.com');
  expect(response.status).toBe(200);
  close();
});

test('a stream whose end is never reported ends by itself', async () => {
  vi.useFakeTimers();
  const { response, listeners } = open('e.myshopify.com');
  vi.advanceTimersByTime(16 * 60_000);
  expect(listeners.size).toBe(0);
  expect(await response.text()).toMatch(/^: ready\n\n(?:: still here\n\n)+$/);
});
