/** Tests that of a sentence nothing is offered which people would not let be said of it. */
import { describe, expect, test } from 'vitest';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { judgeOffers } from '#tests/script/sentences/judge-offers.ts';
import { STANDARD_SENTENCES } from '#tests/script/sentences/standard-sentences.ts';

/** Of the cuts that people allow, the share that is found at least. The bench says how many are, by language. */
const MIN_FOUND = 0.1;

/** The candidates that the built-in writer makes of one sentence. */
const offersOf = (text: string, language: string): string[] =>
  candidatesOf([{ kind: 'paragraph', text }], language).map(({ evidence }) => evidence);

const languages = Object.entries(STANDARD_SENTENCES);

describe('the standard sentences', () => {
  test.each(languages)('in %s are whole, distinct, and hold their cuts', (_language, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const { text, cuts } of sentences)
      for (const cut of cuts) expect(text.toLowerCase()).toContain(cut.toLowerCase());
  });

  test.each(languages)('in %s: nothing is offered that may not be said', (language, sentences) => {
    const wrong = sentences.flatMap((sentence) =>
      judgeOffers(sentence, offersOf(sentence.text, language)).wrong.map(
        (offer) => `${sentence.kind}: “${sentence.text}” → “${offer}” (${sentence.why})`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('are said shorter where that is true: not every cut is found, but some are', () => {
    const verdicts = languages.flatMap(([language, sentences]) =>
      sentences.map((sentence) => judgeOffers(sentence, offersOf(sentence.text, language))),
    );
    const sum = (read: (verdict: (typeof verdicts)[number]) => number) =>
      verdicts.reduce((total, verdict) => total + read(verdict), 0);
    expect(sum(({ found }) => found) / sum(({ cuts }) => cuts)).toBeGreaterThanOrEqual(MIN_FOUND);
  });
});
