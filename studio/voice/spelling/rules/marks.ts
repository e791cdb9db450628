/** Finds marks that nobody reads: the number of a footnote, an asterisk behind a word. */
import type { Rule } from '#studio/voice/spelling/rules/rule.ts';

/** "24¹ hours", "waterproof²", "softest*"; the powers of units stay. */
const footnote: Rule = {
  reads: 'marks of footnotes, which are not read',
  pattern: () =>
    String.raw`(?<=[\p{L}\p{Nd}%)”"’.,!?])[⁰¹⁴-⁹]{1,3}|(?<=\p{L}{3}|\p{Nd}|%)[²³]{1,3}|(?<=[^\s*†‡])[*†‡]{1,3}`,
  say: () => '',
};

export const MARKS: readonly Rule[] = [footnote];
