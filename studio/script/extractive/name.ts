/**
 * Finds what a product is called in its title: without maker, number, size and what shops add for search
 * engines, and never longer than can be said.
 */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { TITLE_TALK, withoutTalk } from '#studio/script/extractive/title-talk.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { bareLetters } from '#studio/script/words.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** A name may take this long: it is what the film is about. */
export const MAX_NAME_SECONDS = 3.4;
/** Shopify's longest title; another store's may be longer. */
const MAX_TITLE_CHARACTERS = 300;

/** Between the parts of a title: signs with a space beside them, never inside a number or a word. */
const BORDER = /\s[|｜/·•–—-]+\s|[|｜]|\s[-–—]|[-–—]\s/u;
/** Where a name that is too long to be said may end. */
const PAUSE = /[,，、;:：]\s|[，、：]/u;
const BRACKETS = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|\{[^{}]*\}|<[^<>]*>/gu;
/** Signs of markup, lists and moods. Letters, digits and the signs inside words stay. */
const SIGNS =
  /&(?:[a-z]{2,8}|#\w{1,6});?|[*_#`^=|\\<>{}[\]【】™®©★☆]|(?<!\p{Nd})~|~(?!\p{Nd})|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}]/gu;
const SIZE =
  /^(?:size\s)?(?:\p{N}[\p{N}.,/x×\s]*(?:cm|mm|m|ml|cl|l|g|kg|oz|lb|in|inch|ft|w|v|pcs|pack)?|[smlx]{1,4})$/iu;
const CODE = /^(?=[^\p{Ll}]*$)(?=.*\p{N})[\p{L}\p{N}./#-]+$/u;
/** A name does not end with a loose number, a letter or two, or an article. */
const LOOSE = /^(?:\p{N}+[.,]?|\p{L}{1,2}|the|der|die|das|les|los|las|una|uno|gli)$/iu;

/**
 * Null when nothing in the title can be said. Every name is a verbatim piece of the title, and short enough for a
 * voice that says `pace` characters a second.
 */
export function nameIn(
  { title, vendor }: Pick<ProductFacts, 'title' | 'vendor'>,
  language: string,
  pace?: number,
): string | null {
  const whole = title.trimStart().slice(0, MAX_TITLE_CHARACTERS).trimEnd();
  const fits = (text: string) => speakingSeconds(text, language, pace) <= MAX_NAME_SECONDS;
  if (isPlain(whole) && fits(whole) && !isVendor(whole, vendor) && withoutTalk(whole) === whole) return whole;
  const parts = partsOf(whole)
    .map((part) => withoutTalk(part))
    .filter(isPlain);
  const own = parts.filter((part) => !isVendor(part, vendor) && !isExtra(part));
  const [first] = own.length > 0 ? own : parts;
  if (first === undefined) return null;
  // Of several the first that says most; what follows it is a variant or a keyword.
  const named = own.find((part) => part.trim().split(/\s+/u).length > 1) ?? first;
  if (fits(named)) return named;
  const [opening = named] = named.split(PAUSE, 1);
  return fits(opening) && /\p{L}/u.test(opening) ? opening : shortened(opening, language, fits);
}

/** Pieces of the title between brackets and borders, each without the signs at its edges and within. */
function partsOf(title: string): string[] {
  const outside = title.split(BRACKETS);
  const inside = [...title.matchAll(BRACKETS)].map(([text]) => text.slice(1, -1));
  return [...outside, ...inside]
    .flatMap((part) => part.split(BORDER))
    .flatMap((part) => part.split(SIGNS))
    .map((part) =>
      withoutEnd(part.trim(), /[\s,;:.–—/-]/u).replace(/^(?![-–]\p{Nd}{1,2} ?%)[\s,;:.–—/-]+/u, ''),
    )
    .flatMap((part) => (hasAddress(part) ? withoutAddresses(part) : [part]))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The words that are no addresses; of an address alone, what it is called: "lumen-clay.example" is "lumen-clay". */
function withoutAddresses(part: string): string[] {
  const words = part.split(/\s+/u).filter((word) => !hasAddress(word));
  // The digits of a telephone number are no addresses one by one.
  const left = [words, words.filter((word) => /\p{L}/u.test(word))]
    .map((each) => each.join(' '))
    .find((text) => /\p{L}/u.test(text) && part.includes(text) && !hasAddress(text));
  return [left ?? /^(?:[a-z]+:\/\/)?(?:www\.)?@?([\p{L}\p{M}\p{Nd}-]+)/iu.exec(part)?.[1] ?? ''];
}

const isPlain = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  text.search(SIGNS) < 0 &&
  text.search(BRACKETS) < 0 &&
  !BORDER.test(text) &&
  !hasAddress(text);

const isVendor = (part: string, vendor: string): boolean =>
  vendor !== '' && bareLetters(part) === bareLetters(vendor);
function isExtra(part: string): boolean {
  const left = part.replace(TITLE_TALK, ' ');
  return !/\p{L}/u.test(left) || SIZE.test(part) || CODE.test(part);
}

/** Whole words from the start, as many as can be said. Where no spaces separate words, whole letters. */
function shortened(name: string, language: string, fits: (text: string) => boolean): string | null {
  const words = [...name.matchAll(/\S+/gu)];
  for (let count = words.length - 1; count > 0; count--) {
    const last = words[count - 1];
    const text = last === undefined ? '' : name.slice(0, last.index + last[0].length);
    const ended = withoutEnd(text, /[\s,;:.–—/&+-]/u);
    if (fits(ended) && /[\p{L}\p{N}]/u.test(ended) && (count === 1 || !waits(ended, language))) return ended;
  }
  const letters = [...name];
  while (letters.length > 0 && !fits(letters.join(''))) letters.length = Math.floor(letters.length * 0.8);
  return letters.length === 0 ? null : letters.join('').trim();
}

/** Whether the last word waits for what was cut off: "with", "and", "the". */
function waits(name: string, language: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? '';
  const { limits, listWord, unfinished } = speechRules(language).grammar;
  const linking = [unfinished, listWord, ...(limits === null ? [] : [limits.attachment])];
  return LOOSE.test(last) || linking.some((words) => words.exec(last)?.[0] === last);
}
