/**
 * Reads a description as statements: what is said as one, whole and in order. Small print, labels, questions
 * that are answered, signatures and what a footnote limits are left out.
 */
import { DOTTED_ANSWER, DOTTED_QUESTION, MARKED_QUESTION } from '#studio/languages/question-marks.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { CopyBlock } from '#studio/product/product.ts';
import { afterSize } from '#studio/script/extractive/after-size.ts';
import type { Range } from '#studio/script/extractive/cut-sentence.ts';
import { joinFragments } from '#studio/script/extractive/fragments.ts';
import { isBareLabel, isLabelAt, isYesOrNo } from '#studio/script/extractive/labels.ts';
import { hasStars, isReview, reviewQuote } from '#studio/script/extractive/review.ts';
import { isMeasurements, isSmallPrint, isSmallPrintHeading } from '#studio/script/extractive/small-print.ts';
import { sentencesOf } from '#studio/script/sentences.ts';
import {
  isOnlyALimit,
  limitsBefore,
  limitsTheBlockBefore,
  opensLikeALimit,
} from '#studio/script/truth/limit-sentences.ts';
import { hasFootnote, isNote, leadsToNote, noteMarksOf, opensWithNo } from '#studio/script/truth/limits.ts';

export type Statement = {
  /** The block's text and where in it the statement stands. */
  text: string;
  range: Range;
  /** The block's number in the description. */
  block: number;
  kind: 'prose' | 'bullet' | 'heading' | 'review';
  /** It stands after the list, where descriptions keep their small print. */
  late: boolean;
  /** Several sentences that belong together: nothing is cut from them. */
  joined: boolean;
};

/** No sentence this long can be said. */
const MAX_SENTENCE_CHARACTERS = 400;
/** Descriptions are longer than this when they are padded; what matters stands before. */
const MAX_READ_CHARACTERS = 24_000;
const MAX_STATEMENTS = 90;
const LAST_OPENING_BLOCK = 2;
/** A footnote's mark stands behind the full stop as well. */
const MARK_CHARACTERS = { sign: 2, numbered: 4 };

/** In the description's order. */
export function statementsOf(copy: readonly CopyBlock[], language: string): Statement[] {
  const lastBullet = copy.findLastIndex((block) => block.kind === 'bullet');
  const questions = copy.filter(({ kind, text }) => kind === 'heading' && isQuestion(text)).length;
  const notes = noteMarksOf(copy.map(({ text }) => text));
  const dotted = copy.some(({ text }) => DOTTED_QUESTION.test(text));
  const statements: Statement[] = [];
  let ignoring = false;
  let isValue = false;
  let readCharacters = 0;
  for (const [block, { kind, text }] of copy.entries()) {
    if (readCharacters > MAX_READ_CHARACTERS || statements.length >= MAX_STATEMENTS) break;
    readCharacters += text.length;
    const unsaid: boolean = isValue;
    isValue = !unsaid && isLabelAt(copy, block);
    if (kind === 'heading') {
      // One question at the start is meant for the viewer; several are answered below.
      ignoring =
        isSmallPrintHeading(text) ||
        MARKED_QUESTION.test(text) ||
        (isQuestion(text) && (questions > 1 || block > LAST_OPENING_BLOCK));
      if (!ignoring && isSlogan(copy, block, language))
        statements.push({ text, range: [0, text.length], block, kind, late: false, joined: false });
      continue;
    }
    if (ignoring || kind === 'note' || isNote(text, notes) || unsaid || isValue || isUnsaidLabel(text))
      continue;
    if (MARKED_QUESTION.test(text) || (dotted && DOTTED_ANSWER.test(text))) {
      // An answer need not be marked.
      isValue = isQuestion(text);
      continue;
    }
    const late = kind === 'paragraph' && lastBullet >= 0 && block > lastBullet;
    if (isReview(text)) {
      const range = reviewQuote(text);
      if (range !== null) statements.push({ text, range, block, kind: 'review', late, joined: true });
      continue;
    }
    const source = kind === 'bullet' ? ('bullet' as const) : ('prose' as const);
    for (const each of statementsIn(text, language, notes))
      statements.push({ ...each, text, block, kind: source, late });
  }
  return withoutLimited(statements, copy, language).slice(0, MAX_STATEMENTS);
}

/** Sentences of one block: fragments and what limits the sentence before are one statement. */
function statementsIn(
  text: string,
  language: string,
  notes: readonly string[],
): Pick<Statement, 'range' | 'joined'>[] {
  let cursor = 0;
  const sentences: Range[] = sentencesOf(text, language).map((sentence) => {
    const start = text.indexOf(sentence, cursor);
    cursor = start + sentence.length;
    return [start, cursor];
  });
  const limited: Pick<Statement, 'range' | 'joined'>[] = [];
  for (const [start, end] of sentences) {
    const before = limited.at(-1);
    const opening = before === undefined ? '' : text.slice(...before.range);
    if (
      before !== undefined &&
      limitsBefore(text.slice(start, end), language) &&
      !/[?？؟]\s*$/u.test(opening)
    )
      limited[limited.length - 1] = { range: [before.range[0], end], joined: true };
    else limited.push({ range: [start, end], joined: false });
  }
  const pieces = joinFragments(text, limited, language).map((piece) => ({
    ...piece,
    range: afterSize(text, piece.range, language) ?? piece.range,
  }));
  return pieces.filter(({ range: [start, end] }) => {
    const said = text.slice(start, end);
    return (
      said.length <= MAX_SENTENCE_CHARACTERS &&
      !/[:：]\s*$/u.test(said) &&
      !opensWithNo(said) &&
      !hasStars(said) &&
      !isOnlyALimit(said, language) &&
      !hasFootnote(text.slice(start, end + MARK_CHARACTERS.sign)) &&
      !leadsToNote(text.slice(start, end + MARK_CHARACTERS.numbered), notes) &&
      !isSmallPrint(said, language) &&
      !isMeasurements(said)
    );
  });
}

/** A statement that the next block limits would be untrue alone, and they are no one quote. */
function withoutLimited(
  statements: readonly Statement[],
  copy: readonly CopyBlock[],
  language: string,
): Statement[] {
  return statements.filter(({ block, text, range, kind }) => {
    const next = copy[block + 1];
    if (next === undefined || text.slice(range[1]).trim() !== '') return true;
    const [opening = ''] = sentencesOf(next.text.slice(0, MAX_SENTENCE_CHARACTERS), language);
    if (limitsTheBlockBefore(opening, language)) return false;
    if (next.kind === 'heading') return true;
    // What follows speaks of care or dispatch, and not of this.
    if (isSmallPrint(opening, language)) return true;
    // Bullets may each begin with "only" or "not" and say something of their own.
    return !(kind === 'prose' && next.kind === 'paragraph' && opensLikeALimit(opening, language));
  });
}

const isUnsaidLabel = (text: string): boolean => isBareLabel(text) || isYesOrNo(text);

const isQuestion = (text: string): boolean => /[?？؟]\s*$/u.test(text);

const MIN_SLOGAN_WORDS = 3;

/** A heading that says something; not one that only names what stands under it. */
function isSlogan(copy: readonly CopyBlock[], block: number, language: string): boolean {
  const text = copy[block]?.text ?? '';
  const { striking, benefit } = speechRules(language).grammar;
  const words = text.trim().split(/\s+/u).length;
  const spaced = speechRules(language).spaces === 'words';
  return (
    (!spaced || words >= MIN_SLOGAN_WORDS) &&
    (/[.!?。！？؟।]\s*$/u.test(text) || striking.test(text) || benefit.test(text)) &&
    !/[:：]/u.test(text) &&
    !isLabelAt(copy, block) &&
    !isYesOrNo(text) &&
    !isOnlyALimit(text, language) &&
    !hasFootnote(text) &&
    !isSmallPrint(text, language) &&
    !isMeasurements(text)
  );
}
