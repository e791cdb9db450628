/** Finds where in the product's text a line stands, and what of its sentence it leaves out. */
import type { Product } from '#studio/product/product.ts';

/** A line within its sentence: what was dropped before and behind it, and the sentence that follows. All folded. */
export type Place = { before: string; said: string; after: string; next: string };

const SENTENCE_END = /[.!?…](?=\s|$)|[。！？।؟]/gu;
const EDGE = /[\s.!?…。！？।؟,;:，；：、،؛–—-]/u;

/** For comparison: lower case, plain apostrophes and single spaces. */
export const folded = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

/** Folded, without the signs at its edges: "The mug." and "the mug" are alike. */
export function bare(text: string): string {
  const letters = [...folded(text)];
  const first = letters.findIndex((letter) => !EDGE.test(letter));
  const last = letters.findLastIndex((letter) => !EDGE.test(letter));
  return first < 0 ? '' : letters.slice(first, last + 1).join('');
}

/** The description's blocks, folded. A name is shortened by other rules than a sentence: the title is not among them. */
export const sourceBlocks = ({ copy }: Product): string[] => copy.map(({ text }) => folded(text));

/** The first place of a text in the blocks; null when it stands in none. */
export function findPlace(text: string, blocks: readonly string[]): Place | null {
  const said = bare(text);
  if (said === '') return null;
  for (const [number, block] of blocks.entries()) {
    const start = wordIndex(block, said);
    if (start < 0) continue;
    const end = start + said.length;
    const sentenceStart = Math.max(
      0,
      ...[...block.slice(0, start).matchAll(SENTENCE_END)].map(({ index }) => index + 1),
    );
    const rest = block.slice(end);
    const ends = rest.search(SENTENCE_END);
    return {
      before: block.slice(sentenceStart, start),
      said,
      after: ends < 0 ? rest : rest.slice(0, ends),
      next: firstSentence(ends < 0 ? '' : rest.slice(ends)) || firstSentence(blocks[number + 1] ?? ''),
    };
  }
  return null;
}

/** From the first letter to the stop; empty when there is no letter. */
function firstSentence(text: string): string {
  const from = text.search(/[\p{L}\p{N}]/u);
  if (from < 0) return '';
  const sentence = text.slice(from);
  const end = sentence.search(SENTENCE_END);
  return end < 0 ? sentence : sentence.slice(0, end);
}

/** Where a text stands as whole words; −1 when nowhere. Korean endings are written together with their words. */
function wordIndex(block: string, said: string): number {
  const spaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(said)
      ? /(?!)/u
      : /[\p{L}\p{M}\p{Nd}]/u;
  for (let at = block.indexOf(said); at >= 0; at = block.indexOf(said, at + 1)) {
    if (!spaced.test(block.charAt(at - 1)) && !spaced.test(block.charAt(at + said.length))) return at;
  }
  return -1;
}
