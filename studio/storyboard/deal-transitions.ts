/** Deals each scene the way it comes in: a clear change where a new line begins, a quiet one inside a line. */
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { Scene, TransitionKind } from '#studio/storyboard/storyboard.ts';

type Entrance = NonNullable<Scene['transition']>;

/** Share of the shorter of two neighboring scenes that a transition may take. */
export const MAX_TRANSITION_SHARE = 0.4;

/**
 * One entrance a scene change. `changes[i]` stands between scene i and i + 1: whether it opens a line, and how long its
 * shorter neighbor lasts. The kinds come in the look's own order, starting at `seed`.
 */
export function dealTransitions(
  look: Look,
  changes: readonly { opensLine: boolean; shorterSeconds: number }[],
  seed: number,
): Entrance[] {
  const quiet: TransitionKind = look.transitions.includes('cut') ? 'cut' : 'crossfade';
  const kinds = look.transitions.filter((kind) => kind !== 'cut');
  let turn = seed;
  return changes.map(({ opensLine, shorterSeconds }) => {
    const kind = opensLine ? (kinds[turn++ % Math.max(1, kinds.length)] ?? 'crossfade') : quiet;
    return kind === 'cut'
      ? { kind, seconds: 0 }
      : {
          kind,
          seconds: evenFrames(Math.min(look.transitionSeconds, MAX_TRANSITION_SHARE * shorterSeconds)),
        };
  });
}

/** An even number of frames, so that a transition can lie with its middle on a scene change. */
const evenFrames = (seconds: number): number =>
  secondsAtFrame(Math.max(2, 2 * Math.floor(framesIn(seconds) / 2)));
