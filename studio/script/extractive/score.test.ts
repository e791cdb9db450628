/** Tests what is worth saying among the lines of a clip. */
import { expect, test } from 'vitest';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { weigh } from '#studio/script/extractive/score.ts';

const scores = (text: string, language: string) =>
  candidatesOf([{ kind: 'paragraph', text }], language).map((candidate) => ({
    said: candidate.evidence,
    score: weigh(candidate, candidate.evidence, 'Rain coat', language).score,
  }));

test.each([
  ['De jas is licht en winddicht. Mouwen te kort?', 'nl'],
  ['La chaqueta pesa muy poco y abriga mucho. ¿Las mangas son cortas?', 'es'],
  ['This coat keeps out every kind of rain. Did it shrink in the wash?', 'en'],
])('a question that nobody answers is no line: %s', (text, language) => {
  const asked = scores(text, language).filter(({ said }) => said.endsWith('?'));
  expect(asked.every(({ score }) => score === 0)).toBe(true);
  expect(asked).toHaveLength(1);
});

test('with its answer a question is one', () => {
  const [line] = scores('Too short? We swap it.', 'en');
  expect(line?.said).toBe('Too short? We swap it.');
  expect(line?.score).toBeGreaterThan(0);
});
