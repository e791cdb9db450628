/** Lays out one scene at one moment: backdrop, moving picture, rounded corners. */
import { eased } from '#studio/film/ease.ts';
import { drawBackdrop } from '#studio/film/scene/backdrop.ts';
import { preparePicture } from '#studio/film/scene/prepare-picture.ts';
import { sprite, type PixelBox, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Scene, Shot } from '#studio/storyboard/storyboard.ts';

/** The scene `seconds` after the film began; `untilSeconds` is when the scene is gone, its last transition included. */
export function sceneSprites(stage: Stage, scene: Scene, seconds: number, untilSeconds: number): Sprite[] {
  const { shot } = scene.content;
  if (shot === null) return [backdropSprite(stage, scene, null, null, null)];
  const picture = stage.storyboard.pictures.find((each) => each.id === shot.pictureId) ?? null;
  const source = stage.pictures.get(shot.pictureId) ?? null;
  if (picture === null || source === null) return [backdropSprite(stage, scene, null, null, null)];
  const progress = eased(shot.ease, (seconds - scene.startSeconds) / (untilSeconds - scene.startSeconds));
  const moving = pictureSprites(stage, scene, shot, picture, source, progress);
  if (shot.framing === 'full-bleed') return moving;
  return [backdropSprite(stage, scene, shot, picture, source), ...moving, ...cornerSprites(stage, scene, shot, picture, source)];
}

/** The picture's rectangle between the two ends of its path, design units: zoom grows evenly to the eye, that is geometrically. */
export function pathAt(shot: Shot, progress: number): PixelBox {
  const { from, to } = shot;
  const ratio = to.width / from.width;
  const zoom = ratio ** progress;
  // With a zoom, places follow it: then the point that stands still stands still all the way.
  const share = Math.abs(ratio - 1) < 1e-6 ? progress : (zoom - 1) / (ratio - 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, width: from.width * zoom, height: from.height * zoom };
}

function pictureSprites(stage: Stage, scene: Scene, shot: Shot, picture: Picture, source: Bitmap, progress: number): Sprite[] {
  const { bitmap, part, opaque } = stage.once(`picture ${scene.id}`, () => preparePicture(stage, shot, picture, source));
  const whole = pathAt(shot, progress);
  const box = {
    x: (whole.x + part.x * whole.width) * stage.scale,
    y: (whole.y + part.y * whole.height) * stage.scale,
    width: part.width * whole.width * stage.scale,
    height: part.height * whole.height * stage.scale,
  };
  const window = pixelRect(stage, shot.window);
  const moving = sprite(bitmap, box, { opaque, clip: window });
  return shot.framing === 'cutout' ? [shadowSprite(stage, picture, whole), moving] : [moving];
}

/** A soft contact shadow under a product that stands free. */
function shadowSprite(stage: Stage, picture: Picture, whole: PixelBox): Sprite {
  const bitmap = stage.once('contact shadow', () => {
    const { surface, context } = stage.surface(256, 64);
    context.setTransform(1, 0, 0, 0.25, 0, 0);
    const gradient = context.createRadialGradient(128, 128, 0, 128, 128, 128);
    gradient.addColorStop(0, 'rgba(0, 0, 0, 0.42)');
    gradient.addColorStop(0.45, 'rgba(0, 0, 0, 0.2)');
    gradient.addColorStop(1, 'rgba(0, 0, 0, 0)');
    context.fillStyle = gradient;
    context.fillRect(0, 0, 256, 256);
    return surface;
  });
  const { subject } = picture;
  const width = subject.width * whole.width * 1.06;
  const height = width * 0.11;
  const centre = whole.x + (subject.x + subject.width / 2) * whole.width;
  const bottom = whole.y + (subject.y + subject.height) * whole.height;
  return sprite(bitmap, { x: (centre - width / 2) * stage.scale, y: (bottom - height * 0.58) * stage.scale, width: width * stage.scale, height: height * stage.scale });
}

const backdropOf = (stage: Stage, scene: Scene, shot: Shot | null, picture: Picture | null, source: Bitmap | null) =>
  stage.once(backdropKey(stage, scene, shot), () => drawBackdrop(stage, shot, picture, source));

/** Scenes on the same ground share it; windows and blurred covers are a scene's own. */
function backdropKey(stage: Stage, scene: Scene, shot: Shot | null): string {
  const flat = shot !== null && shot.framing === 'packshot' && shot.backdrop === 'look';
  if (shot === null || (shot.framing === 'cutout' && shot.backdrop === 'look')) return `ground ${stage.look.id} decorated`;
  return flat ? `ground ${stage.look.id} flat` : `backdrop ${scene.id}`;
}

function backdropSprite(stage: Stage, scene: Scene, shot: Shot | null, picture: Picture | null, source: Bitmap | null): Sprite {
  return sprite(backdropOf(stage, scene, shot, picture, source).bitmap, stage.frame, { opaque: true });
}

function cornerSprites(stage: Stage, scene: Scene, shot: Shot, picture: Picture, source: Bitmap): Sprite[] {
  return backdropOf(stage, scene, shot, picture, source).corners.map(({ bitmap, x, y }) => sprite(bitmap, { x, y, width: bitmap.width, height: bitmap.height }));
}
