/** Offers the options to choose from, where the description does not say them (stores seldom translate it). */
import { YES_OR_NO } from '#studio/languages/attribute-names.ts';
import { SERVICE_OPTION, SIZE_OPTION, SIZE_VALUE } from '#studio/languages/option-names.ts';
import { UNSPACED_LETTERS } from '#studio/shared/scripts.ts';
import { EMOJI_SIGN } from '#studio/shared/emoji-signs.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import type { Candidate } from '#studio/script/extractive/candidates.ts';
import { finishOption } from '#studio/script/extractive/finish-line.ts';

const MIN_LIST = 2;
const MAX_LIST = 5;

/** "Color: Oat, Sage", as it is quoted from the product, each with its spoken line. */
export function optionCandidates(
  { options }: Pick<ProductFacts, 'options'>,
  said: readonly Candidate[],
  language: string,
): { candidate: Candidate; text: string }[] {
  const after = (said.at(-1)?.sentence ?? -1) + 1;
  const known = said.map(({ evidence }) => evidence.toLowerCase()).join('\n');
  return options
    .filter(
      ({ name, values }) =>
        showsAnything(name, values) &&
        values.length >= MIN_LIST &&
        values.length <= MAX_LIST &&
        values.filter((value) => isKnown(value.toLowerCase(), known)).length < 2,
    )
    .map(({ name, values }, index) => {
      const evidence = `${name}: ${values.join(', ')}`;
      return {
        text: finishOption(bare(name), values.map(bare), language),
        candidate: {
          evidence,
          sentence: after + index,
          range: [0, evidence.length],
          source: 'options',
          dependent: false,
          cut: false,
          joined: false,
          late: false,
          first: false,
          opens: true,
        },
      };
    });
}

const EMOJI = new RegExp(EMOJI_SIGN, 'gu');
/** "🔴 Red" is said as "Red". */
const bare = (text: string): string => text.replaceAll(EMOJI, ' ').replaceAll(/\s+/gu, ' ').trim();

/** As it stands, or inflected: "Piasek, Szałwia" in "w kolorze piasku i szałwii". */
function isKnown(value: string, known: string): boolean {
  if (known.includes(value)) return true;
  const letters = [...value];
  if (/\s/u.test(value) || letters.length < MIN_STEM_LETTERS || UNSPACED.test(value)) return false;
  const stem = letters.slice(0, Math.max(MIN_STEM_LETTERS, letters.length - ENDING_LETTERS)).join('');
  return known
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.startsWith(stem) && word.length <= value.length + ENDING_LETTERS);
}
const MIN_STEM_LETTERS = 3;
const ENDING_LETTERS = 2;
const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/** What a value costs more: "Oak (+5 €)". */
const SURCHARGE = /[+＋]\s?\p{Sc}?\s?\p{Nd}|\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;

/** Not a service, a size or a question: what the values choose can be seen. */
const showsAnything = (name: string, values: readonly string[]): boolean =>
  values.every((value) => /[\p{L}\p{N}]/u.test(bare(value))) &&
  !/[?？؟]\s*$/u.test(name) &&
  !SERVICE_OPTION.test(name) &&
  !SIZE_OPTION.test(name.trim()) &&
  !values.every((value) => SIZE_VALUE.test(value.trim())) &&
  !values.some((value) => YES_OR_NO.test(value.trim()) || SURCHARGE.test(value));
