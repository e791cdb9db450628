/** Decides when and where the price stands over the film. */
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import { placeBadge } from '#studio/storyboard/place-captions.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
import type { Badge, Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Timeline } from '#studio/storyboard/timeline.ts';

/** Where no words make an offer, the price stands for about this long. */
const BADGE_SECONDS = 1.8;
/** Shorter it is not read; and how many scenes before the end card it may be in. */
const MIN_BADGE_SECONDS = 1;
const LATE_SCENES = 4;

/** The price with the words that make the offer; else in the last scenes before the end card. */
export function priceBadge(product: Product, script: Script, timeline: Timeline): Badge | null {
  const price = priceText(product, script.language);
  if (price === null) return null;
  const offer = script.lines.find(({ beat }) => beat === 'offer')?.id;
  const { slots, endCardSeconds } = timeline;
  const offered = offer === undefined ? [] : slots.filter(({ lineId }) => lineId === offer);
  const late = slots.findLast(({ startSeconds }) => endCardSeconds - startSeconds >= BADGE_SECONDS);
  return {
    price,
    compareAtPrice: priceBeforeText(product, script.language),
    startSeconds: snapToFrame(offered[0]?.startSeconds ?? late?.startSeconds ?? 0),
    endSeconds: snapToFrame(offered.at(-1)?.endSeconds ?? endCardSeconds),
  };
}

/**
 * The price at its own time where it finds a place then, else in another late scene. Null where it would cover product or
 * words in all of them: the end card has it.
 */
export function placedBadge(storyboard: Storyboard, { slots }: Timeline): Badge | null {
  const { badge } = storyboard;
  if (badge === null) return null;
  const others = slots
    .filter(({ startSeconds, endSeconds }) => endSeconds - startSeconds >= MIN_BADGE_SECONDS)
    .slice(-LATE_SCENES)
    .toReversed()
    .map((slot): Badge => ({
      ...badge,
      startSeconds: snapToFrame(slot.startSeconds),
      endSeconds: snapToFrame(slot.endSeconds),
    }));
  for (const candidate of [badge, ...others]) {
    const placed = placeBadge(storyboard, candidate);
    if (placed !== null) return placed;
  }
  return null;
}
