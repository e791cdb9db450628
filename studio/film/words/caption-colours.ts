/** Chooses the colors a caption is painted in, so that it can be read on whatever lies under it. */
import type { Stage } from '#studio/film/stage.ts';
import { oklchOf, readableOn } from '#studio/storyboard/looks/oklch.ts';

export type CaptionColours = {
  /** Behind the text, or null where it stands on the background or on a shade. */
  plate: string | null;
  text: string;
  /** The pill or the underline. */
  mark: string;
  /** The marked word itself. */
  marked: string;
  /** A soft dark outline, for light text on a shaded picture. */
  shadow: boolean;
};

/**
 * `onPicture`: a picture runs under the words at any time while they are on. `shadeable`: it may be
 * darkened there; several pictures in a layout are not.
 */
export function captionColours(
  { colours, look }: Stage,
  { onPicture, shadeable }: { onPicture: boolean; shadeable: boolean },
): CaptionColours {
  const { plate, mark } = look.captions;
  const shaded = onPicture && shadeable && plate === 'shade';
  const backgrounds = shaded
    ? ['#404040']
    : onPicture || !look.palette.textOnAlternate
      ? [colours.background]
      : [colours.background, colours.backgroundAlternate];
  const text = shaded ? '#ffffff' : colours.ink;
  const marked =
    mark === 'pill'
      ? colours.onAccent
      : mark === 'colour'
        ? readableOn(backgrounds, oklchOf(colours.accent), 4.5)
        : text;
  return {
    plate: onPicture && !shaded ? colours.background : null,
    text,
    mark: colours.accent,
    marked,
    shadow: shaded,
  };
}
