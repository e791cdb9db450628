/** Draws scenes that show several pictures: cells side by side, or cards that lie on each other. */
import type { PixelRect } from '#studio/film/film.ts';
import { preparePicture, type PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import { cardColour } from '#studio/film/scene/seen-picture.ts';
import { clipped, moved, placedSprite, sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { pathAt } from '#studio/storyboard/picture-path.ts';
import type { Layout, LayoutElement, Scene } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.2;
const CARD_TURN_DEGREES = 16;
/** Three scenes of the largest layout: frames drawn in order never need more at once. */
const ELEMENTS_KEPT = 12;
/** The white edge of a card, and the shadow around it, design units. */
const BORDER = 20;
const SHADOW = 28;

/** The sprites of a layout at a moment, bottom first; `untilSeconds` is when the scene is gone. */
export type LayoutAt = (scene: Scene, layout: Layout, seconds: number, untilSeconds: number) => Sprite[];

export function openLayouts(stage: Stage): LayoutAt {
  const prepared = openLruCache<PreparedPicture>(ELEMENTS_KEPT);
  const cards = openLruCache<Placed>(ELEMENTS_KEPT);
  const grounds = openLruCache<Bitmap>(ELEMENTS_KEPT);

  return (scene, layout, seconds, untilSeconds) =>
    layout.elements.flatMap((element, index) => {
      const since = seconds - scene.startSeconds - element.startSeconds;
      const seen = pictureOf(stage, element);
      if (since < 0 || seen === null) return [];
      const way = wayLeft(stage, element, since);
      const key = `${scene.id} ${index}`;
      const bitmapOf = () =>
        prepared(key, () => preparePicture(stage, element.shot, seen.picture, seen.source));
      if (element.turnDegrees !== undefined) {
        const turned = element.turnDegrees;
        const card = cards(key, () => paintCard(stage, element, turned, seen.picture, bitmapOf()));
        return moved([placedSprite(card, { turnDegrees: turnLeft(stage, element, since) })], way.x, way.y);
      }
      const length = untilSeconds - scene.startSeconds - element.startSeconds;
      const ground = groundOf(stage, element, seen.picture);
      const cell = pixelRect(stage, element.shot.window);
      return cellAt(stage, element, since / length, {
        prepared: bitmapOf(),
        ground: ground === null ? null : grounds(ground, () => flat(stage, ground)),
        cell,
      }).flatMap((each) => moved([each], way.x, way.y));
    });
}

/** A cell at rest: what lies under the picture, and the picture on its path; `time` is 0 to 1 over its scene. */
export function cellAt(
  stage: Stage,
  { shot }: Pick<LayoutElement, 'shot'>,
  time: number,
  { prepared, ground, cell }: { prepared: PreparedPicture; ground: Bitmap | null; cell: PixelRect },
): Sprite[] {
  const whole = pathAt(shot, time);
  const { part, bitmap, opaque } = prepared;
  const box = {
    x: (whole.x + part.x * whole.width) * stage.scale,
    y: (whole.y + part.y * whole.height) * stage.scale,
    width: part.width * whole.width * stage.scale,
    height: part.height * whole.height * stage.scale,
  };
  return [
    ...(ground === null ? [] : [sprite(ground, cell, { opaque: true })]),
    ...clipped([sprite(bitmap, box, { opaque })], cell),
  ];
}

/** How far an element still is from its place, in whole pixels. */
function wayLeft(
  stage: Stage,
  { enters, shot: { window } }: LayoutElement,
  since: number,
): { x: number; y: number } {
  if (enters === 'none') return { x: 0, y: 0 };
  const left = 1 - easeOut(since / ENTER_SECONDS);
  const { frame, scale } = stage;
  // From beyond the frame's edge, so that nothing of it is seen before it comes.
  const [right, bottom] = [(window.x + window.width) * scale, (window.y + window.height) * scale];
  const whole = {
    left: { x: -right, y: 0 },
    right: { x: frame.width - window.x * scale, y: 0 },
    top: { x: 0, y: -bottom },
    bottom: { x: 0, y: frame.height - window.y * scale },
  }[enters];
  return { x: Math.round(whole.x * left), y: Math.round(whole.y * left) };
}

/** How far a card is still turned as it flies in; in clips of the first releases it slides. */
const turnLeft = ({ storyboard }: Stage, { enters }: LayoutElement, since: number): number =>
  storyboard.look.entrance === undefined || enters === 'none'
    ? 0
    : CARD_TURN_DEGREES * (1 - easeOut(since / ENTER_SECONDS));

function pictureOf(stage: Stage, { shot }: LayoutElement): { picture: Picture; source: Bitmap } | null {
  const picture = stage.storyboard.pictures.find(({ id }) => id === shot.pictureId);
  const source = stage.pictures.get(shot.pictureId);
  return picture === undefined || source === undefined ? null : { picture, source };
}

/** The flat color that a product without surroundings stands on in its cell. */
function groundOf({ colours }: Stage, { shot }: LayoutElement, picture: Picture): string | null {
  if (shot.framing === 'cutout') return colours.backgroundAlternate;
  return cardColour({ shot, picture });
}

function flat(stage: Stage, colour: string): Bitmap {
  const { surface, context } = stage.surface(2, 2, true);
  context.fillStyle = colour;
  context.fillRect(0, 0, 2, 2);
  return surface;
}

/** A card with its picture, turned around its middle: still, so that it is drawn once. */
function paintCard(
  stage: Stage,
  element: LayoutElement,
  turnDegrees: number,
  picture: Picture,
  prepared: PreparedPicture,
): Placed {
  const { scale } = stage;
  const cell = pixelRect(stage, element.shot.window);
  const [border, shadow] = [Math.round(BORDER * scale), Math.round(SHADOW * scale)];
  const inner = stage.surface(cell.width, cell.height, true);
  inner.context.fillStyle = groundOf(stage, element, picture) ?? '#ffffff';
  inner.context.fillRect(0, 0, cell.width, cell.height);
  for (const { bitmap, box } of cellAt(stage, element, 0, { prepared, ground: null, cell }))
    inner.context.drawImage(bitmap, box.x - cell.x, box.y - cell.y, box.width, box.height);

  const radians = (turnDegrees * Math.PI) / 180;
  const [width, height] = [cell.width + 2 * border, cell.height + 2 * border];
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const outer = {
    width: Math.ceil(width * Math.abs(cos) + height * Math.abs(sin)) + 4 * shadow,
    height: Math.ceil(width * Math.abs(sin) + height * Math.abs(cos)) + 4 * shadow,
  };
  const { surface, context } = stage.surface(outer.width, outer.height);
  context.setTransform(cos, sin, -sin, cos, outer.width / 2, outer.height / 2);
  context.shadowColor = 'rgba(0, 0, 0, 0.28)';
  context.shadowBlur = shadow;
  context.fillStyle = '#ffffff';
  context.fillRect(-width / 2, -height / 2, width, height);
  context.shadowColor = 'rgba(0, 0, 0, 0)';
  context.drawImage(inner.surface, -cell.width / 2, -cell.height / 2);
  return {
    bitmap: surface,
    x: Math.round(cell.x + cell.width / 2 - outer.width / 2),
    y: Math.round(cell.y + cell.height / 2 - outer.height / 2),
  };
}
