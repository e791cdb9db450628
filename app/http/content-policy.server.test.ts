/** Tests what the policy of a page allows, and which scripts of Shopify's own pages it lets run. */
import { expect, test } from 'vitest';
import { isLibraryPage } from '#app/contract/library-page.ts';
import {
  ancestorsIn,
  contentPolicy,
  hashesIn,
  hashesOf,
  makeNonce,
} from '#app/http/content-policy.server.ts';

const directivesOf = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const deployed = { devstore: undefined, appBridgeUrl: undefined };
const SHOP = 'https://a.myshopify.com';
const LIBRARY_PAGE = `
      <script data-api-key="key" src="https://cdn.shopify.com/shopifycloud/app-bridge.js"></script>
      <script>window.open("https://app.example/app?shop=a.myshopify.com", "_top")</script>
    `;

test('a page runs the app’s own scripts, App Bridge and what bears the nonce, and nothing else', () => {
  const policy = directivesOf(contentPolicy({ ...deployed, scripts: ["'nonce-abc'"], ancestors: [SHOP] }));
  expect(policy['script-src']).toEqual(["'self'", 'https://cdn.shopify.com/shopifycloud/', "'nonce-abc'"]);
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': [SHOP],
  });
});

test('no source of scripts or connections is a scheme, a wildcard or “unsafe”, wherever the app runs', () => {
  for (const environment of [
    deployed,
    { devstore: 'http://127.0.0.1:4000', appBridgeUrl: 'http://127.0.0.1:4000/app-bridge.js' },
  ]) {
    const policy = directivesOf(contentPolicy({ ...environment, scripts: ["'nonce-abc'"], ancestors: [] }));
    for (const name of ['script-src', 'connect-src', 'worker-src', 'frame-ancestors'])
      for (const source of policy[name] ?? []) expect(source).not.toMatch(/unsafe|\*|^[a-z]+:$/);
  }
});

test('the development store’s admin may frame what its shop’s admin may, and nobody frames the rest', () => {
  const local = { devstore: 'http://127.0.0.1:4000', appBridgeUrl: 'http://127.0.0.1:4000/app-bridge.js' };
  const of = (ancestors: string[]) => directivesOf(contentPolicy({ ...local, scripts: [], ancestors }));
  expect(of([SHOP])['frame-ancestors']).toEqual(['http://127.0.0.1:4000', SHOP]);
  expect(of([])['frame-ancestors']).toEqual(["'none'"]);
  expect(of([SHOP])['script-src']).toContain('http://127.0.0.1:4000/app-bridge.js');
});

test('a nonce is new each time and cannot be guessed', () => {
  const nonces = Array.from({ length: 1000 }, makeNonce);
  expect(new Set(nonces).size).toBe(1000);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(18);
});

test('who may frame a page is read from the library’s header', () => {
  expect(ancestorsIn(`frame-ancestors ${SHOP} https://admin.shopify.com;`)).toEqual([
    SHOP,
    'https://admin.shopify.com',
  ]);
  expect(ancestorsIn("frame-ancestors 'none';")).toEqual([]);
  expect(ancestorsIn(null)).toEqual([]);
});

test('the script of a page of the library is known by its hash, and comes back from a policy', () => {
  expect(isLibraryPage(LIBRARY_PAGE)).toBe(true);
  const hashes = hashesOf(LIBRARY_PAGE);
  expect(hashes).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  expect(hashesIn(contentPolicy({ ...deployed, scripts: hashes, ancestors: [] }))).toEqual(hashes);
  expect(hashesOf('<script data-api-key="key" src="https://cdn.shopify.com/a.js"></script>')).toEqual([]);
});

test.each([
  LIBRARY_PAGE.replace('window.open', 'alert'),
  `${LIBRARY_PAGE}<script>alert(1)</script>`,
  LIBRARY_PAGE.replace('"_top")', '"_top")</script><script>alert(1)'),
  LIBRARY_PAGE.replace('key"', 'key"><img onerror="alert(1)" src="'),
  'Error: No route matches URL "/app/x"',
])('a page that is anything else gets no script: %j', (html) => {
  expect(isLibraryPage(html)).toBe(false);
  expect(hashesOf(html)).toEqual([]);
});
