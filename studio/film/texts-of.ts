/** Collects every text that a film draws. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * The caption words, the badge's prices and the end cards' texts, repeats included: what the shipped fonts
 * must be able to set.
 */
export function textsOf({ captions, badge, scenes }: Storyboard): string[] {
  return [
    ...captions.flatMap((caption) => caption.words.map((word) => word.text)),
    ...(badge === null ? [] : [badge.price, badge.compareAtPrice ?? '']),
    ...scenes.flatMap(({ content }) =>
      content.kind === 'endCard'
        ? [
            content.shopName,
            content.title,
            content.callToAction,
            content.price ?? '',
            content.compareAtPrice ?? '',
          ]
        : content.poster?.price === undefined
          ? []
          : Object.values(content.poster.price).filter((text) => text !== undefined),
    ),
  ];
}
