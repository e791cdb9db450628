/** Finds tables that were flattened to text: names of attributes and their values, which nobody says aloud. */
import {
  ATTRIBUTE_NAME,
  ATTRIBUTE_PHRASE,
  DENIAL_SIGN,
  YES_OR_NO,
} from '#studio/languages/attribute-names.ts';
import type { CopyBlock } from '#studio/product/product.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** A label and its colon, before a value in the same block. */
export const LABEL = /^[^:：]{1,28}[:：]\s*/u;

const MAX_WORDS = { label: 3, value: 4, longValue: 8 };
const MAX_LETTERS = { label: 10, value: 14 };
const ENDED = /[.!?。！？؟।]\s*$/u;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "Chain length" before "45 cm", "Material" before "Solid oak", "Waterproof:" before "No": a label and its value. */
export function isLabelOf(
  { text, kind }: Pick<CopyBlock, 'text' | 'kind'>,
  next: CopyBlock | undefined,
  afterNext?: CopyBlock,
): boolean {
  const name = withoutEnd(text, /[\s:：]/u).trimStart();
  if (next === undefined || next.kind === 'heading' || !isShort(name, 'label')) return false;
  if (ENDED.test(name)) return false;
  const value = next.text.trim();
  if (YES_OR_NO.test(value.replace(/[.!。]$/u, ''))) return true;
  // A heading over a list is not the name of its first item.
  if (kind !== 'bullet' && next.kind === 'bullet' && afterNext?.kind === 'bullet') return false;
  const named = kind === 'bullet' ? ATTRIBUTE_NAME.test(name) : ATTRIBUTE_PHRASE.test(name);
  if (ENDED.test(value)) return /\p{N}/u.test(value) && isShort(value, 'value');
  if (named) return wordsOf(value) <= MAX_WORDS.longValue;
  const alone = kind === 'paragraph' && !UNSPACED.test(name) && wordsOf(name) === 1;
  return isShort(value, 'value') && (/[:：]$/u.test(text.trimEnd()) || alone || /\p{N}/u.test(value));
}

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
