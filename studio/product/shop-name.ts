/** Gives a shop's name in a video: its name is text from outside, shown large and spoken. */
import { hasAddress } from '#studio/product/addresses.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** Longer names do not fit the line of the end card; whole words are kept. */
export const MAX_SHOP_NAME_CHARACTERS = 40;

/** Tags, control characters, signs of markup, and those that turn the reading direction. */
const MARKUP = /<[^<>]*>|&[a-z]+;|&#\w+;|[\p{Cc}\p{Cf}<>＜＞﹤﹥[\]{}\\`*_#~^=|“”„«»"]+/giu;

/**
 * The name without markup and addresses, at most `MAX_SHOP_NAME_CHARACTERS` long. A shop that is called by
 * its address alone keeps the address's name: "lumen-clay.example" is "lumen-clay". Empty when nothing is
 * left.
 */
export function shopName(name: string): string {
  const plain = name.slice(0, 500).normalize('NFC').replaceAll(MARKUP, ' ').trim();
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  const kept = words.filter((word) => !hasAddress(word));
  const safe = kept.join(' ');
  if (/\p{L}/u.test(safe) && !hasAddress(safe)) return shortened(kept);
  const called = words.map(nameInAddress).find((word) => /\p{L}/u.test(word) && !hasAddress(word));
  return called === undefined ? '' : shortened([called]);
}

/** "www.lumen-clay.example/shop" is "lumen-clay". */
const nameInAddress = (address: string): string =>
  /^(?:[a-z]+:\/\/)?(?:www\.)?@?([\p{L}\p{M}\p{Nd}-]{2,})/iu.exec(address)?.[1] ?? '';

function shortened(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if ([...longer].length > MAX_SHOP_NAME_CHARACTERS) break;
    text = longer;
  }
  const cut = text === '' ? [...(words[0] ?? '')].slice(0, MAX_SHOP_NAME_CHARACTERS).join('') : text;
  return withoutEnd(cut, /[\s&+,–—-]/u);
}
