/** Finds abbreviations and the numbers they belong to: "No. 5", "ca. 1 250", "12 pcs." are never torn apart. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { literal } from '#studio/voice/spelling/rules/rule.ts';

/** A stretch of a line, in character offsets. */
export type Span = { start: number; end: number };

/** Before a number, in any language. */
const BEFORE = String.raw`[Nn]\.?[º°ᵒ]|№|#|Ø|ø|[~≈±<>≤≥]|SPF|LSF|FPS|FP|UPF|EN|ISO|DIN|RAL`;
/** Abbreviations that may stand without a full stop. */
const WITHOUT_STOP = new Set(['nr', 'ca', 'cca', 'no', 'vol', 'ø', 'nº', 'n°', '№']);
/** Counted pieces behind a number, in the languages of the packs. */
const BEHIND = String.raw`pcs\.?|pc\.?|pk\.?|pr\.?|Stk\.?|Stck\.?|St\.|stk\.?|st\.|szt\.?|шт\.?|ks|uds?\.|pz\.?|pièces|adet|buc\.?|un\.|dm\.|Mio\.?|Mrd\.?|mln\.?|млн\.?|тыс\.?|a\.m\.|p\.m\.`;

/** "9 a.m.", "10:30". */
const CLOCK = String.raw`(?<!\p{Nd})\p{Nd}{1,2}(?::\p{Nd}{2})?\s?[ap]\.?m\.?|(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}`;
/** "1 250" is one number to the eye, whatever the language. */
const GROUPS = String.raw`(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd})){0,4}`;

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { abbreviations, signs } = speechRules(language);
  const listed = Object.keys(signs?.abbreviations ?? {}).filter(
    (text) => /^[^.\s]+\.$/u.test(text) || WITHOUT_STOP.has(text),
  );
  // "z. B." and "e.g." lead to a sentence, not to a number.
  const titles = abbreviations.split('|').filter((text) => text !== '' && !text.includes('\\.'));
  const own = [
    ...(titles.length === 0 ? [] : [`(?:${titles.join('|')})\\.`]),
    ...(listed.length === 0 ? [] : [literal(listed)]),
  ];
  const made = new RegExp(
    // Two times of day with a dash between them are one span of time.
    String.raw`(?:${CLOCK})\s[–—-]\s(?:${CLOCK})|` +
      String.raw`(?<![\p{L}\p{Nd}])(?:${[...own, BEFORE].join('|')})[ \u00a0\u202f]{0,2}[$€£]?\p{Nd}[\p{Nd}.,]*${GROUPS}|\p{Nd}[ \u00a0\u202f](?:${BEHIND})(?!\p{L})|(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}){1,4}(?![\p{Nd}])`,
    'giu',
  );
  patterns.set(language, made);
  return made;
}

/** In order, none overlapping another. */
export const numberPairs = (line: string, language: string): Span[] =>
  [...line.matchAll(patternOf(language))].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
