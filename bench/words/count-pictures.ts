/** Counts which lines are shown with a picture, and whether the picture has anything to do with the line. */
import type { Share } from '#bench/words/figures.ts';
import { bare, folded } from '#bench/words/place.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';
import type { SpokenLine } from '#bench/words/tested-writer.ts';
import type { Product } from '#studio/product/product.ts';

/** Words that begin alike are one: "handle", "handles". */
const STEM_LETTERS = 5;
const MIN_LETTERS = { latin: 4, other: 2 };

/**
 * Of what stands between hook and call to action: lines that share a word with the picture they are shown with
 * (its alternative text or its variant), and lines that are shown whichever picture was next.
 */
export function countPictures(
  { pictures, language }: Product,
  lines: readonly SpokenLine[],
  byWords: Share,
  byOrder: Share,
): void {
  if (pictures.length < 2 || pictures.every(({ alt }) => alt === '')) return;
  for (const { text, evidence, pictureIndex } of lines
    .slice(1)
    .filter(({ role }) => role !== 'callToAction')) {
    byWords.of++;
    byOrder.of++;
    const picture = pictureIndex === null ? undefined : pictures[pictureIndex];
    if (picture === undefined) continue;
    const said = stemsIn(`${text} ${evidence ?? ''}`, language);
    const shown = stemsIn([picture.alt, ...(picture.variantValues ?? [])].join(' '), language);
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
