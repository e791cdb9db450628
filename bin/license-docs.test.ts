/** The list of licenses is that of the lockfile, and nobody's license is taken unread. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { licensesPage, lockfileSchema } from '#bin/license-docs.ts';

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

it('is the page in docs/licenses.md: run bin/node bin/write-license-docs.ts after changing a package', async () => {
  const lockfile = lockfileSchema.parse(JSON.parse(await read('package-lock.json')));
  expect(await read('docs/licenses.md')).toBe(licensesPage(lockfile));
});

it.each([
  ['no license', {}],
  ['one that nobody has read', { license: 'BUSL-1.1' }],
])('refuses a package with %s', (_, stated) => {
  const packages = { 'node_modules/new': { version: '1.0.0', ...stated } };
  expect(() => licensesPage({ packages })).toThrow('new has the license');
});

it('leaves out what only developers use, and names a package once', () => {
  const license = 'MIT';
  const page = licensesPage({
    packages: {
      '': { license },
      'node_modules/used': { version: '1.0.0', license },
      'node_modules/other/node_modules/used': { version: '1.0.0', license },
      'node_modules/tool': { version: '1.0.0', license, dev: true },
      'node_modules/helper': { version: '1.0.0', license, devOptional: true },
    },
  });
  expect(page).toContain('**MIT** (1): used 1.0.0.');
});
