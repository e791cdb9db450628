/** Lays out one scene at one moment: ground, mount, moving picture, and what lies over it. */
import { drawBlurredCover } from '#studio/film/scene/blurred-cover.ts';
import { contactShadow, drawContactShadow } from '#studio/film/scene/contact-shadow.ts';
import { footageSprite } from '#studio/film/footage/footage-sprite.ts';
import { drawGround, fill } from '#studio/film/scene/ground.ts';
import { drawEdges, drawMount } from '#studio/film/scene/mount.ts';
import { mayBeSeenIn } from '#studio/film/scene/may-be-seen-in.ts';
import { pathAt } from '#studio/film/scene/picture-path.ts';
import { preparePicture, type PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { drawShade } from '#studio/film/scene/shade.ts';
import { openLruCache } from '#studio/film/lru-cache.ts';
import { placedSprite, sprite, type PixelBox, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { fillsFrame, pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Scene, Shot } from '#studio/storyboard/storyboard.ts';

/** The layers of a scene `seconds` after the film began; `untilSeconds` is when it is gone, the next scene's entrance included. */
export type SceneAt = (scene: Scene, seconds: number, untilSeconds: number) => SceneLayers;

/** A scene, the one it replaces and the one before: more bitmaps at once are never needed in order. */
const SCENES_KEPT = 3;

type Seen = { shot: Shot; picture: Picture; source: Bitmap };

export function openScenes(stage: Stage): SceneAt {
  const grounds = openLruCache<Bitmap>(SCENES_KEPT);
  const mounts = openLruCache<Placed | null>(SCENES_KEPT);
  const edges = openLruCache<Placed[]>(SCENES_KEPT);
  const pictures = openLruCache<PreparedPicture>(SCENES_KEPT);
  const small = openLruCache<Bitmap>(1);
  const shades = openLruCache<Placed>(1);
  const captioned = stage.storyboard.showCaptions && stage.storyboard.captions.length > 0;

  const groundOf = (key: string, draw: (bitmap: ReturnType<Stage['surface']>['context']) => void): Bitmap =>
    grounds(key, () => {
      const { surface, context } = stage.surface(stage.frame.width, stage.frame.height, true);
      draw(context);
      return surface;
    });
  const lookGround = (under: 'open' | 'quiet', endCard: boolean): Bitmap =>
    groundOf(`${under} ${String(endCard)}`, (context) => drawGround(stage, context, { under, endCard }));
  const groundFor = ({ shot, picture, source }: Seen, endCard: boolean): Bitmap => {
    const card = cardColour(shot, picture);
    if (shot.backdrop === 'blur')
      return groundOf(`blur ${picture.id}`, (context) => drawBlurredCover(stage, context, source));
    if (card !== null && fillsFrame(stage, shot))
      return groundOf(`flat ${card}`, (context) => fill(context, card, stage.frame));
    if (shot.framing === 'packshot' && fillsFrame(stage, shot))
      return groundOf('flat', (context) =>
        fill(
          context,
          stage.look.art === 'spotlight' ? stage.colours.backgroundAlternate : stage.colours.background,
          stage.frame,
        ),
      );
    return lookGround(shot.framing === 'panel' || card !== null ? 'quiet' : 'open', endCard);
  };
  const framed = ({ shot, picture }: Seen, ground: Bitmap): { mount: Placed | null; over: Placed[] } => {
    const card = cardColour(shot, picture);
    if (fillsFrame(stage, shot) || (shot.framing !== 'panel' && card === null))
      return { mount: null, over: [] };
    const window = pixelRect(stage, shot.window);
    const place = [window.x, window.y, window.width, window.height].join(' ');
    return {
      mount: mounts(`${place} ${card ?? ''}`, () => drawMount(stage, window, card)),
      // The same window on the same ground has the same edges, whatever is seen in it: transitions leave them alone.
      over: edges(`${place} ${shot.backdrop === 'blur' ? picture.id : ''}`, () =>
        drawEdges(stage, ground, window),
      ),
    };
  };
  const pictureSprites = (scene: Scene, seen: Seen, time: number, seconds: number): Sprite[] => {
    const { shot, picture, source } = seen;
    const playing = footageSprite(stage, scene, seconds, scaledBox(pathAt(shot, time), stage.scale));
    if (playing !== null) return [playing];
    const { bitmap, part, opaque } = pictures(scene.id, () => preparePicture(stage, shot, picture, source));
    const whole = scaledBox(pathAt(shot, time), stage.scale);
    const box = {
      x: whole.x + part.x * whole.width,
      y: whole.y + part.y * whole.height,
      width: part.width * whole.width,
      height: part.height * whole.height,
    };
    if (shot.framing === 'cutout')
      return [
        contactShadow(
          small('shadow', () => drawContactShadow(stage)),
          picture.subject,
          whole,
        ),
        sprite(bitmap, box),
      ];
    return [sprite(bitmap, box, { opaque, clip: pixelRect(stage, mayBeSeenIn(stage, shot, picture)) })];
  };

  return (scene, seconds, untilSeconds) => {
    const seen = seenIn(stage, scene);
    const endCard = scene.content.kind === 'endCard';
    if (seen === null)
      return { ground: wholeGround(stage, lookGround('quiet', endCard)), mount: [], picture: [], over: [] };
    const time = (seconds - scene.startSeconds) / (untilSeconds - scene.startSeconds);
    const picture = pictureSprites(scene, seen, time, seconds);
    const shaded =
      captioned && stage.look.captions.plate === 'shade' && !endCard && fillsFrame(stage, seen.shot);
    const shade = shaded ? [placedSprite(shades('shade', () => drawShade(stage)))] : [];
    if (seen.shot.framing === 'full-bleed') return { ground: null, mount: [], picture, over: shade };
    const ground = groundFor(seen, endCard);
    const { mount, over } = framed(seen, ground);
    return {
      ground: wholeGround(stage, ground),
      mount: mount === null ? [] : [placedSprite(mount)],
      picture,
      over: [...over.map((each) => placedSprite(each)), ...shade],
    };
  };
}

function seenIn(stage: Stage, scene: Scene): Seen | null {
  const { shot } = scene.content;
  if (shot === null) return null;
  const picture = stage.storyboard.pictures.find((each) => each.id === shot.pictureId);
  const source = stage.pictures.get(shot.pictureId);
  return picture === undefined || source === undefined ? null : { shot, picture, source };
}

const wholeGround = (stage: Stage, bitmap: Bitmap): Sprite => sprite(bitmap, stage.frame, { opaque: true });

/** The colour that a packshot brings along, when the look lets it. */
const cardColour = (shot: Shot, picture: Picture): string | null =>
  shot.backdrop === 'picture-colour' ? (picture.background ?? '#ffffff') : null;

const scaledBox = ({ x, y, width, height }: PixelBox, scale: number): PixelBox => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
