/** Deals each scene the way it comes in: a hard cut, or one of the look's transitions where something new begins. */
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { DISSOLVING } from '#studio/storyboard/shared-product.ts';
import type { Scene, TransitionKind } from '#studio/storyboard/storyboard.ts';

type Entrance = NonNullable<Scene['transition']>;

/** A change between two scenes. */
export type SceneChange = {
  /** A line, or the end card, begins with it. */
  opensLine: boolean;
  /** How long the shorter of the two scenes lasts. */
  shorterSeconds: number;
  /** A dissolve would show two views of the product through each other. */
  exposesTwice: boolean;
};

/** Share of the shorter of two neighboring scenes that a transition may take. */
export const MAX_TRANSITION_SHARE = 0.4;
/** Of all changes, how many are no hard cuts, and how many dissolve. */
const MAX_SHARE = { transitions: 0.34, dissolves: 0.15 };
/** A scene that is shorter is cut to and from: a transition would be most of it. */
const MIN_SCENE_SECONDS = 0.9;

/**
 * One entrance a scene change; `changes[i]` stands between scene i and i + 1. Transitions come with the end card and with
 * lines, evenly spread, in the look's own order from `seed` on.
 */
export function dealTransitions(look: Look, changes: readonly SceneChange[], seed: number): Entrance[] {
  const chosen = chooseChanges(changes);
  const dissolves = { left: Math.floor(MAX_SHARE.dissolves * changes.length) };
  let turn = seed;
  return changes.map((change, index) => {
    if (!chosen.has(index)) return { kind: 'cut', seconds: 0 };
    const kind = kindFor(look.transitions, turn++, !change.exposesTwice && dissolves.left > 0);
    if (DISSOLVING.has(kind)) dissolves.left--;
    return kind === 'cut'
      ? { kind, seconds: 0 }
      : {
          kind,
          seconds: evenFrames(Math.min(look.transitionSeconds, MAX_TRANSITION_SHARE * change.shorterSeconds)),
        };
  });
}

/** The changes that get a transition: the last, and every so many of those that open a line. */
function chooseChanges(changes: readonly SceneChange[]): Set<number> {
  const most = Math.floor(MAX_SHARE.transitions * changes.length);
  const stands = ({ opensLine, shorterSeconds }: SceneChange) =>
    opensLine && shorterSeconds >= MIN_SCENE_SECONDS;
  const candidates = changes.flatMap((change, index) => (stands(change) ? [index] : []));
  const last = candidates.at(-1) === changes.length - 1 ? candidates.pop() : undefined;
  const wanted = Math.max(0, most - (last === undefined ? 0 : 1));
  const step = Math.max(1, candidates.length / Math.max(1, wanted));
  const chosen = new Set(last === undefined || most === 0 ? [] : [last]);
  for (let turn = 0; turn < Math.min(wanted, candidates.length); turn++) {
    const index = candidates[Math.floor((turn + 0.5) * step)];
    if (index !== undefined) chosen.add(index);
  }
  return chosen;
}

/** The look's next kind that may be used here; a cut where it has none. */
function kindFor(kinds: readonly TransitionKind[], turn: number, mayDissolve: boolean): TransitionKind {
  for (let step = 0; step < kinds.length; step++) {
    const kind = kinds[(turn + step) % kinds.length];
    if (kind !== undefined && kind !== 'cut' && (mayDissolve || !DISSOLVING.has(kind))) return kind;
  }
  return 'cut';
}

/** An even number of frames, so that a transition can lie with its middle on a scene change. */
const evenFrames = (seconds: number): number =>
  secondsAtFrame(Math.max(2, 2 * Math.floor(framesIn(seconds) / 2)));
