/** Chooses how each picture moves, so that no two neighbors move alike and nothing that matters leaves the frame. */
import type { Random } from '#studio/shared/random.ts';
import type { Framed } from '#studio/storyboard/frame-shot.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { MotionKind, Rect, Shot } from '#studio/storyboard/shot.ts';

type Path = { from: Rect; to: Rect };

const FAMILY = {
  'push-in': 'zoom',
  'pull-out': 'zoom',
  'drift-left': 'sideways',
  'drift-right': 'sideways',
  'drift-up': 'upright',
  'drift-down': 'upright',
  hold: 'still',
} as const satisfies Record<MotionKind, string>;

/** Share of the window that a full-energy drift crosses in three seconds, and its zoom. */
const TRAVEL = 0.13;
const ZOOM = 0.16;
/** How much a picture that covers its window must be enlarged so that it can drift. */
const DRIFT_MARGIN = 1.06;

/**
 * The shot in motion. `previous` is the motion of the scene before it: the new one belongs to another family where the
 * picture allows it, and is never the same.
 */
export function moveCamera(
  framed: Framed,
  input: { pictureId: string; look: Look; seconds: number; previous: MotionKind | null; random: Random },
): Shot {
  const amount = amountOf(input);
  const kinds = input.random.shuffle([
    'push-in',
    'pull-out',
    'drift-left',
    'drift-right',
    'drift-up',
    'drift-down',
  ] as const);
  const previousFamily = input.previous === null ? null : FAMILY[input.previous];
  const candidates = kinds
    .filter((kind) => kind !== input.previous)
    .map((kind) => ({ kind, path: pathOf(kind, framed, amount) }))
    .map((candidate) => ({
      ...candidate,
      score: scoreOf(candidate.path) * (FAMILY[candidate.kind] === previousFamily ? 0.25 : 1),
    }))
    .sort((a, b) => b.score - a.score);
  // Among those that move clearly, the choice is random; `kinds` is shuffled already.
  const best = candidates[0]?.score ?? 0;
  const chosen = kinds
    .map((kind) => candidates.find((candidate) => candidate.kind === kind))
    .find((candidate) => candidate !== undefined && candidate.score >= 0.7 * best);
  const kind = chosen?.kind ?? 'push-in';
  return shotOf(framed, input, kind, chosen?.path ?? pathOf('push-in', framed, amount));
}

/** The shot with a motion that was chosen. */
export function moveAs(
  kind: MotionKind,
  framed: Framed,
  input: { pictureId: string; look: Look; seconds: number },
): Shot {
  return shotOf(framed, input, kind, pathOf(kind, framed, amountOf(input)));
}

const amountOf = ({ look, seconds }: { look: Look; seconds: number }): number =>
  (0.35 + 0.65 * look.motion.energy) * Math.min(1.3, Math.max(0.6, seconds / 3));

const shotOf = (
  { framing, backdrop, window, detail, near }: Framed,
  { pictureId, look }: { pictureId: string; look: Look },
  motion: MotionKind,
  { from, to }: Path,
): Shot => ({
  pictureId,
  framing,
  backdrop,
  window,
  from,
  to,
  ease: look.motion.ease,
  motion,
  ...(detail === undefined ? {} : { detail }),
  ...(near === undefined ? {} : { near }),
});

function pathOf(kind: MotionKind, framed: Framed, amount: number): Path {
  const { rest } = framed;
  switch (kind) {
    case 'push-in':
    case 'pull-out': {
      const zoom = Math.min(1 + ZOOM * amount, framed.covers ? framed.largestZoom : framed.largestZoom * 1.1);
      // A picture that covers its window can only grow; one that stands free shrinks half of the way, so that
      // it stays in position.
      const near = framed.covers
        ? inSight(covering(scaled(rest, zoom, framed.anchor), framed.window), rest, framed)
        : scaled(rest, Math.min(framed.largestZoom, Math.sqrt(zoom)), framed.anchor);
      const far = framed.covers ? rest : scaled(rest, 1 / Math.sqrt(zoom), framed.anchor);
      return kind === 'push-in' ? { from: far, to: near } : { from: near, to: far };
    }
    case 'drift-left':
      return drift(framed, -1, 0, amount);
    case 'drift-right':
      return drift(framed, 1, 0, amount);
    case 'drift-up':
      return drift(framed, 0, -1, amount);
    case 'drift-down':
      return drift(framed, 0, 1, amount);
    case 'hold':
      return { from: rest, to: rest };
  }
}

/**
 * The picture travels towards a side, halfway before and halfway after its resting position, its product
 * always in sight.
 */
function drift(framed: Framed, towardsX: number, towardsY: number, amount: number): Path {
  const { window } = framed;
  const rest = framed.covers
    ? covering(scaled(framed.rest, Math.min(DRIFT_MARGIN, framed.largestZoom), framed.anchor), window)
    : framed.rest;
  const half = {
    x: (towardsX * TRAVEL * amount * window.width * (framed.covers ? 1 : 0.35)) / 2,
    y: (towardsY * TRAVEL * amount * window.height * (framed.covers ? 1 : 0.25)) / 2,
  };
  const at = (share: number): Rect => {
    const moved = inSight({ ...rest, x: rest.x + half.x * share, y: rest.y + half.y * share }, rest, framed);
    return framed.covers ? covering(moved, window) : moved;
  };
  return { from: at(-1), to: at(1) };
}

/** Reverts as much of a move as would bring the product past the window's edge. */
function inSight(moved: Rect, rest: Rect, { keepInSight, window }: Framed): Rect {
  if (keepInSight === null) return moved;
  return {
    ...moved,
    x: within(moved.x, rest.x, {
      lowest: window.x + window.width - (keepInSight.x + keepInSight.width) * moved.width,
      highest: window.x - keepInSight.x * moved.width,
    }),
    y: within(moved.y, rest.y, {
      lowest: window.y + window.height - (keepInSight.y + keepInSight.height) * moved.height,
      highest: window.y - keepInSight.y * moved.height,
    }),
  };
}

/**
 * The product lies in the window while its left (top) edge is right of the window's and its right (bottom)
 * edge left of it: `highest` and `lowest` are the picture's positions where one edge touches. A product
 * larger than the window stays at rest.
 */
function within(position: number, rest: number, touching: { lowest: number; highest: number }): number {
  const { lowest: rightTouches, highest: leftTouches } = touching;
  if (rightTouches < leftTouches) return rest;
  return Math.min(rightTouches, Math.max(leftTouches, position));
}

/** How much a path is seen to move, 0 and up: travel of the corners in design units. */
function scoreOf({ from, to }: Path): number {
  const left = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const right =
    Math.abs(to.x + to.width - from.x - from.width) + Math.abs(to.y + to.height - from.y - from.height);
  return Math.min(left + right, 160);
}

function scaled(rect: Rect, zoom: number, anchor: { x: number; y: number }): Rect {
  return {
    x: anchor.x + (rect.x - anchor.x) * zoom,
    y: anchor.y + (rect.y - anchor.y) * zoom,
    width: rect.width * zoom,
    height: rect.height * zoom,
  };
}

function covering(rect: Rect, window: Rect): Rect {
  return {
    ...rect,
    x: Math.min(window.x, Math.max(window.x + window.width - rect.width, rect.x)),
    y: Math.min(window.y, Math.max(window.y + window.height - rect.height, rect.y)),
  };
}
