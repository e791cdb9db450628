/** Draws posters: a flat ground, a picture edge to edge, and the price or the stars above it. */
import { cellAt } from '#studio/film/scene/open-layouts.ts';
import { preparePicture, type PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import { cardColour } from '#studio/film/scene/seen-picture.ts';
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { placedSprite, sprite, turned, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { openFacts } from '#studio/film/words/open-facts.ts';
import type { PixelRect } from '#studio/film/film.ts';
import { easeBack } from '#studio/shared/ease.ts';
import { slanted } from '#studio/film/words/slanted.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { cellColour, posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import type { Poster, Scene } from '#studio/storyboard/storyboard.ts';

/** How a free product comes in: from so much of its cell's height below its place. */
const RISE = { seconds: 0.45, share: 0.5, turnDegrees: 12 };

/** A scene runs through so many pictures at most. */
const MAX_VARIANTS = 6;

/** The layers of a poster at a moment; `untilSeconds` is when its scene is gone. */
export type PosterAt = (scene: Scene, poster: Poster, seconds: number, untilSeconds: number) => SceneLayers;

export function openPosters(stage: Stage, limit: number): PosterAt {
  const grounds = openLruCache<Bitmap>(2 * limit);
  const prepared = openLruCache<PreparedPicture>(limit + MAX_VARIANTS);
  const wedges = openLruCache<Placed>(limit);
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
      over: [
        ...slantOver(poster, colours.ground),
        ...facts(scene, poster, seconds).map((each) => slanted(stage, poster, each)),
      ],
      kept: null,
    };
  };

  /** A wedge of the ground over the picture's edge, where the look's posters are turned. */
  function slantOver({ shot, kind }: Poster, ground: string): Sprite[] {
    const { slantDegrees = 0 } = stage.look.posters;
    if (shot === null || slantDegrees === 0) return [];
    const window = pixelRect(stage, shot.window);
    const wedge = wedges(`${ground} ${kind} ${window.x} ${window.y} ${window.width} ${window.height}`, () =>
      drawWedge(stage, window, { ground, isAfter: kind === 'footline', slantDegrees }),
    );
    return [placedSprite(wedge)];
  }

  function pictureAt(scene: Scene, poster: Poster, since: number, sceneSeconds: number): Sprite[] {
    const { ground } = poster;
    const variant = poster.swatches?.findLast(({ startSeconds }) => since >= startSeconds);
    const shot = variant?.shot ?? poster.shot;
    const key = `${scene.id} ${shot?.pictureId ?? ''}`;
    const picture = stage.storyboard.pictures.find(({ id }) => id === shot?.pictureId);
    const source = picture === undefined ? undefined : stage.pictures.get(picture.id);
    if (shot === null || picture === undefined || source === undefined) return [];
    const colour =
      shot.framing === 'cutout'
        ? cellColour(stage.colours, ground, picture.palette[0])
        : cardColour({ shot, picture });
    const cell = pixelRect(stage, shot.window);
    const sprites = cellAt(stage, { shot }, (since - (variant?.startSeconds ?? 0)) / sceneSeconds, {
      prepared: prepared(key, () => preparePicture(stage, shot, picture, source)),
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

/**
 * A triangle along the edge where picture and words meet, so that the edge rises to the right. It lies on the picture's
 * margin: products stand clear of it.
 */
function drawWedge(
  stage: Stage,
  window: PixelRect,
  { ground, isAfter, slantDegrees }: { ground: string; isAfter: boolean; slantDegrees: number },
): Placed {
  const { cos, sin } = turned(Math.abs(slantDegrees));
  const upright = stage.storyboard.aspectRatio === '9:16';
  const [along, across] = upright ? [window.width, window.height] : [window.height, window.width];
  const reach = Math.min(across, Math.ceil((along * sin) / cos));
  const { surface, context } = upright ? stage.surface(along, reach) : stage.surface(reach, along);
  const isAtEnd = upright ? isAfter : window.x === 0;
  const { width, height } = surface;
  context.fillStyle = ground;
  context.beginPath();
  // The corner that the picture keeps is left out of the rectangle.
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const kept = upright ? (isAtEnd ? 0 : 2) : isAtEnd ? 0 : 2;
  for (const [index, { x, y }] of corners.entries()) if (index !== kept) context.lineTo(x, y);
  context.closePath();
  context.fill();
  return {
    bitmap: surface,
    x: upright || !isAtEnd ? window.x : window.x + window.width - width,
    y: upright && isAtEnd ? window.y + window.height - height : window.y,
  };
}
