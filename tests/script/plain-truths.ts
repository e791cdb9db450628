/**
 * Checks what must hold of every script, with none of the code that wrote it or that checks it in the app: what it
 * says stands in the product, letter by letter, and nothing of a page's dirt is said.
 */
import type { Product } from '#studio/product/product.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';

/** No voice in any language says more characters a second than this. */
const MAX_CHARACTERS_A_SECOND = 25;
const MAX_LINES = { short: 5, long: 9 };
const DIRT =
  /https?:|www\.|[\p{L}\p{N}]@[\p{L}\p{N}]|<\/?[a-z]|\*\*|[{}\\]|&(?:amp|nbsp|lt|gt|quot);|#\p{L}|[\u200b\ufeff\u0000-\u001f]/iu;
const BRACKETS = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['「', '」'],
  ['【', '】'],
] as const;

/** What is wrong, as sentences; empty when nothing is. */
export function untruthsOf({ lines }: Script, product: Product, seconds: number): string[] {
  const spoken = lines.filter(({ role }) => role !== 'callToAction');
  const characters = lines.reduce((sum, { text }) => sum + [...text].length, 0);
  const rules: [boolean, string][] = [
    [lines[0]?.role === 'hook', 'The first line is no hook.'],
    [lines.filter(({ role }) => role === 'hook').length === 1, 'There is more than one hook.'],
    [
      lines.slice(0, -1).every(({ role }) => role !== 'callToAction'),
      'The call to action is not the last line.',
    ],
    [lines.length <= (seconds <= 15 ? MAX_LINES.short : MAX_LINES.long), `There are ${lines.length} lines.`],
    [new Set(lines.map(({ text }) => letters(text))).size === lines.length, 'Two lines say the same.'],
    [characters <= MAX_CHARACTERS_A_SECOND * seconds, `${characters} characters in ${seconds} s.`],
  ];
  return [
    ...rules.filter(([holds]) => !holds).map(([, fault]) => fault),
    ...lines.filter(({ text }) => DIRT.test(text)).map(({ text }) => `Dirt is said: “${text}”.`),
    ...lines
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ text }) => `Nothing is said: “${text}”.`),
    ...spoken.filter((line) => !stands(line, product)).map(({ text }) => `Stands nowhere: “${text}”.`),
    ...spoken
      .filter(({ text }) => BRACKETS.some(([open, close]) => count(text, open) !== count(text, close)))
      .map(({ text }) => `A bracket is torn: “${text}”.`),
  ];
}

/** The letters of a line stand in one of the product's texts; of a price, its figures stand in the prices. */
function stands({ text }: Pick<ScriptLine, 'text'>, product: Product): boolean {
  const { title, copy, options, vendor, productType, price, compareAtPrice } = product;
  const texts = [
    title,
    vendor,
    productType,
    ...copy.map((block) => block.text),
    ...options.map(({ name, values }) => name + values.join('')),
  ].map(letters);
  const said = letters(text);
  if (texts.some((each) => each.includes(said))) return true;
  // "Color: oat and sage": the joint is the language's, the values are the product's.
  const isOption = options.some(
    ({ name, values }) =>
      said.startsWith(letters(name)) && values.every((value) => said.includes(letters(value))),
  );
  if (isOption) return true;
  const amounts = [price, compareAtPrice].flatMap((money) => (money === null ? [] : [Number(money.amount)]));
  const figures = text.match(/\p{Nd}[\p{Nd}.,\u00a0\u202f٬٫’']*/gu) ?? [];
  return (
    figures.length > 0 &&
    figures.every((figure) => {
      const digits = latinDigits(figure);
      return amounts.some((amount) =>
        [String(amount), amount.toFixed(2)].some((each) => digitsOf(each) === digits),
      );
    })
  );
}

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');
const ZEROS = ['0', '٠', '۰', '०', '০', '๐'];
/** Digits of other scripts as ours. */
const latinDigits = (text: string): string =>
  [...text]
    .map((digit) => {
      const zero = ZEROS.find((each) => {
        const value = (digit.codePointAt(0) ?? 0) - (each.codePointAt(0) ?? 0);
        return value >= 0 && value < 10;
      });
      return zero === undefined ? '' : String((digit.codePointAt(0) ?? 0) - (zero.codePointAt(0) ?? 0));
    })
    .join('');
