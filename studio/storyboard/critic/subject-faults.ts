/** Checks that the product stays whole in every frame of a scene, or that a detail is meant and lies on it. */
import type { Box, Picture, Point } from '#studio/product/picture.ts';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import type { AspectRatio, Rect, Scene, Shot, Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** Share of the subject's width or height that may be out of sight: rounding alone. */
const MAX_CUT = 0.001;
/** How far an aim may lie from the subject, in fractions of the picture. */
const MAX_OFF = 0.001;
/** Share of the subject's longer side that a detail chosen by direction shows at most. */
const MAX_DETAIL = 0.75;

/** Faults of each scene that shows a picture, each where it is worst. */
export function subjectFaults(storyboard: Storyboard): Fault[] {
  const pictures = new Map(storyboard.pictures.map((picture) => [picture.id, picture]));
  return storyboard.scenes.flatMap((scene, index) => {
    const { shot } = scene.content;
    const picture = shot === null ? undefined : pictures.get(shot.pictureId);
    if (shot === null || picture === undefined) return [];
    const untilSeconds = scene.endSeconds + (storyboard.scenes[index + 1]?.transition?.seconds ?? 0);
    return faultsOf(scene, shot, picture, { aspectRatio: storyboard.aspectRatio, untilSeconds });
  });
}

function faultsOf(
  scene: Scene,
  shot: Shot,
  picture: Picture,
  { aspectRatio, untilSeconds }: { aspectRatio: AspectRatio; untilSeconds: number },
): Fault[] {
  const seen = seenArea(shot, picture, aspectRatio);
  // A picture moves on a straight line between its two ends, so nothing between them is worse than both.
  const ends = [
    { seconds: scene.startSeconds, subject: onFrame(picture.subject, shot.from), rect: shot.from },
    { seconds: untilSeconds, subject: onFrame(picture.subject, shot.to), rect: shot.to },
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

/** Where the picture may be seen: in its window, or anywhere on the frame when it stands free of its own background. */
function seenArea(shot: Shot, picture: Picture, aspectRatio: AspectRatio): Rect {
  const frame = { x: 0, y: 0, ...FRAME_UNITS[aspectRatio] };
  const free =
    shot.framing === 'cutout' ||
    (shot.framing === 'packshot' && picture.background !== null && shot.backdrop !== 'picture-colour');
  return free ? frame : shared(frame, shot.window);
}

function shared(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

const onFrame = (box: Box, rect: Rect): Rect => ({
  x: rect.x + box.x * rect.width,
  y: rect.y + box.y * rect.height,
  width: box.width * rect.width,
  height: box.height * rect.height,
});

/** A part of the frame in fractions of the picture that lies at `rect`. */
const fractionOf = (part: Rect, rect: Rect): Box => ({
  x: (part.x - rect.x) / rect.width,
  y: (part.y - rect.y) / rect.height,
  width: part.width / rect.width,
  height: part.height / rect.height,
});

/** The larger share of the subject's width and height that lies beyond an edge, 0 to 1. */
function cutOff(subject: Rect, seen: Rect): number {
  const { width, height } = shared(subject, seen);
  return 1 - Math.max(0, Math.min(width / subject.width, height / subject.height));
}

function shownOfLongSide(subject: Rect, seen: Rect): number {
  const { width, height } = shared(subject, seen);
  return Math.max(0, subject.height >= subject.width ? height / subject.height : width / subject.width);
}

/** How far a point lies from a box, 0 inside, in fractions of the picture. */
function distance({ x, y }: Point, box: Box): number {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return Math.hypot(Math.max(box.x - x, 0, x - right), Math.max(box.y - y, 0, y - bottom));
}
