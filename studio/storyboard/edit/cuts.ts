/** The scenes of a film by their cuts: edits move cuts, and transitions follow with their middle on them. */
import { FRAMES_PER_SECOND, framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import { MAX_TRANSITION_SHARE } from '#studio/storyboard/deal-transitions.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { Scene, Storyboard, TransitionKind } from '#studio/storyboard/storyboard.ts';

/** A scene from the cut before it to the next; `cutFrame` is 0 for the first. */
export type CutScene = {
  id: string;
  content: Scene['content'];
  cutFrame: number;
  entrance: { kind: TransitionKind; frames: number } | null;
};

/** No scene is cut shorter: it could not be seen. */
export const MIN_SCENE_FRAMES = 18;
/** An end card needs longer to be read. */
export const MIN_END_CARD_FRAMES = 1.5 * FRAMES_PER_SECOND;

/**
 * The storyboard's scenes by their cuts, in order. A cut is the frame in the middle of the transition;
 * `layScenes` is the inverse.
 */
export function cutsOf({ scenes }: Storyboard): CutScene[] {
  return scenes.map(({ id, content, startSeconds, transition }, index) => {
    const frames = framesIn(transition?.seconds ?? 0);
    return {
      id,
      content,
      cutFrame: index === 0 ? 0 : framesIn(startSeconds) + Math.floor(frames / 2),
      entrance: index === 0 ? null : { kind: transition?.kind ?? 'cut', frames },
    };
  });
}

/**
 * Scenes without gaps from 0 to the clip's end, in whole frames. What comes first has no entrance; one that
 * comes in without any is cut to. Transitions become as short as their neighbors need.
 */
export function layScenes(cuts: readonly CutScene[], clipSeconds: number): Scene[] {
  const end = framesIn(clipSeconds);
  const entrances = cuts.map(({ cutFrame, entrance }, index) => {
    const before = cuts[index - 1];
    if (before === undefined) return null;
    const shorter = Math.min(cutFrame - before.cutFrame, (cuts[index + 1]?.cutFrame ?? end) - cutFrame);
    const kind = entrance?.kind ?? 'cut';
    return {
      kind,
      frames:
        kind === 'cut'
          ? 0
          : Math.max(2, Math.min(entrance?.frames ?? 0, evenFrames(MAX_TRANSITION_SHARE * shorter))),
    };
  });
  const starts = cuts.map(({ cutFrame }, index) =>
    index === 0 ? 0 : cutFrame - Math.floor((entrances[index]?.frames ?? 0) / 2),
  );
  return cuts.map(({ id, content }, index) => {
    const entrance = entrances[index] ?? null;
    return {
      id,
      startSeconds: secondsAtFrame(starts[index] ?? 0),
      endSeconds: secondsAtFrame(starts[index + 1] ?? end),
      content,
      transition:
        entrance === null ? null : { kind: entrance.kind, seconds: secondsAtFrame(entrance.frames) },
    };
  });
}

/** How long a transition of this look is, in frames. */
export const entranceFrames = (look: Look, kind: TransitionKind): number =>
  kind === 'cut' ? 0 : Math.max(2, evenFrames(framesIn(look.transitionSeconds)));

export const minFrames = ({ content }: Pick<CutScene, 'content'>): number =>
  content.kind === 'endCard' ? MIN_END_CARD_FRAMES : MIN_SCENE_FRAMES;

const evenFrames = (frames: number): number => 2 * Math.floor(frames / 2);
