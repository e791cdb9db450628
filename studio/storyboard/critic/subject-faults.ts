/** Checks that the product stays whole in every frame of a scene, or that a detail is meant and lies on it. */
import type { Box, Point } from '#studio/product/picture.ts';
import {
  boxOnFrame,
  overlap,
  seenArea,
  shownScenes,
  type ShownScene,
} from '#studio/storyboard/subject-on-frame.ts';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Share of the subject's width or height that may be out of sight: rounding alone. */
const MAX_CUT = 0.001;
/** How far an aim may lie from the subject, in fractions of the picture. */
const MAX_OFF = 0.001;
/** Share of the subject's longer side that a detail chosen by direction shows at most. */
const MAX_DETAIL = 0.75;

/** Faults of each scene that shows a picture, each where it is worst. */
export function subjectFaults(storyboard: Storyboard): Fault[] {
  return shownScenes(storyboard).flatMap((shown) => faultsOf(shown, storyboard.aspectRatio));
}

function faultsOf(
  { scene, shot, picture, fromSeconds, pathSeconds }: ShownScene,
  aspectRatio: AspectRatio,
): Fault[] {
  const seen = seenArea(shot, picture, aspectRatio);
  // A picture moves on a straight line between its two ends, so nothing between them is worse than both.
  const ends = [
    { seconds: fromSeconds, subject: boxOnFrame(picture.subject, shot.from), rect: shot.from },
    { seconds: pathSeconds, subject: boxOnFrame(picture.subject, shot.to), rect: shot.to },
  ];
  const worst = (kind: Fault['kind'], limit: number, measureOf: (end: (typeof ends)[number]) => number) =>
    ends
      .map((end): Fault => ({
        kind,
        seconds: end.seconds,
        sceneId: scene.id,
        measure: measureOf(end),
        limit,
      }))
      .filter(({ measure }) => measure > limit)
      .sort((a, b) => b.measure - a.measure)
      .slice(0, 1);

  // Where the merchant aims without coming close, the whole picture is meant, and so the whole product.
  const aim = shot.aim === undefined ? shot.detail : closePointOf(shot.aim);
  if (aim === undefined) return worst('subject-cut', MAX_CUT, ({ subject }) => cutOff(subject, seen));
  return [
    ...worst('aim-off-subject', MAX_OFF, ({ rect }) =>
      Math.max(distance(aim, picture.subject), distance(aim, fractionOf(seen, rect))),
    ),
    // How close the merchant's own view is, is the merchant's affair.
    ...(shot.aim === undefined
      ? worst('detail-too-wide', MAX_DETAIL, ({ subject }) => shownOfLongSide(subject, seen))
      : []),
  ];
}

const closePointOf = ({ point, close }: NonNullable<Shot['aim']>): Point | undefined =>
  close ? point : undefined;

/** A part of the frame in fractions of the picture that lies at `rect`. */
const fractionOf = (part: Rect, rect: Rect): Box => ({
  x: (part.x - rect.x) / rect.width,
  y: (part.y - rect.y) / rect.height,
  width: part.width / rect.width,
  height: part.height / rect.height,
});

/** The larger share of the subject's width and height that lies beyond an edge, 0 to 1. */
function cutOff(subject: Rect, seen: Rect): number {
  const { width, height } = overlap(subject, seen);
  return 1 - Math.max(0, Math.min(width / subject.width, height / subject.height));
}

function shownOfLongSide(subject: Rect, seen: Rect): number {
  const { width, height } = overlap(subject, seen);
  return Math.max(0, subject.height >= subject.width ? height / subject.height : width / subject.width);
}

/** How far a point lies from a box, 0 inside, in fractions of the picture. */
function distance({ x, y }: Point, box: Box): number {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return Math.hypot(Math.max(box.x - x, 0, x - right), Math.max(box.y - y, 0, y - bottom));
}
