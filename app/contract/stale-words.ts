/** Names what changed about a clip's product. */
import type { StaleReason } from '#studio/clip/clip.ts';

const NAMES: Record<StaleReason, string> = {
  title: 'title',
  text: 'text',
  price: 'price',
  rating: 'rating',
  pictures: 'images',
  gone: 'availability',
};
const LIST = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** As a merchant reads it: "price and images". */
export const staleWords = (reasons: readonly StaleReason[]): string =>
  LIST.format(reasons.map((reason) => NAMES[reason]));
