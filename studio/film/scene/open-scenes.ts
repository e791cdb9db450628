/** Lays out one scene at one moment: background, mat, moving picture, and what lies over it. */
import { footageSprite } from '#studio/film/footage/footage-sprite.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { contactShadow, drawContactShadow } from '#studio/film/scene/contact-shadow.ts';
import { drawEdges, drawMat } from '#studio/film/scene/mat.ts';
import { mayBeSeenIn } from '#studio/film/scene/may-be-seen-in.ts';
import { openLayouts } from '#studio/film/scene/open-layouts.ts';
import { openPosters } from '#studio/film/scene/open-posters.ts';
import { openBackgrounds } from '#studio/film/scene/open-backgrounds.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import { pathAt } from '#studio/storyboard/picture-path.ts';
import { preparePicture, type PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { cardColour, seenIn, type SeenPicture } from '#studio/film/scene/seen-picture.ts';
import { drawShade } from '#studio/film/scene/shade.ts';
import { placedSprite, sprite, type PixelBox, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { fillsFrame, pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Box } from '#studio/product/picture.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

/**
 * The layers of a scene `seconds` after the film began; `untilSeconds` is when it is gone, the next scene's
 * entrance included.
 */
export type SceneAt = (scene: Scene, seconds: number, untilSeconds: number) => SceneLayers;

/** A scene, the one it replaces and the one before: frames drawn in order never need more bitmaps at once. */
const SCENES_KEPT = 3;

/**
 * Gives the layers of any scene at any moment. What stays the same in a scene is drawn once and kept while it
 * is among the last three scenes.
 */
export function openScenes(stage: Stage): SceneAt {
  const backgrounds = openBackgrounds(stage, SCENES_KEPT);
  const windowed = openWindows(stage);
  const picturesOf = openPictures(stage);
  const layoutAt = openLayouts(stage);
  const posterAt = openPosters(stage, SCENES_KEPT);
  const shades = openLruCache<Placed>(1);
  const captioned = stage.storyboard.showCaptions && stage.storyboard.captions.length > 0;

  return (scene, seconds, untilSeconds) => {
    const { content } = scene;
    const poster = shownPoster(stage.storyboard, scene);
    if (poster !== null) return posterAt(scene, poster, seconds, untilSeconds);
    if (content.kind === 'picture' && content.layout !== undefined)
      return {
        background: whole(stage, backgrounds.empty(false)),
        mat: [],
        picture: layoutAt(scene, content.layout, seconds, untilSeconds),
        over: [],
        kept: null,
      };
    const seen = seenIn(stage, scene);
    const endCard = scene.content.kind === 'endCard';
    if (seen === null)
      return {
        background: whole(stage, backgrounds.empty(endCard)),
        mat: [],
        picture: [],
        over: [],
        kept: null,
      };
    const time = (seconds - scene.startSeconds) / (untilSeconds - scene.startSeconds);
    const box = scaledBox(pathAt(seen.shot, time), stage.scale);
    const playing = footageSprite(stage, scene, seconds, box);
    const picture = playing === null ? picturesOf(scene, seen, box) : [playing];
    const kept = keptWhole(stage, seen, box);
    const shaded =
      captioned && stage.look.captions.plate === 'shade' && !endCard && fillsFrame(stage, seen.shot);
    const shade = shaded ? [placedSprite(shades('shade', () => drawShade(stage)))] : [];
    if (seen.shot.framing === 'full-bleed') return { background: null, mat: [], picture, over: shade, kept };
    const background = backgrounds.behind(seen, endCard);
    const { mat, over } = windowed(seen, background);
    return {
      background: whole(stage, background),
      mat: mat === null ? [] : [placedSprite(mat)],
      picture,
      over: [...over.map((each) => placedSprite(each)), ...shade],
      kept,
    };
  };
}

/** What lies below and above a picture in a window; nothing where the picture fills the frame or stands free. */
function openWindows(
  stage: Stage,
): (seen: SeenPicture, background: Bitmap) => { mat: Placed | null; over: Placed[] } {
  const mats = openLruCache<Placed | null>(SCENES_KEPT);
  const edges = openLruCache<Placed[]>(SCENES_KEPT);
  return (seen, background) => {
    const { shot, picture } = seen;
    const card = cardColour(seen);
    if (fillsFrame(stage, shot) || (shot.framing !== 'panel' && card === null))
      return { mat: null, over: [] };
    const window = pixelRect(stage, shot.window);
    const key = [window.x, window.y, window.width, window.height].join(' ');
    return {
      mat: mats(`${key} ${card ?? ''}`, () => drawMat(stage, window, card)),
      // The same window on the same background has the same edges, whatever it shows, so transitions do not move them.
      over: edges(`${key} ${shot.backdrop === 'blur' ? picture.id : ''}`, () =>
        drawEdges(stage, background, window),
      ),
    };
  };
}

/**
 * The still picture of a scene where its rectangle lies at a moment, `box` in pixels; a free product with its
 * shadow.
 */
function openPictures(stage: Stage): (scene: Scene, seen: SeenPicture, box: PixelBox) => Sprite[] {
  const prepared = openLruCache<PreparedPicture>(SCENES_KEPT);
  const shadows = openLruCache<Bitmap>(1);
  return (scene, { shot, picture, source }, whole) => {
    const { bitmap, part, opaque } = prepared(scene.id, () => preparePicture(stage, shot, picture, source));
    const box = partOf(whole, part);
    if (shot.framing === 'cutout') {
      const shadow = shadows('shadow', () => drawContactShadow(stage));
      return [contactShadow(shadow, picture.subject, whole), sprite(bitmap, box)];
    }
    return [sprite(bitmap, box, { opaque, clip: pixelRect(stage, mayBeSeenIn(stage, shot, picture)) })];
  };
}

/** The product's box within the picture that lies at `box`, where it has to stay whole. */
function keptWhole(stage: Stage, { shot, picture }: SeenPicture, box: PixelBox): SceneLayers['kept'] {
  if (shot.detail !== undefined || shot.aim !== undefined) return null;
  return {
    product: partOf(box, picture.subject),
    area: pixelRect(stage, mayBeSeenIn(stage, shot, picture)),
  };
}

const partOf = (whole: PixelBox, part: Box): PixelBox => ({
  x: whole.x + part.x * whole.width,
  y: whole.y + part.y * whole.height,
  width: part.width * whole.width,
  height: part.height * whole.height,
});

const whole = (stage: Stage, bitmap: Bitmap): Sprite => sprite(bitmap, stage.frame, { opaque: true });

const scaledBox = ({ x, y, width, height }: PixelBox, scale: number): PixelBox => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
