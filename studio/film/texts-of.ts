/** Collects every text that a film draws. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export function textsOf({ captions, badge, scenes }: Storyboard): string[] {
  return [
    ...captions.flatMap((caption) => caption.words.map((word) => word.text)),
    ...(badge === null ? [] : [badge.price, badge.compareAtPrice ?? '']),
    ...scenes.flatMap(({ content }) =>
      content.kind === 'endCard'
        ? [content.shopName, content.title, content.callToAction, content.price ?? '']
        : [],
    ),
  ];
}
