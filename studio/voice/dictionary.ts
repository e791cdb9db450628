/** The shop's dictionary: words and how every voice says them, in every language. */
import { z } from 'zod';
import type { Pronunciations } from '#studio/voice/spelling/pronunciations.ts';

/** Most entries of a dictionary, and characters of a word and of how it is said. */
export const DICTIONARY_LIMITS = { entries: 100, wordCharacters: 40, sayCharacters: 80 } as const;

export const dictionaryEntrySchema = z.object({
  word: z.string().trim().min(1).max(DICTIONARY_LIMITS.wordCharacters),
  say: z.string().trim().min(1).max(DICTIONARY_LIMITS.sayCharacters),
});
/** A word as it is written, and how it is said. */
export type DictionaryEntry = z.infer<typeof dictionaryEntrySchema>;

/** Parses a shop's dictionary: its entries in the merchant's order, at most a hundred. */
export const dictionarySchema = z.array(dictionaryEntrySchema).max(DICTIONARY_LIMITS.entries);

/** As spelling takes it; of two entries for one word the later counts. */
export const pronunciationsOf = (entries: readonly DictionaryEntry[]): Pronunciations =>
  Object.fromEntries(entries.map(({ word, say }) => [word, say]));

/** What is wrong with an entry, by field, as a merchant reads it; null where nothing is. `others` are the entries beside it. */
export function dictionaryProblem(
  { word, say }: DictionaryEntry,
  others: readonly DictionaryEntry[],
): { field: 'word' | 'say'; message: string } | null {
  const [written, said] = [word.trim(), say.trim()];
  const { entries, wordCharacters, sayCharacters } = DICTIONARY_LIMITS;
  if (written === '') return { field: 'word', message: 'Enter the word as it’s written.' };
  if (written.length > wordCharacters)
    return { field: 'word', message: `Shorten the word to ${wordCharacters} characters.` };
  if (others.some((other) => other.word.trim() === written))
    return { field: 'word', message: `“${written}” is already in the list. Edit that entry instead.` };
  if (others.length >= entries)
    return { field: 'word', message: `The list is full: ${entries} words. Remove one first.` };
  if (said === '') return { field: 'say', message: 'Enter how the voice should say it.' };
  if (said.length > sayCharacters)
    return { field: 'say', message: `Shorten this to ${sayCharacters} characters.` };
  return /[\p{L}\p{N}]/u.test(said)
    ? null
    : { field: 'say', message: 'Use letters or numbers, so that there is something to say.' };
}
