/** Finds everything in a description that can be spoken on its own: statements, and what can be cut from them. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { CopyBlock } from '#studio/product/product.ts';
import { clausesIn, edgesOf, headsOf, tailsOf, type Range } from '#studio/script/extractive/cut-sentence.ts';
import { isList, LABEL } from '#studio/script/extractive/labels.ts';
import { isElliptic, isLeftover } from '#studio/script/extractive/leftover.ts';
import { isMeasurements, isSmallPrint } from '#studio/script/extractive/small-print.ts';
import { statementsOf, type Statement } from '#studio/script/extractive/statements.ts';
import { isBalanced } from '#studio/script/sentences.ts';
import { isWholeCondition } from '#studio/script/truth/limit-sentences.ts';
import { bareLetters } from '#studio/script/words.ts';
import { distinctBy } from '#studio/shared/distinct.ts';

export type Candidate = {
  /** Verbatim from the product's text, without the signs around it. */
  evidence: string;
  /** Which statement of the description it is of, and where in it: candidates that share letters exclude each other. */
  sentence: number;
  range: Range;
  source: 'prose' | 'bullet' | 'heading' | 'review' | 'options';
  /** It refers to the candidate before it, and makes no sense without. */
  dependent: boolean;
  /** Something of its statement is left out. */
  cut: boolean;
  /** Several short sentences that make one point. */
  joined: boolean;
  /** It stands after the list: where descriptions keep their small print. */
  late: boolean;
  /** It opens the description. */
  first: boolean;
  /** It begins with its statement, so that what it may refer to stands in the statement before. */
  opens: boolean;
};

/** In the description's order, longer before shorter where they begin alike. */
export function candidatesOf(copy: readonly CopyBlock[], language: string): Candidate[] {
  const statements = statementsOf(copy, language);
  const opening = statements.findIndex(({ kind }) => kind === 'prose');
  const { grammar } = speechRules(language);
  const candidates = statements.flatMap((statement, sentence) =>
    partsOf(statement, language).flatMap(({ part, cut }): Candidate[] => {
      const { evidence, range } = edgesOf(statement.text, part);
      const alone =
        evidence !== '' &&
        isBalanced(evidence) &&
        (!grammar.unfinished.test(evidence) ||
          (!cut && statement.kind === 'bullet' && isPurpose(evidence)) ||
          (!cut && isFreeFrom(evidence)) ||
          (!cut && (statement.joined || isWholeCondition(evidence, language)))) &&
        (statement.joined || (!isMeasurements(evidence) && !isSmallPrint(evidence, language)));
      if (!alone) return [];
      const { kind: source, late, joined } = statement;
      const follows = source === 'prose' && !joined && statement.range[0] > 0;
      if (!joined && isElliptic(evidence, language) && !follows) return [];
      const dependent =
        source !== 'review' &&
        (grammar.dependent.test(evidence) || (follows && isLeftover(evidence, language)));
      return [
        {
          evidence,
          sentence,
          range,
          source,
          cut,
          joined,
          late,
          dependent,
          first: sentence === opening,
          opens: part[0] === statement.range[0],
        },
      ];
    }),
  );
  return distinctBy(candidates, ({ evidence }) => bareLetters(evidence));
}

/** "For dry skin", "Pour un pot jusqu’à 13 cm": an item that says what the product is for, and nothing else. */
const PURPOSE = /^(?:for|für|zum|zur|pour|para|per|voor|för|til|dla|для)\s(?:\S+\s){1,7}\S+$/iu;
export const isPurpose = (text: string): boolean => PURPOSE.test(text) && !/[,،:：;()]/u.test(text);

/** "Sans BPA, sans parfum", "Ohne Parabene und ohne Duftstoffe": what a product is free from. Once may be what a box lacks. */
const FREE_FROM =
  /^(ohne|sans|sin|senza|sem|sense|zonder|bez|brez|utan|uden|uten|без|fără|χωρίς)\s[^.:：;()]{1,60}[\s,]\1\s/iu;
export const isFreeFrom = (text: string): boolean => FREE_FROM.test(text);

type Part = { part: Range; cut: boolean };

function partsOf({ text, range, kind, joined }: Statement, language: string): Part[] {
  if (kind === 'bullet') return bulletParts(text, range, language);
  const whole = { part: range, cut: false };
  if (joined || kind !== 'prose') return [whole];
  const wholes = [range, ...clausesIn(text, range, language)];
  const tails = wholes.flatMap((each) => tailsOf(text, each, language));
  const cuts = [
    ...wholes.slice(1),
    ...tails,
    ...[...wholes, ...tails].flatMap((each) => headsOf(text, each, language)),
  ];
  return [whole, ...cuts.map((part) => ({ part, cut: true }))];
}

/** A value this long is a sentence of its own, and its label a heading. */
const LONG_VALUE_LETTERS = { latin: 22, other: 12 };

/** A bullet is one candidate; a label is left out where it shouts or stands before a sentence. */
function bulletParts(text: string, [start, end]: Range, language: string): Part[] {
  const said = text.slice(start, end);
  const label = LABEL.exec(said)?.[0] ?? '';
  const value = said.slice(label.length);
  const shouted =
    label !== '' &&
    label === label.toLocaleUpperCase(language) &&
    label !== label.toLocaleLowerCase(language);
  const longValue = /\p{Script=Latin}/u.test(value) ? LONG_VALUE_LETTERS.latin : LONG_VALUE_LETTERS.other;
  if (label !== '' && (shouted || (value.length > longValue && /^\p{Lu}/u.test(value) && !isList(value))))
    return [{ part: [start + label.length, end], cut: false }];
  return [{ part: [start, end], cut: false }];
}
