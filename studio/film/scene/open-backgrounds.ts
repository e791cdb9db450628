/** Draws what lies behind a scene's picture, once for all scenes that share it. */
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { drawBackground, fill } from '#studio/film/scene/background.ts';
import { drawBlurredCover } from '#studio/film/scene/blurred-cover.ts';
import { cardColour, type SeenPicture } from '#studio/film/scene/seen-picture.ts';
import { fillsFrame, type Stage } from '#studio/film/stage.ts';
import type { Bitmap, Context2D } from '#studio/film/surface.ts';

export type Backgrounds = {
  /** Behind this picture: as large as the frame, opaque. */
  behind(seen: SeenPicture, endCard: boolean): Bitmap;
  /** The look's own, for a scene without a picture. */
  empty(endCard: boolean): Bitmap;
};

export function openBackgrounds(stage: Stage, limit: number): Backgrounds {
  const kept = openLruCache<Bitmap>(limit);
  const drawn = (key: string, draw: (context: Context2D) => void): Bitmap =>
    kept(key, () => {
      const { surface, context } = stage.surface(stage.frame.width, stage.frame.height, true);
      draw(context);
      return surface;
    });
  const flat = (key: string, colour: string): Bitmap =>
    drawn(key, (context) => fill(context, colour, stage.frame));
  const ofLook = (under: 'open' | 'quiet', endCard: boolean): Bitmap =>
    drawn(`${under} ${String(endCard)}`, (context) => drawBackground(stage, context, { under, endCard }));

  return {
    behind(seen, endCard) {
      const { shot, picture, source } = seen;
      const card = cardColour(seen);
      if (shot.backdrop === 'blur')
        return drawn(`blur ${picture.id}`, (context) => drawBlurredCover(stage, context, source));
      if (card !== null && fillsFrame(stage, shot)) return flat(`flat ${card}`, card);
      if (shot.framing === 'packshot' && fillsFrame(stage, shot)) {
        const { background, backgroundAlternate } = stage.colours;
        return flat('flat', stage.look.palette.textOnAlternate ? background : backgroundAlternate);
      }
      return ofLook(shot.framing === 'panel' || card !== null ? 'quiet' : 'open', endCard);
    },
    empty: (endCard) => ofLook('quiet', endCard),
  };
}
