/** Tests that the docs of providers match the providers' own descriptions. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { WRITERS } from '#adapters/language/providers.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { languagesPage, withProviders } from '#bin/provider-docs.ts';
import { supportedLanguages } from '#studio/voice/languages.ts';

const page = (name: string) => readFile(new URL(`../docs/${name}`, import.meta.url), 'utf8');

it('is the page in docs/languages.md', async () => {
  expect(await page('languages.md')).toBe(languagesPage(SPEAKERS));
});

it('is the list of writers and voices in docs/operating.md', async () => {
  const operating = await page('operating.md');
  expect(operating).toBe(withProviders(operating, { writers: WRITERS, speakers: SPEAKERS }));
});

it('captions every language that is spoken, and lists each once', () => {
  const languages = supportedLanguages(SPEAKERS.flatMap((speaker) => speaker.languages ?? []));
  expect(languages.length).toBeGreaterThan(90);
  expect(new Set(languages.map(({ language }) => language)).size).toBe(languages.length);
  expect(languages.find(({ language }) => language === 'th')).toMatchObject({ name: 'Thai', captions: true });
});
