/**
 * Compares a line with the sentences that its evidence was cut from: what was left out may not limit what is
 * said.
 */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { sentencesOf } from '#studio/script/sentences.ts';
import { hasFootnote, limitsIn, limitsTheRest } from '#studio/script/truth/limits.ts';
import { contentWords } from '#studio/script/words.ts';

type Cut = {
  said: string;
  /** The evidence, verbatim in each of `texts`. */
  quote: string;
  texts: readonly string[];
  /** BCP 47 tags of the product's text and of the line. */
  sourceLanguage: string;
  language: string;
};

/** Sentences further away say something else. */
const AROUND_CHARACTERS = 600;

/** The problems, as sentences a writer can act on; empty when one of the texts holds the quote without them. */
export function checkCut({ said, quote, texts, sourceLanguage, language }: Cut): string[] {
  const own = baseLanguage(sourceLanguage) === baseLanguage(language);
  const verbatim = own && letters(said) === letters(quote);
  const faults = texts.map((text) => {
    const rest = cutFrom(text, quote, sourceLanguage);
    const lost = verbatim
      ? faultsOfCut(rest, sourceLanguage)
      : lostLimits({ said, quote, rest, sourceLanguage, language });
    return lost.map(
      (left) => `“${said}” leaves out “${left}”, without which it is not true: say both, or neither.`,
    );
  });
  return faults.find((each) => each.length === 0) ?? faults[0] ?? [];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

type Rest = { before: string; after: string; next: string };

/** What the quote's sentences hold before and after it, and the sentence that follows. */
function cutFrom(text: string, quote: string, language: string): Rest {
  const at = text.indexOf(quote);
  const end = at + quote.length;
  const from = Math.max(0, at - AROUND_CHARACTERS);
  const near = text.slice(from, end + AROUND_CHARACTERS);
  let cursor = 0;
  let rest: Rest = { before: '', after: '', next: '' };
  let open = false;
  for (const sentence of sentencesOf(near, language)) {
    const start = near.indexOf(sentence, cursor);
    cursor = start + sentence.length;
    const [quoteStart, quoteEnd] = [at - from, end - from];
    if (cursor <= quoteStart) continue;
    if (start >= quoteEnd) {
      if (open) rest = { ...rest, next: sentence };
      break;
    }
    if (start < quoteStart) rest = { ...rest, before: near.slice(start, quoteStart) };
    if (cursor > quoteEnd) rest = { ...rest, after: near.slice(quoteEnd, cursor) };
    open = true;
  }
  return rest;
}

/** The parts left out that limit what is quoted. */
function faultsOfCut({ before, after, next }: Rest, language: string): string[] {
  const { grammar } = speechRules(language);
  return [
    ...(limitsTheRest(before, language, 'before') ? [before.trim()] : []),
    ...(limitsTheRest(after, language, 'after') || tearsList(after, language) ? [after.trim()] : []),
    ...(grammar.limitsBefore.test(next) ? [next.trim()] : []),
    ...(hasFootnote(after.slice(0, 3)) ? [after.trim()] : []),
  ];
}

const MAX_ITEM_WORDS = 4;

/** What follows is the rest of an enumeration: ", and velvet". */
function tearsList(after: string, language: string): boolean {
  const rest = after.replace(/^[^\p{L}\p{N}]+/u, '');
  const { listWord } = speechRules(language).grammar;
  return (
    /^[,،、，]?\s/u.test(after) &&
    listWord.exec(rest)?.index === 0 &&
    rest.split(/\s+/u).length <= MAX_ITEM_WORDS
  );
}

/** What limits a whole statement, wherever it stands in the sentence. */
const FIRM = ['exception', 'condition'] as const;

/** Limits that a rewording or a translation must keep, in words of its own. */
function lostLimits({
  said,
  quote,
  rest,
  sourceLanguage,
  language,
}: Pick<Cut, 'said' | 'quote' | 'sourceLanguage' | 'language'> & { rest: Rest }): string[] {
  const sentence = `${rest.before}${quote}${rest.after}`;
  const inSentence = new Set(limitsIn(sentence, sourceLanguage));
  const kept = new Set(limitsIn(said, language));
  const { limits } = speechRules(sourceLanguage).grammar;
  if (limits === null || speechRules(language).grammar.limits === null) return [];
  const firm = FIRM.filter((limit) => inSentence.has(limit) && !FIRM.some((each) => kept.has(each)));
  const lost = firm.map((limit) => sentence.slice(limits[limit].exec(sentence)?.index ?? 0).trim());
  const denies = limits.negation.exec(quote);
  // A negation is lost when the very words that it denies are said without one.
  const denied = denies === null ? '' : quote.slice(denies.index + denies[0].length);
  const words = contentWords(said, language);
  const turned =
    sourceLanguage === language &&
    !kept.has('negation') &&
    [...contentWords(denied, language)].slice(0, 1).some((word) => words.has(word));
  return [...lost, ...(turned && denies !== null ? [`${denies[0]}${denied}`] : [])].slice(0, 1);
}
