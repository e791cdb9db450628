/** Tests every row of the tables: what is written is said so, and what looks alike is read in its own way. */
import { describe, expect, it } from 'vitest';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { SPELLING_CASES } from '#studio/voice/spelling/cases/cases.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

describe.each(Object.entries(SPELLING_CASES))('%s', (language, cases) => {
  it.each(cases)('$kind: $written, beside $beside', ({ shop, written, said, beside }) => {
    const spoken = (text: string) => spellLine(text, language, { currencyCode: shop }).spokenText;
    expect(spoken(written)).toBe(said);
    expect(spoken(beside[0])).toBe(beside[1]);
  });

  it('has no row twice', () => {
    expect(new Set(cases.map(({ written, shop }) => `${written} ${shop}`)).size).toBe(cases.length);
  });
});

it.each(['nb', 'nn'])('reads %s as Norwegian', (language) => {
  for (const { shop, written, said } of SPELLING_CASES['no'] ?? [])
    expect(spellLine(written, language, { currencyCode: shop }).spokenText).toBe(said);
});

it('invents no word for a language whose signs are not known', () => {
  expect(speechRules('fi').signs).toBeNull();
  expect(spellLine('Louis XIV, 500 mg, 16:9, SPF 50+', 'fi').spokenText).toBe(
    'Louis XIV, 500 mg, 16:9, SPF 50',
  );
});
