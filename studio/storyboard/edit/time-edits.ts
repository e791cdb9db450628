/**
 * Edits of the cuts: when a scene changes, and how. The clip's length never does: a neighbor gets shorter or
 * longer.
 */
import { ok } from '#studio/shared/result.ts';
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import { beatFrames, snapToBeat } from '#studio/storyboard/edit/beats-of.ts';
import { cutsOf, entranceFrames, minFrames } from '#studio/storyboard/edit/cuts.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { earliestEndCard, withCuts } from '#studio/storyboard/edit/settle.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { Storyboard, TransitionKind } from '#studio/storyboard/storyboard.ts';

/**
 * Moves the cut at which a scene comes in to the beat nearest to `seconds`; its two neighbors keep the least
 * they need.
 */
export function moveCut(storyboard: Storyboard, sceneId: string, seconds: number): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null) return NO_SCENE;
  if (found.index === 0) return refuse('Time', 'The first scene always starts the clip.');
  const cuts = cutsOf(storyboard);
  const [before, own, after] = [cuts[found.index - 1], cuts[found.index], cuts[found.index + 1]];
  if (before === undefined || own === undefined) return NO_SCENE;
  const said = own.content.kind === 'endCard' ? earliestEndCard(storyboard) : 0;
  const lowest = Math.max(before.cutFrame + minFrames(before), said);
  const highest = (after?.cutFrame ?? framesIn(storyboard.seconds)) - minFrames(own);
  if (lowest > highest)
    return refuse('Time', 'This cut can’t move: the scenes next to it are at their shortest.');
  const cutFrame = snapToBeat(framesIn(seconds), beatFrames(storyboard), lowest, highest);
  return ok(
    withCuts(
      storyboard,
      cuts.map((cut) => (cut.id === sceneId ? { ...cut, cutFrame } : cut)),
    ),
  );
}

/** Makes a scene about as long as asked: the next scene gets shorter or longer; for the last one, the previous. */
export function setSceneSeconds(storyboard: Storyboard, sceneId: string, seconds: number): Edited {
  const cuts = cutsOf(storyboard);
  const index = cuts.findIndex(({ id }) => id === sceneId);
  const [own, next] = [cuts[index], cuts[index + 1]];
  if (own === undefined) return NO_SCENE;
  if (!(seconds > 0)) return refuse('Time', 'Enter a length greater than 0.');
  return next === undefined
    ? moveCut(storyboard, sceneId, storyboard.seconds - seconds)
    : moveCut(storyboard, next.id, secondsAtFrame(own.cutFrame) + seconds);
}

/** Changes how a scene comes in, with its middle still on the cut. */
export function setTransition(storyboard: Storyboard, sceneId: string, kind: TransitionKind): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null) return NO_SCENE;
  if (found.index === 0) return refuse('Transition', 'The first scene always starts the clip.');
  const frames = entranceFrames(lookOf(storyboard), kind);
  return ok(
    withCuts(
      storyboard,
      cutsOf(storyboard).map((cut) => (cut.id === sceneId ? { ...cut, entrance: { kind, frames } } : cut)),
    ),
  );
}
