/** Writes a video's alt text in its language: the product's title, the word for a video, and how long it is. */
import { writingRules } from '#studio/languages/languages.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { MAX_ALT } from '#studio/publish/media-limits.ts';

/**
 * "Tasse aus Steinzeug – Video, 15 Sekunden". No word but the product's own and the language's for a video of
 * that length.
 */
export function altTextFor(product: Pick<ProductFacts, 'title' | 'language'>, seconds: number): string {
  const { title, language } = product;
  const { video, comma } = writingRules(language);
  const length = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(seconds);
  const ending = video === null ? length : `${video}${comma}${length}`;
  return title === '' ? ending : `${shortened(title, MAX_ALT - ending.length - 3)} – ${ending}`;
}

/** A clip's: in the language that it speaks, which its product's text may not be in. */
export const clipAltText = ({
  product,
  storyboard,
}: {
  product: Pick<ProductFacts, 'title'>;
  storyboard: Pick<Storyboard, 'language' | 'seconds'>;
}): string => altTextFor({ title: product.title, language: storyboard.language }, storyboard.seconds);

/** Cut between characters as people count them, never within one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
