/** What a shop promises its customers, in the merchant's own words and in each language by itself. */
import { z } from 'zod';
import { sameLanguage } from '#studio/shared/language.ts';

/** In one language. */
export const MAX_PROMISES = 3;
/** A caption of two lines: it is said in three seconds or four. */
export const MAX_PROMISE_CHARACTERS = 60;

/** More than any store has. */
const MAX_LANGUAGES = 200;
/** By BCP 47 tag, at most three each. */
export const promisesSchema = z
  .record(z.string().max(35), z.array(z.string().max(1000)).max(MAX_PROMISES))
  .refine((promises) => Object.keys(promises).length <= MAX_LANGUAGES, `up to ${MAX_LANGUAGES} languages.`);
/** "Free returns within 30 days", in every language that the merchant wrote it in. */
export type Promises = z.infer<typeof promisesSchema>;

/** Signs that a page or a message would set as a format or a link, and no caption shows. */
const MARKUP = /[<>{}[\]\\*_`|]|&\w+;/;
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What keeps a promise from being used, as a sentence that says what to do; null when nothing does. */
export function promiseProblem(text: string): string | null {
  if (/[\r\n\u2028\u2029]/.test(text)) return 'Write it in one line.';
  const characters = [...text.trim()].length;
  if (characters > MAX_PROMISE_CHARACTERS)
    return `Use at most ${MAX_PROMISE_CHARACTERS} characters. This has ${characters}.`;
  const sign = MARKUP.exec(text)?.[0];
  if (sign !== undefined) return `Use plain text. Remove “${sign}”.`;
  if (UNSEEN.test(text)) return 'Use plain text. Remove invisible characters.';
  if (!/\p{L}/u.test(text)) return 'Write it in words.';
  return null;
}

/** Without empty lines and the spaces around a text; languages without a promise are left out. */
export const writtenPromises = (promises: Promises): Promises =>
  Object.fromEntries(
    Object.entries(promises)
      .map(([language, texts]): [string, string[]] => [
        language,
        texts.map((text) => text.trim()).filter((text) => text !== ''),
      ])
      .filter(([, texts]) => texts.length > 0)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

/** Those that a clip in this language may use: never one in another language. */
export function promisesIn(promises: Promises, language: string): readonly string[] {
  const own = promises[language];
  if (own !== undefined) return own;
  return Object.entries(promises).find(([tag]) => sameLanguage(tag, language))?.[1] ?? [];
}
