/** Finds everything in a description that can be said by itself: whole sentences, and the parts of them that stand alone. */
import type { CopyBlock } from '#studio/product/product.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { edgesOf, headsOf, tailsOf, type Range } from '#studio/script/extractive/cut-sentence.ts';
import { isMeasurements, isSmallPrint, isSmallPrintHeading } from '#studio/script/extractive/small-print.ts';
import { clausesOf, sentencesOf } from '#studio/script/sentences.ts';

export type Candidate = {
  /** Verbatim from the product's text, without the signs around it. */
  evidence: string;
  /** Which sentence of the description it is of, and where in it: candidates that share letters exclude each other. */
  sentence: number;
  range: Range;
  source: 'prose' | 'bullet' | 'options';
  /** It speaks of what the candidate before it said, and makes no sense without. */
  dependent: boolean;
  /** It is the beginning of a longer candidate. */
  cut: boolean;
  /** It stands after the list: where descriptions keep their small print. */
  late: boolean;
};

/** In the description's order, longer before shorter where they begin alike. */
export function candidatesOf(copy: readonly CopyBlock[], language: string): Candidate[] {
  const lastBullet = copy.findLastIndex((block) => block.kind === 'bullet');
  const candidates: Candidate[] = [];
  const { grammar } = speechRules(language);
  let sentence = 0;
  let ignoring = false;
  for (const [index, block] of copy.entries()) {
    if (block.kind === 'heading') ignoring = isSmallPrintHeading(block.text);
    if (block.kind === 'heading' || ignoring) continue;
    const source = block.kind === 'bullet' ? 'bullet' : 'prose';
    const late = source === 'prose' && lastBullet >= 0 && index > lastBullet;
    for (const text of sentencesOf(block.text, language)) {
      for (const { part, cut } of source === 'bullet'
        ? bulletParts(text, language)
        : proseParts(text, language)) {
        const { evidence, range } = edgesOf(text, part);
        const alone =
          !grammar.unfinished.test(evidence) &&
          !isMeasurements(evidence) &&
          !isSmallPrint(evidence, language);
        if (evidence !== '' && alone)
          candidates.push({
            evidence,
            sentence,
            range,
            source,
            cut,
            late,
            dependent: grammar.dependent.test(evidence),
          });
      }
      sentence++;
    }
  }
  return distinct(candidates);
}

type Part = { part: Range; cut: boolean };
const whole = (part: Range): Part => ({ part, cut: false });

/** The whole, its clauses up to the first that is small print, and what can be cut from each; of that first only its beginnings. */
function proseParts(text: string, language: string): Part[] {
  const clauses = rangesOf(text, clausesOf(text));
  const firstSmall = clauses.findIndex(([start, end]) => isSmallPrint(text.slice(start, end), language));
  const usable = firstSmall < 0 ? clauses : clauses.slice(0, firstSmall);
  const wholes: Range[] = firstSmall < 0 && clauses.length > 1 ? [[0, text.length], ...usable] : usable;
  // Where the verb stands last, what comes before a comma may have none.
  const whenCut = speechRules(language).grammar.verbLast
    ? wholes
    : [...wholes, ...clauses.slice(usable.length, usable.length + 1)];
  return [
    ...wholes.map(whole),
    ...whenCut.flatMap((range) => headsOf(text, range, language)).map((part) => ({ part, cut: true })),
    ...wholes
      .flatMap((range) => tailsOf(text, range, language))
      .flatMap((tail) => [
        whole(tail),
        ...headsOf(text, tail, language).map((part) => ({ part, cut: true })),
      ]),
  ];
}

const LABEL = /^[^:：]{2,28}[:：]\s*/u;
/** A value this long is a sentence of its own, and its label a heading. */
const LONG_VALUE_LETTERS = { latin: 22, other: 12 };

const LIST_ITEM_WORDS = 3;
/** "Hafer, Salbei, Ton, Nacht": names, and no sentence. */
function isList(value: string): boolean {
  const items = value.split(/[,،、，]\s*/u);
  return items.length > 1 && items.every((item) => item.split(/\s+/u).length <= LIST_ITEM_WORDS);
}

/** A bullet is one candidate; a label that shouts before a sentence, and a bare measure before a phrase, are left away. */
function bulletParts(text: string, language: string): Part[] {
  const label = LABEL.exec(text)?.[0] ?? '';
  const value = text.slice(label.length);
  const shouted =
    label !== '' &&
    label === label.toLocaleUpperCase(language) &&
    label !== label.toLocaleLowerCase(language);
  const longValue = /\p{Script=Latin}/u.test(value) ? LONG_VALUE_LETTERS.latin : LONG_VALUE_LETTERS.other;
  if (label !== '' && (shouted || (value.length > longValue && /^\p{Lu}/u.test(value) && !isList(value))))
    return [whole([label.length, text.length])];
  const parts: Range[] = label === '' ? rangesOf(text, clausesOf(text)) : [[0, text.length]];
  return parts.flatMap((part) => withoutMeasure(text, part)).map(whole);
}

const MIN_WORDS_LEFT = 3;

/** "220 g, burns for about 45 hours": what follows the measure. */
function withoutMeasure(text: string, [start, end]: Range): Range[] {
  const comma = /^([^,،、]+)[,،、]\s*/u.exec(text.slice(start, end));
  const first = comma?.[1] ?? '';
  if (comma === null || !isMeasurements(first)) return [[start, end]];
  const rest = start + comma[0].length;
  return /^\p{Nd}/u.test(text.slice(rest)) || isMeasurements(text.slice(rest, end), MIN_WORDS_LEFT)
    ? []
    : [[rest, end]];
}

/** Where parts stand in the text they were cut from. */
function rangesOf(text: string, parts: readonly string[]): Range[] {
  let cursor = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, cursor);
    cursor = start + part.length;
    return [start, cursor];
  });
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ evidence }) => {
    const known = seen.has(evidence.toLowerCase());
    seen.add(evidence.toLowerCase());
    return !known;
  });
}
