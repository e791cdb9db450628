/** Writes docs/languages.md from the language table in code. */
import { writeFile } from 'node:fs/promises';
import { languagesPage } from '#studio/voice/languages.ts';

await writeFile(new URL('../docs/languages.md', import.meta.url), languagesPage());
