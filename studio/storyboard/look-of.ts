/**
 * The look of a storyboard as the merchant has it: the look itself, with the brand's font and their own
 * choices for captions.
 */
import type { FontFamily, Look, TypeStyle } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** By how much the merchant's choice scales the type of captions. */
export const CAPTION_SIZES = { small: 0.85, normal: 1, large: 1.15 } as const;
/** The heaviest and the lightest weight there is of each family, where not all are. */
const ONLY_WEIGHT: Partial<Record<FontFamily, TypeStyle['weight']>> = { 'Archivo Black': 400 };

/** The look to draw and set text with. Without a brand font or caption choices it is the look of `LOOKS` itself. */
export function lookOf({ look: { id, font, captions, typeScale } }: Pick<Storyboard, 'look'>): Look {
  const look = LOOKS[id];
  if (font === undefined && captions === undefined && typeScale === undefined) return look;
  const size = CAPTION_SIZES[captions?.size ?? 'normal'] * (typeScale ?? 1);
  const set = (style: TypeStyle): TypeStyle =>
    font === undefined
      ? style
      : {
          ...style,
          family: font,
          weight: ONLY_WEIGHT[font] ?? (style.family === 'Archivo Black' ? 800 : style.weight),
        };
  const sized = (style: TypeStyle): TypeStyle => ({
    ...style,
    size: {
      largest: style.size.largest * size,
      smallest: Math.min(style.size.smallest, style.size.largest * size),
    },
  });
  const { hook, line, title, detail } = look.type;
  return {
    ...look,
    type: { hook: sized(set(hook)), line: sized(set(line)), title: set(title), detail: set(detail) },
    captions: {
      ...look.captions,
      mark: captions?.mark ?? look.captions.mark,
      plate: captions?.plate ?? look.captions.plate,
    },
  };
}
