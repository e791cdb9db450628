/** Tests that having no connection, no session and no usable answer are distinguished. */
import { afterEach, expect, test, vi } from 'vitest';
import { postJson } from '#app/ui/requests/post-json.ts';

afterEach(() => vi.unstubAllGlobals());

const ask = async (answer: () => Promise<Response>, onLine = true) => {
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', answer);
  const reply = await postJson('/app/tasks', { intent: 'cancel', kind: 'clip', id: 'a' });
  return reply.ok ? null : reply.failure;
};
const unreached = () => Promise.reject(new TypeError('Failed to fetch'));
const page = (status: number) => () => Promise.resolve(new Response('<html></html>', { status }));

test('without a connection the merchant is asked to reconnect, with one to check it', async () => {
  expect((await ask(unreached, false))?.message).toMatch(/^You’re offline\. Reconnect/);
  expect((await ask(unreached))?.message).toMatch(/^We couldn’t reach Vitrine\./);
});

test.each([401, 403, 410])(
  'a session that is refused with %i is to be renewed, and nothing else',
  async (status) => {
    expect(await ask(page(status))).toEqual({
      code: 'SIGNED_OUT',
      message:
        'Shopify no longer accepts this page’s session. Reload the page to sign in again. Your saved work is safe.',
    });
  },
);

test('a page of a proxy is a fault that may pass', async () => {
  expect(await ask(page(502))).toMatchObject({
    code: 'OFFLINE',
    message: expect.stringContaining('didn’t answer') as string,
  });
});
