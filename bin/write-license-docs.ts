/** Writes docs/licenses.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { licensesPage, lockfileSchema } from '#bin/license-docs.ts';

const root = new URL('../', import.meta.url);
const lockfile: unknown = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'));
await writeFile(new URL('docs/licenses.md', root), licensesPage(lockfileSchema.parse(lockfile)));
