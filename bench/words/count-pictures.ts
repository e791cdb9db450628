/** Counts which lines are shown with a picture, and whether the picture has anything to do with the line. */
import type { Share } from '#bench/words/figures.ts';
import { bare, folded } from '#bench/words/place.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';
import type { SpokenLine } from '#bench/words/tested-writer.ts';
import { thingsIn } from '#studio/languages/picture-words.ts';
import type { Product } from '#studio/product/product.ts';

/** Words that begin alike are one: "handle", "handles". */
const STEM_LETTERS = 5;
const MIN_LETTERS = { latin: 4, other: 2 };

/**
 * Of what stands between hook and call to action: lines that share a word with the picture they are shown with
 * (its alternative text or its variant), and lines that are shown whichever picture was next.
 */
export function countPictures(
  product: Product,
  lines: readonly SpokenLine[],
  byWords: Share,
  byOrder: Share,
): void {
  const { pictures, language, original } = product;
  if (pictures.length < 2 || pictures.every(({ alt }) => alt === '')) return;
  for (const { text, evidence, pictureIndex } of lines
    .slice(1)
    .filter(({ role }) => role !== 'callToAction')) {
    byWords.of++;
    byOrder.of++;
    const picture = pictureIndex === null ? undefined : pictures[pictureIndex];
    if (picture === undefined) continue;
    const alt = [picture.alt, ...(picture.variantValues ?? [])].join(' ');
    const said = wordsIn(`${text} ${evidence ?? ''}`, language);
    const source = original === undefined ? '' : originalOf(evidence ?? '', product);
    for (const word of original === undefined ? [] : wordsIn(source, original.language)) said.add(word);
    // Pictures are described in the text's language, its original's or English.
    const shown = new Set(
      [language, original?.language ?? language, 'en'].flatMap((each) => [...wordsIn(alt, each)]),
    );
    if ([...said].some((stem) => shown.has(stem))) byWords.count++;
    else byOrder.count++;
  }
}

/** A line with the words of one picture should show it; with those of several, any of them. */
export function countRightPictures(
  { pictures = [] }: ShopProduct,
  lines: readonly SpokenLine[],
  share: Share,
): void {
  for (const { text, pictureIndex } of lines.slice(1)) {
    const shown = pictures.flatMap(([, shows], index) =>
      shows !== undefined && bare(text).includes(bare(shows)) ? [index] : [],
    );
    if (shown.length === 0) continue;
    share.of++;
    if (pictureIndex !== null && shown.includes(pictureIndex)) share.count++;
  }
}

/** The sentence of the store's own text that stands where the quote's does; empty where the blocks are others. */
function originalOf(quote: string, { copy, original }: Product): string {
  const block = quote === '' ? -1 : copy.findIndex(({ text }) => text.includes(quote));
  const [own, theirs] = [copy[block]?.text, original?.copy[block]?.text];
  if (own === undefined || theirs === undefined || copy.length !== original?.copy.length) return '';
  const [before, all] = [sentencesIn(own.slice(0, own.indexOf(quote) + 1)), sentencesIn(theirs)];
  return (sentencesIn(own).length === all.length ? all[before.length - 1] : undefined) ?? theirs;
}

const sentencesIn = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Stems of words, and what things they name whatever the language: "anse" and "handle". */
const wordsIn = (text: string, language: string): Set<string> =>
  new Set([...stemsIn(text, language), ...[...thingsIn(text, language)].map((thing) => `=${thing}`)]);

const stemsIn = (text: string, language: string): Set<string> =>
  new Set(
    [...new Intl.Segmenter(language, { granularity: 'word' }).segment(folded(text))]
      .filter(
        ({ segment, isWordLike }) =>
          isWordLike === true &&
          segment.length >= (/\p{Script=Latin}/u.test(segment) ? MIN_LETTERS.latin : MIN_LETTERS.other),
      )
      .map(({ segment }) => [...segment].slice(0, STEM_LETTERS).join('')),
  );
