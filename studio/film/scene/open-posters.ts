/** Draws posters: a flat ground, a picture edge to edge, and the price or the stars above it. */
import { cellAt } from '#studio/film/scene/open-layouts.ts';
import { preparePicture, type PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import { cardColour } from '#studio/film/scene/seen-picture.ts';
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { openFacts } from '#studio/film/words/open-facts.ts';
import type { PixelRect } from '#studio/film/film.ts';
import { easeBack } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { cellColour, posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import type { Poster, Scene } from '#studio/storyboard/storyboard.ts';

/** How a free product comes in: from so much of its cell's height below its place. */
const RISE = { seconds: 0.45, share: 0.5, turnDegrees: 12 };

/** The layers of a poster at a moment; `untilSeconds` is when its scene is gone. */
export type PosterAt = (scene: Scene, poster: Poster, seconds: number, untilSeconds: number) => SceneLayers;

export function openPosters(stage: Stage, limit: number): PosterAt {
  const grounds = openLruCache<Bitmap>(2 * limit);
  const prepared = openLruCache<PreparedPicture>(limit);
  const facts = openFacts(stage);
  const flat = (colour: string): Bitmap =>
    grounds(colour, () => {
      const { surface, context } = stage.surface(2, 2, true);
      context.fillStyle = colour;
      context.fillRect(0, 0, 2, 2);
      return surface;
    });

  return (scene, poster, seconds, untilSeconds) => {
    const colours = posterColours(stage.colours, poster.ground);
    return {
      background: sprite(flat(colours.ground), stage.frame, { opaque: true }),
      mat: [],
      picture: pictureAt(scene, poster, seconds - scene.startSeconds, untilSeconds - scene.startSeconds),
      over: facts(scene, poster, seconds),
      kept: null,
    };
  };

  function pictureAt(scene: Scene, { shot, ground }: Poster, since: number, sceneSeconds: number): Sprite[] {
    const picture = stage.storyboard.pictures.find(({ id }) => id === shot?.pictureId);
    const source = picture === undefined ? undefined : stage.pictures.get(picture.id);
    if (shot === null || picture === undefined || source === undefined) return [];
    const colour =
      shot.framing === 'cutout'
        ? cellColour(stage.colours, ground, picture.palette[0])
        : cardColour({ shot, picture });
    const cell = pixelRect(stage, shot.window);
    const sprites = cellAt(stage, { shot }, since / sceneSeconds, {
      prepared: prepared(scene.id, () => preparePicture(stage, shot, picture, source)),
      ground: colour === null ? null : flat(colour),
      cell,
    });
    // The clip's first frame is its poster: what it shows stands there.
    return shot.framing === 'cutout' && scene.startSeconds > 0
      ? sprites.map((each) => (each.opaque ? each : risen(each, cell, since)))
      : sprites;
  }
}

/** A free product comes up from below its cell, turning upright. */
function risen(each: Sprite, cell: PixelRect, since: number): Sprite {
  const arrived = easeBack(since / RISE.seconds);
  if (arrived === 1) return each;
  return {
    ...each,
    box: { ...each.box, y: each.box.y + (1 - arrived) * RISE.share * cell.height },
    turnDegrees: RISE.turnDegrees * (1 - arrived),
  };
}
