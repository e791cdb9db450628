/**
 * Compares a line with the sentences that its evidence was cut from: what was left out may not limit what is
 * said.
 */
import { firmLimits } from '#studio/languages/firm-limits.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import { sentencesOf } from '#studio/script/sentences.ts';
import {
  hasFootnote,
  leadsToNote,
  limitsTheRest,
  noteMarksOf,
  signBefore,
} from '#studio/script/truth/limits.ts';
import { limitsBefore, limitsTheBlockBefore } from '#studio/script/truth/limit-sentences.ts';
import { lostLimits } from '#studio/script/truth/lost-limits.ts';
import { bareLetters, contentWords } from '#studio/script/words.ts';

type Cut = {
  said: string;
  /** The evidence, verbatim in one of `texts` at least. */
  quote: string;
  /** The product's texts, in order: what follows one may limit it. */
  texts: readonly string[];
  /** BCP 47 tags of the product's text and of the line. */
  sourceLanguage: string;
  language: string;
};

/** Sentences further away say something else. */
const AROUND_CHARACTERS = 600;

/** The problems, as sentences a writer can act on; empty when one of the texts holds the quote without them. */
export function checkCut({ said, quote, texts, sourceLanguage, language }: Cut): string[] {
  const own = sameLanguage(sourceLanguage, language);
  const verbatim = own && bareLetters(said) === bareLetters(quote);
  const notes = noteMarksOf(texts);
  const faults = texts.flatMap((text, index) => {
    if (!text.includes(quote)) return [];
    const rest = cutFrom(text, quote, sourceLanguage, texts[index + 1] ?? '');
    const lost = [
      ...signFaults(rest, quote),
      ...noteFaults(rest, quote, notes),
      ...(verbatim
        ? faultsOfCut(rest, sourceLanguage)
        : limitsLost({ said, quote, rest, own, sourceLanguage, language })),
    ];
    return [
      lost.map(
        (left) => `“${said}” leaves out “${left}”, without which it is not true: say both, or neither.`,
      ),
    ];
  });
  return faults.find((each) => each.length === 0) ?? faults[0] ?? [];
}

type Rest = {
  /** What the quote's sentences hold before and after it. */
  before: string;
  after: string;
  /** The sentence that follows, in the next text where none does in this one; empty unless it limits them. */
  next: string;
};

function cutFrom(text: string, quote: string, language: string, nextText: string): Rest {
  const at = text.indexOf(quote);
  const end = at + quote.length;
  const from = Math.max(0, at - AROUND_CHARACTERS);
  const near = text.slice(from, end + AROUND_CHARACTERS);
  let cursor = 0;
  let [before, after] = ['', ''];
  for (const sentence of sentencesOf(near, language)) {
    const start = near.indexOf(sentence, cursor);
    cursor = start + sentence.length;
    const [quoteStart, quoteEnd] = [at - from, end - from];
    if (cursor <= quoteStart) continue;
    if (start >= quoteEnd) return { before, after, next: limitsBefore(sentence, language) ? sentence : '' };
    if (start < quoteStart) before = near.slice(start, quoteStart);
    if (cursor > quoteEnd) after = near.slice(quoteEnd, cursor);
  }
  const [opening = ''] = sentencesOf(nextText.slice(0, AROUND_CHARACTERS), language);
  return { before, after, next: limitsTheBlockBefore(opening, language) ? opening : '' };
}

const signFaults = ({ before }: Rest, quote: string): string[] => {
  const sign = signBefore(before, quote);
  return sign === '' ? [] : [`${sign.trim()} ${quote}`];
};

function noteFaults({ after }: Rest, quote: string, notes: readonly string[]): string[] {
  const end = after.slice(0, 4);
  return hasFootnote(after.slice(0, 3)) || leadsToNote(`${quote}${end}`, notes)
    ? [after.trim() || quote]
    : [];
}

/** The parts left out that limit what is quoted. */
const faultsOfCut = ({ before, after, next }: Rest, language: string): string[] => [
  ...(limitsTheRest(before, language, 'before') ? [before.trim()] : []),
  ...(limitsTheRest(after, language, 'after') || tearsList(after, language) ? [after.trim()] : []),
  ...(next === '' ? [] : [next.trim()]),
];

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

type Reworded = Pick<Cut, 'said' | 'quote' | 'sourceLanguage' | 'language'> & { rest: Rest; own: boolean };

const limitsLost = (line: Reworded): string[] =>
  firmLimits(line.sourceLanguage) === null ? wholeOnly(line) : lostLimits(line);

/** Of these words so many may be a rewording's own where no limit can be told from another word. */
const MAX_OTHER_WORDS = 1;

/**
 * In a language whose limits are not known every word may be one: only whole sentences are quoted, and a line
 * in the same language keeps nearly all their words.
 */
function wholeOnly({
  said,
  quote,
  rest: { before, after, next },
  own,
  language,
}: Omit<Reworded, 'sourceLanguage'>): string[] {
  const left = [before, after, next].map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (left.length > 0) return left.slice(0, 1);
  if (!own) return [];
  const spoken = contentWords(said, language);
  const missing = [...contentWords(quote, language)].filter((word) => !spoken.has(word));
  return missing.length > MAX_OTHER_WORDS ? [quote] : [];
}
