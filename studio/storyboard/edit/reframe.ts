/** Frames a scene's picture again when the merchant aims or moves the camera. */
import type { Picture, Point } from '#studio/product/picture.ts';
import type { View } from '#studio/storyboard/cast-pictures.ts';
import { frameEndCard, frameShot, type Framed, type Page } from '#studio/storyboard/frame-shot.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { moveAs } from '#studio/storyboard/move-camera.ts';
import type { MotionKind, Shot } from '#studio/storyboard/shot.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

export type Aim = NonNullable<Shot['aim']>;

/** A shot of the picture; without an aim it is shown as a whole, where its product lies. */
export function shoot(
  storyboard: Storyboard,
  picture: Picture,
  wanted: {
    aim: Aim | undefined;
    motion: MotionKind;
    seconds: number;
    endCard: boolean;
    /** Where there is no aim: as large as the product stays whole. */
    near?: boolean | undefined;
    /** The moving source that plays instead of the picture, if any. */
    footageId?: string | undefined;
  },
): Shot {
  const look = lookOf(storyboard);
  const { aim, footageId } = wanted;
  const framed = wanted.endCard
    ? frameEndCard(aimed(picture, aim), look, pageOf(storyboard))
    : frameFor(storyboard, picture, aim, wanted.near === true);
  const shot = moveAs(wanted.motion, framed, { pictureId: picture.id, look, seconds: wanted.seconds });
  return {
    ...shot,
    ...(aim === undefined ? {} : { aim }),
    ...(footageId === undefined ? {} : { footageId }),
  };
}

function frameFor(storyboard: Storyboard, picture: Picture, aim: Aim | undefined, near: boolean): Framed {
  const whole: View = { kind: near && aim === undefined ? 'near' : 'whole' };
  const view: View = aim?.close === true ? { kind: 'close', centre: aim.point, always: true } : whole;
  return frameShot(
    aim?.close === true ? picture : aimed(picture, aim),
    view,
    lookOf(storyboard),
    pageOf(storyboard),
  );
}

/** The picture as if its product lay where the camera is aimed: the frame is centerd there. */
function aimed(picture: Picture, aim: Aim | undefined): Picture {
  if (aim === undefined) return picture;
  const { point } = aim;
  const width = Math.min(picture.subject.width, 2 * Math.min(point.x, 1 - point.x));
  const height = Math.min(picture.subject.height, 2 * Math.min(point.y, 1 - point.y));
  // Products without surroundings keep their size: only the middle moves.
  const size =
    picture.kind === 'lifestyle'
      ? { width: Math.max(0.05, width), height: Math.max(0.05, height) }
      : { width: picture.subject.width, height: picture.subject.height };
  return {
    ...picture,
    focus: point,
    subject: { x: point.x - size.width / 2, y: point.y - size.height / 2, ...size },
  };
}

/** The aim of a shot: the merchant's, or the aim of a close view that direction chose; undefined for a whole view. */
export function aimOf(storyboard: Storyboard, shot: Shot, picture: Picture): Aim | undefined {
  if (shot.aim !== undefined) return shot.aim;
  if (shot.detail !== undefined) return { point: shot.detail, close: true };
  if (shot.near === true) return undefined;
  // Storyboards of earlier releases do not say which views are close.
  const frame = FRAME_UNITS[storyboard.aspectRatio];
  const fills = shot.window.width >= frame.width && shot.window.height >= frame.height;
  const whole = frameShot(picture, { kind: 'whole' }, lookOf(storyboard), pageOf(storyboard));
  const width = (shot.from.width + shot.to.width) / 2;
  if (!fills || width <= whole.rest.width * 1.12) return undefined;
  return { point: middleOf(shot), close: true };
}

/** The point of the picture in the middle of its window, half of the way. */
function middleOf({ window, from, to }: Shot): Point {
  const rect = {
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2,
    width: (from.width + to.width) / 2,
    height: (from.height + to.height) / 2,
  };
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    x: within((window.x + window.width / 2 - rect.x) / rect.width),
    y: within((window.y + window.height * 0.45 - rect.y) / rect.height),
  };
}

const pageOf = ({ aspectRatio, direction }: Storyboard): Page => ({ aspectRatio, direction });
