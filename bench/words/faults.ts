/** Finds what is wrong with a script: each fault by its kind and the line that has it. */
import { LIMITING_SENTENCES, LIMITING_WORDS } from '#bench/words/limiting-words.ts';
import { beginsWithinList, goesOnWithList } from '#bench/words/list-words.ts';
import { bare, folded, findPlace, sourceBlocks, type Place } from '#bench/words/place.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';
import type { SpokenLine } from '#bench/words/tested-writer.ts';
import type { Product } from '#studio/product/product.ts';
import { baseLanguage } from '#studio/shared/language.ts';

/** The kinds of fault, in the order of the table. */
export const FAULT_KINDS = {
  limitMarked: 'limit cut (marked by hand)',
  limitRule: 'limit cut (by the rule)',
  list: 'list torn',
  label: 'label without its value',
  fragment: 'fragment alone',
  pair: 'pair torn',
  smallPrint: 'small print spoken',
  hookIsTitle: 'hook is the title, though there is copy',
  hookIsWrong: 'hook is a label, a heading, a size, the maker or shop talk',
  check: 'check failed on a script that was given',
} as const;
/** One kind of fault. */
export type FaultKind = keyof typeof FAULT_KINDS;
/** A fault, with the words that have it. */
export type Fault = { kind: FaultKind; text: string };

/** A script as it is judged. */
type Judged = { product: Product; marks: ShopProduct | null; lines: readonly SpokenLine[] };

/** All faults of a script; `marks` are those of a hand-written product, null for any other. */
export function faultsOf({ product, marks, lines }: Judged, complaints: readonly string[]): Fault[] {
  const blocks = sourceBlocks(product);
  const spoken = lines.filter(({ role }) => role !== 'callToAction');
  const placed = spoken.map(({ text, evidence }) => ({
    text,
    place: findPlace(text, blocks) ?? (evidence === null ? null : findPlace(evidence, blocks)),
  }));
  const hook = lines[0];
  return [
    ...placed.flatMap(({ text, place }) =>
      place === null
        ? []
        : placeFaults(text, place, product.language, { blocks, said: placed.map((line) => bare(line.text)) }),
    ),
    ...(marks === null ? [] : markedFaults(spoken, marks, blocks)),
    ...(hook === undefined ? [] : hookFaults(hook.text, product, marks, blocks)),
    ...complaints.map((text): Fault => ({ kind: 'check', text })),
  ];
}

/** What stands around a line: the product's blocks, and all that the script says. */
type Around = { blocks: readonly string[]; said: readonly string[] };

function placeFaults(text: string, place: Place, language: string, { blocks, said }: Around): Fault[] {
  const faults: Fault[] = [];
  const words = LIMITING_WORDS[baseLanguage(language)];
  const next = LIMITING_SENTENCES[baseLanguage(language)];
  const isTakenBack =
    next !== undefined &&
    bare(place.after) === '' &&
    next.test(place.next) &&
    !said.some((line) => line.includes(bare(place.next)));
  if ((words !== undefined && isLimited(place, words)) || isTakenBack)
    faults.push({ kind: 'limitRule', text });
  if (goesOnWithList(place.said, place.after, baseLanguage(language)) || beginsWithinList(place.before))
    faults.push({ kind: 'list', text });
  if (labelsIn(blocks).has(place.said)) faults.push({ kind: 'label', text });
  return faults;
}

type Limits = (typeof LIMITING_WORDS)[string];

function isLimited({ before, after }: Place, { after: behind, boundAfter, before: ahead }: Limits): boolean {
  // Behind a semicolon stands a sentence of its own.
  if (/^\s*[;；؛]/u.test(after)) return false;
  const rest = after.replace(/^[\s,،、，;；:：(（–—-]+/u, '');
  const joined = !/^\s*[,،、，;；:：(（–—]/u.test(after);
  // East Asian endings stand at the letter itself, their particles included.
  return (
    (rest !== '' && (behind.test(rest) || behind.test(after) || (joined && boundAfter.test(rest)))) ||
    (before.trim() !== '' && ahead.test(before.trimStart()))
  );
}

/** What stands before a colon with its value behind it; and a label and its value in two blocks. */
function labelsIn(blocks: readonly string[]): Set<string> {
  return new Set(
    blocks.flatMap((block, number) => {
      const label = /^([^:：]{2,28})[:：]\s*\S/u.exec(block)?.[1];
      const next = blocks[number + 1] ?? '';
      return [
        ...(label === undefined ? [] : [bare(label)]),
        ...(isPair(block, next) ? [bare(block), bare(next)] : []),
      ];
    }),
  );
}

const MAX_WORDS = { label: 3, value: 4 };
/** Where no space separates words. */
const MAX_LETTERS = { label: 10, value: 14 };
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isShort = (text: string, as: 'label' | 'value'): boolean =>
  !/[.!?。！？।؟]$/u.test(text) &&
  (UNSPACED.test(text)
    ? (text.match(/\p{L}/gu)?.length ?? 0) <= MAX_LETTERS[as]
    : text.split(/\s+/u).length <= MAX_WORDS[as]);
/** "Material: solid oak" has its value, and is neither the name nor the value of another block. */
const HAS_VALUE = /[:：]\s*\S/u;

/** "Burn time:" and "40 hours": two short blocks, the first with a colon or the second with a figure. */
const isPair = (block: string, next: string): boolean =>
  bare(next) !== '' &&
  !HAS_VALUE.test(block) &&
  !HAS_VALUE.test(next) &&
  isShort(block, 'label') &&
  isShort(next, 'value') &&
  (/[:：]$/u.test(block) || (/\p{Nd}/u.test(next) && !/\p{Nd}/u.test(block)));

function markedFaults(spoken: readonly SpokenLine[], marks: ShopProduct, blocks: readonly string[]): Fault[] {
  const texts = spoken.map(({ text }) => bare(text));
  const saying = (piece: string) => texts.findIndex((text) => text.includes(bare(piece)));
  const faults = (
    kind: FaultKind,
    pieces: readonly string[] | undefined,
    fails: (piece: string) => boolean,
  ) => (pieces ?? []).filter(fails).map((text): Fault => ({ kind, text }));
  return [
    ...faults('limitMarked', marks.mustNotSay, (piece) => isSaidWithoutLimit(piece, texts, blocks)),
    ...faults('fragment', marks.notAlone, (piece) => texts.includes(bare(piece))),
    ...faults('smallPrint', marks.smallPrint, (piece) => saying(piece) >= 0),
    ...faults('list', marks.lists, (piece) => isTorn(piece, texts)),
    ...(marks.pairs ?? []).flatMap(([first, second]): Fault[] => {
      const [one, other] = [saying(first), saying(second)];
      const together = one === other || (one >= 0 && other === one + 1);
      return together ? [] : [{ kind: 'pair', text: `${first} … ${second}` }];
    }),
  ];
}

/** The line has the words, and neither what follows them in their sentence nor, where nothing does, what precedes them. */
function isSaidWithoutLimit(piece: string, texts: readonly string[], blocks: readonly string[]): boolean {
  const place = findPlace(piece, blocks);
  if (place === null) return false;
  const limit =
    bare(place.after) !== '' ? { side: 'after', text: place.after } : { side: 'before', text: place.before };
  return texts.some((text) => {
    if (!text.includes(place.said)) return false;
    const [whole, wanted] =
      limit.side === 'after'
        ? [text.slice(text.indexOf(place.said) + place.said.length), openingOf(limit.text)]
        : [text.slice(0, text.indexOf(place.said)), closingOf(limit.text)];
    return !lettersOf(whole).includes(wanted);
  });
}

/** So much of a limit must be there for the limit to be said. */
const LIMIT_LETTERS = 8;
const lettersOf = (text: string): string => folded(text).replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
const openingOf = (text: string): string => lettersOf(text).slice(0, LIMIT_LETTERS);
const closingOf = (text: string): string => lettersOf(text).slice(-LIMIT_LETTERS);

/** Some line names items of the list, but not all. Marks name them without the joint: "linen, wool, velvet". */
function isTorn(list: string, texts: readonly string[]): boolean {
  const items = list.split(/[,،、，]\s*/u).map(lettersOf);
  return texts.map(lettersOf).some((text) => {
    const count = items.filter((item) => text.includes(item)).length;
    return count >= 2 && count < items.length;
  });
}

const CIRCA = /^ca\.?(?=\s|$)/u;
/** A size and nothing else: "5.5 oz", "30 x 40 cm", "380 ml": figures, signs, and words no longer than a unit's. */
const isSize = (said: string): boolean =>
  /\p{Nd}/u.test(said) &&
  said
    .replace(CIRCA, '')
    .split(/[\s×*/–-]+/u)
    .every((part) => /^[\p{Nd}.,]*(?:\p{L}{0,6}|[″"%°]\p{L}?)\.?$/u.test(part)) &&
  (said.match(/\p{L}{2,}/gu)?.length ?? 0) <= 1;

function hookFaults(
  text: string,
  { title, vendor, copy }: Product,
  marks: ShopProduct | null,
  blocks: readonly string[],
): Fault[] {
  const said = bare(text);
  const hasCopy = copy.some(
    ({ kind, text: block }) => kind !== 'heading' && isSayable(block) && !bare(title).includes(bare(block)),
  );
  const faults: Fault[] = [];
  if (hasCopy && bare(title).includes(said)) faults.push({ kind: 'hookIsTitle', text });
  const wrong =
    labelsIn(blocks).has(said) ||
    isSize(said) ||
    said === bare(vendor) ||
    (marks?.notHook ?? []).some((piece) => bare(piece) === said) ||
    (marks?.smallPrint ?? []).some((piece) => said.includes(bare(piece)));
  if (wrong) faults.push({ kind: 'hookIsWrong', text });
  return faults;
}

/** A sentence's worth of words, and no label with its value. */
const isSayable = (block: string): boolean =>
  !/^[^:：]{2,28}[:：]\s/u.test(block) &&
  (block.trim().split(/\s+/u).length >= 4 ||
    (block.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) >= 10);
