/** Finds tables that were flattened to text: names of attributes and their values, which nobody says aloud. */
import {
  ATTRIBUTE_NAME,
  ATTRIBUTE_PHRASE,
  DENIAL_SIGN,
  YES_OR_NO,
} from '#studio/languages/attribute-names.ts';
import type { CopyBlock } from '#studio/product/product.ts';
import { UNSPACED_LETTERS } from '#studio/shared/scripts.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** A label and its colon, before a value in the same block. */
export const LABEL = /^[^:：]{1,28}[:：]\s*/u;

const MAX_WORDS = { label: 3, value: 4, longValue: 8 };
const MAX_LETTERS = { label: 10, value: 14 };
const ENDED = /[.!?。！？؟।]\s*$/u;
const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/**
 * "Chain length" before "45 cm", "Material" before "Solid oak", "Waterproof:" before "No": whether a block is a
 * label and the next its value. Where that is only likely, it takes another pair beside it: a table has rows.
 */
export function isLabelAt(copy: readonly CopyBlock[], at: number): boolean {
  const pair = pairAt(copy, at);
  if (pair !== 'likely') return pair === 'sure';
  const kind = copy[at]?.kind;
  return [at - 2, at + 2].some((other) => copy[other]?.kind === kind && pairAt(copy, other) !== null);
}

/** "Weight": a label that says nothing alone, whether or not its value is known. */
export const isBareLabel = (text: string): boolean =>
  ATTRIBUTE_NAME.test(withoutEnd(text, /[\s:：]/u).trimStart());

/** How surely two blocks that follow each other are a label and its value; null where they are not. */
function pairAt(copy: readonly CopyBlock[], at: number): 'sure' | 'likely' | null {
  const [label, next, afterNext] = [copy[at], copy[at + 1], copy[at + 2]];
  if (label === undefined || next === undefined || next.kind === 'heading') return null;
  const { kind } = label;
  const name = withoutEnd(label.text, /[\s:：]/u).trimStart();
  // What holds a value of its own is no name of another.
  if (ENDED.test(name) || /[:：\p{N}]/u.test(name)) return null;
  if (!isShort(name, 'label') && !ATTRIBUTE_PHRASE.test(name)) return null;
  const value = next.text.trim();
  if (YES_OR_NO.test(value.replace(/[.!。]$/u, ''))) return 'sure';
  // A heading over a list is not the name of its first item.
  if (kind !== 'bullet' && next.kind === 'bullet' && afterNext?.kind === 'bullet') return null;
  const hasColon = /[:：]$/u.test(label.text.trimEnd());
  const isName = ATTRIBUTE_NAME.test(name);
  const isNamed = isName || ATTRIBUTE_PHRASE.test(name);
  const isFigure = FIGURE.test(value) && isShort(value, 'value');
  if (isFigure && (hasColon || isNamed || kind !== 'bullet')) return 'sure';
  if (ENDED.test(value)) return null;
  if (hasColon && (isShort(value, 'value') || (isName && wordsOf(value) <= MAX_WORDS.longValue)))
    return 'sure';
  if (isName && kind === 'paragraph' && wordsOf(value) <= MAX_WORDS.longValue) return 'sure';
  if (isNamed && isShort(value, 'value')) return kind === 'bullet' ? 'likely' : 'sure';
  if (isName && wordsOf(value) <= MAX_WORDS.longValue && kind === 'bullet') return 'likely';
  const isOneWord = kind === 'paragraph' && !UNSPACED.test(name) && wordsOf(name) === 1;
  return isOneWord && isShort(value, 'value') ? 'likely' : null;
}

/** A value that opens with its figure: "45 cm", "~ 2 kg". */
const FIGURE = /^(?:(?:ca|approx|circa|env|max|min|about)\.?\s)?[\p{Sc}~≈<>±]?\s?\p{N}/iu;

/** "Waterproof: No", "✗ Dishwasher safe": whether, in one block. */
export const isYesOrNo = (text: string): boolean =>
  DENIAL_SIGN.test(text.trim()) ||
  YES_OR_NO.test(
    text
      .replace(LABEL, '')
      .replace(/[.!。]\s*$/u, '')
      .trim(),
  );

const MAX_ITEM_WORDS = 4;

/** "Oat, sage, night", "soda-lime glass, oiled oak": names between commas, and no sentence. */
export function isList(text: string): boolean {
  const items = text.split(/[,،、，]\s*/u);
  return items.length > 1 && items.every((item) => wordsOf(item) <= MAX_ITEM_WORDS);
}

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

const isShort = (text: string, as: 'label' | 'value'): boolean =>
  UNSPACED.test(text)
    ? (text.match(/\p{L}/gu)?.length ?? 0) <= MAX_LETTERS[as]
    : wordsOf(text) <= MAX_WORDS[as];
