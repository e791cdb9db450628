/** Writes the docs of providers: docs/languages.md, and the tables in docs/operating.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { WRITERS } from '#adapters/language/providers.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { languagesPage, withProviders } from '#bin/provider-docs.ts';

const docs = new URL('../docs/', import.meta.url);
await writeFile(new URL('languages.md', docs), languagesPage(SPEAKERS));
const operating = new URL('operating.md', docs);
const page = await readFile(operating, 'utf8');
await writeFile(operating, withProviders(page, { writers: WRITERS, speakers: SPEAKERS }));
