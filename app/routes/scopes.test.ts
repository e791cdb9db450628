/** Tests that every route under /app asks for a scope before it does anything, and that no route is forgotten. */
import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { SCOPES, type Caller, type Scope } from '#studio/shared/caller.ts';

const { state } = vi.hoisted(() => ({ state: { scopes: new Set<string>(), open: false } }));
const REACHED = 'the shop’s services were opened';

// The caller comes from Shopify's library; here the test sets it. Nothing behind the check is reached, or the
// test fails.
vi.mock('#app/http/authenticate.server.ts', () => ({
  authenticate: () =>
    Promise.resolve({
      caller: { shop: 'lumen-and-clay.myshopify.com', user: null, via: 'key', scopes: state.scopes },
      store: { accessToken: '', forget: () => Promise.resolve() },
    }),
}));
vi.mock('#app/services.server.ts', () => ({
  services: {
    ofShop: () =>
      state.open
        ? Promise.resolve({ repositories: { clips: {}, exports: {}, publications: {} } })
        : Promise.reject(new Error(REACHED)),
  },
}));

/** Asked without a caller: each has a reason of its own. */
const PUBLIC = {
  '_index.tsx': 'the landing page shows nothing of a shop',
  'auth.$.tsx': 'Shopify’s library makes the session here',
  'files.$sha256.tsx': 'the link is signed for one file of one shop',
  'fonts.$name.tsx': 'fonts are the same for everyone',
  'healthz.tsx': 'says only that the process answers',
  'readyz.tsx': 'says only whether the process can work',
  'webhooks.tsx': 'Shopify signs each request',
};

const EXPECTED: Record<string, Partial<Record<'loader' | 'action', Scope>>> = {
  'app.$.tsx': { loader: 'read:clips' },
  'app.tsx': { loader: 'read:clips' },
  'app._index.tsx': { loader: 'read:clips' },
  'app.clips.$clipId._index.tsx': { loader: 'read:clips' },
  'app.clips.$clipId.act.tsx': { action: 'write:clips' },
  'app.clips.$clipId.edit.tsx': { loader: 'read:clips' },
  'app.clips.$clipId.film.tsx': { loader: 'read:clips' },
  'app.clips.$clipId.newest.tsx': { action: 'read:clips' },
  'app.clips.$clipId.save.tsx': { action: 'write:clips' },
  'app.clips.$clipId.version.tsx': { loader: 'read:clips' },
  'app.clips.compare.tsx': { loader: 'read:clips' },
  'app.clips.bulk.tsx': { action: 'write:clips' },
  'app.clips._index.tsx': { loader: 'read:clips', action: 'write:clips' },
  'app.create.tsx': { loader: 'read:clips' },
  'app.draft.tsx': { action: 'write:clips' },
  'app.draft.newest.tsx': { action: 'write:clips' },
  'app.events.tsx': { loader: 'read:clips' },
  'app.exports.$exportId.gallery.tsx': { action: 'publish' },
  'app.exports.$exportId.media.tsx': { action: 'publish' },
  'app.exports.quote.tsx': { action: 'export' },
  'app.exports.tsx': { action: 'export' },
  'app.generate.tsx': { action: 'write:clips' },
  'app.generate.products.tsx': { action: 'write:clips' },
  'app.listen.tsx': { action: 'write:clips' },
  'app.points._index.tsx': { loader: 'billing' },
  'app.points.cancel-plan.tsx': { action: 'billing' },
  'app.points.csv.tsx': { loader: 'billing' },
  'app.points.offer.tsx': { action: 'billing' },
  'app.points.return.tsx': { loader: 'billing' },
  'app.product.tsx': { action: 'write:clips' },
  'app.products.tsx': { action: 'read:clips' },
  'app.publications.$publicationId.tsx': { action: 'publish' },
  'app.publications._index.tsx': { action: 'publish' },
  'app.publish._index.tsx': { loader: 'publish', action: 'publish' },
  'app.publish.export.tsx': { action: 'publish' },
  'app.publish.plan.tsx': { action: 'publish' },
  'app.script.tsx': { action: 'write:clips' },
  'app.set-up.tsx': { action: 'settings' },
  'app.settings._index.tsx': { loader: 'settings' },
  'app.settings.key.tsx': { action: 'settings' },
  'app.settings.logo.tsx': { action: 'settings' },
  'app.settings.save.tsx': { action: 'settings' },
  'app.tasks.tsx': { loader: 'read:clips', action: 'read:clips' },
  'app.uploads.tsx': { loader: 'write:clips', action: 'write:clips' },
  'app.voices.tsx': { action: 'write:clips' },
};

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
type Route = Partial<Record<'loader' | 'action', Handler>>;

const routes = import.meta.glob<Route>('./*.tsx');
const ALL = Object.keys(SCOPES) as Scope[];

/** What the route answers a caller who has these scopes: a refusal, or null when it reached the shop. */
async function answer(
  handler: Handler,
  method: string,
  scopes: Caller['scopes'],
  body?: object,
): Promise<unknown> {
  state.scopes = new Set(scopes);
  const request = new Request('https://vitrine.example/app', {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  try {
    await handler({ request, params: {}, context: {} });
    return 'answered without its shop';
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message === REACHED) return null;
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, body: (await thrown.json()) as unknown };
  }
}

test('every route is known here: public for a reason, or with its scopes', async () => {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.tsx'));
  expect([...Object.keys(PUBLIC), ...Object.keys(EXPECTED)].sort()).toEqual(files.sort());
});

test.each(Object.keys(EXPECTED))('%s refuses a caller without the scope, and nobody else', async (file) => {
  const route = await routes[`./${file}`]?.();
  const expected = EXPECTED[file] ?? {};
  state.open = false;
  for (const name of ['loader', 'action'] as const) {
    const handler = route?.[name];
    const scope = expected[name];
    expect(handler === undefined, `${name} is listed`).toBe(scope === undefined);
    if (handler === undefined || scope === undefined) continue;
    const method = name === 'loader' ? 'GET' : 'POST';
    expect(await answer(handler, method, new Set([scope]))).toBeNull();
    expect(await answer(handler, method, new Set(ALL.filter((each) => each !== scope)))).toEqual({
      status: 403,
      body: {
        ok: false,
        failure: {
          code: 'NOT_ALLOWED',
          message: expect.stringContaining(`You don’t have permission to ${SCOPES[scope]}.`) as string,
        },
      },
    });
  }
});

test.each([
  ['clip', 'write:clips'],
  ['export', 'export'],
  ['publication', 'publish'],
] as const)('a task of kind %s is canceled and retried with %s only', async (kind, scope) => {
  const { action } = (await routes['./app.tasks.tsx']?.()) ?? {};
  state.open = true;
  const others = new Set(ALL.filter((each) => each !== scope));
  expect(action && (await answer(action, 'POST', others, { intent: 'retry', kind, id: 'a' }))).toMatchObject({
    status: 403,
    body: { failure: { code: 'NOT_ALLOWED' } },
  });
});
