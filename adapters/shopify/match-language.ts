/** Finds the language of a store that serves a reader best. */
import { canonicalLanguage, sameLanguage } from '#studio/shared/language.ts';

/**
 * The one that is spelled the same, else the first that the reader reads ("de" for "de-AT"); null when there
 * is none.
 */
export function matchLanguage<T>(
  wanted: string,
  candidates: readonly T[],
  tagOf: (candidate: T) => string,
): T | null {
  const tag = canonicalLanguage(wanted);
  if (tag === null) return null;
  const spelled = candidates.map((candidate) => ({ candidate, tag: canonicalLanguage(tagOf(candidate)) }));
  const found =
    spelled.find((each) => each.tag === tag) ??
    spelled.find((each) => each.tag !== null && sameLanguage(each.tag, tag));
  return found?.candidate ?? null;
}
