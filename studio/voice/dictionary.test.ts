/** Tests what a dictionary takes, and what it says about an entry that it does not take. */
import { expect, it } from 'vitest';
import { DICTIONARY_LIMITS, dictionaryProblem, dictionarySchema, pronunciationsOf } from './dictionary.ts';

const entry = (word: string, say = 'said') => ({ word, say });
const full = Array.from({ length: DICTIONARY_LIMITS.entries }, (_, index) => entry(`word ${index}`));

it.each([
  ['no word', entry('  '), [], 'word', /Enter the word/],
  ['no way to say it', entry('Skög', ' '), [], 'say', /Enter how/],
  ['a long word', entry('a'.repeat(41)), [], 'word', /40 characters/],
  ['a long way to say it', entry('a', 'b'.repeat(81)), [], 'say', /80 characters/],
  ['a word that is listed', entry('Skög '), [entry('Skög')], 'word', /already in the list/],
  ['a word too many', entry('Skög'), full, 'word', /100 words/],
  ['nothing that can be said', entry('Skög', '…!'), [], 'say', /letters or numbers/],
] as const)('refuses %s at its field', (_name, tried, others, field, message) => {
  const problem = dictionaryProblem(tried, others);
  expect(problem?.field).toBe(field);
  expect(problem?.message).toMatch(message);
});

it('takes a word in another case, in any script, as long as it may be', () => {
  for (const word of ['skög', '器', 'كوب', 'C++', 'a'.repeat(40)])
    expect(dictionaryProblem(entry(word, 'b'.repeat(80)), [entry('Skög')])).toBeNull();
  expect(dictionarySchema.parse(full)).toHaveLength(100);
  expect(dictionarySchema.safeParse([...full, entry('more')]).success).toBe(false);
});

it('gives spelling its words, the later of two counting', () => {
  expect(pronunciationsOf([entry('a', 'one'), entry('b'), entry('a', 'two')])).toEqual({
    a: 'two',
    b: 'said',
  });
});
