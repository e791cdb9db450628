/** Reads the abbreviations of a language's own list, and ordinals that it lists. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { after, LETTER, literal, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** Ordinary words unless a number follows. */
const BEFORE_NUMBERS = new Set(['no.', 'c.', 'n.', 'nr', 'nr.', 'est.', 'č.', 'min.', 'm.']);

const listed = (language: string): Readonly<Record<string, string>> => {
  const signs = speechRules(language).signs;
  return { ...signs?.abbreviations, ...signs?.ordinals };
};

/** "approx.", "z. B.", "1.º". */
const abbreviation: Rule = {
  reads: 'abbreviations',
  anyCase: true,
  pattern: (language) => {
    const texts = Object.keys(listed(language));
    return texts.length === 0
      ? null
      : String.raw`(?<!${LETTER}|[.])(?:${literal(texts)})(?!\p{L}|(?<=\p{L})\p{Nd})`;
  },
  say(found) {
    const written = found.text.toLocaleLowerCase(found.language);
    const said = listed(found.language)[written];
    if (said === undefined) return null;
    if (BEFORE_NUMBERS.has(written) && !/^[\s\u00a0]?\p{Nd}/u.test(after(found))) return null;
    return written.endsWith('.') && /^["”’»)]*$/u.test(after(found)) ? `${said}.` : said;
  },
};

export const ABBREVIATIONS: readonly Rule[] = [abbreviation];
