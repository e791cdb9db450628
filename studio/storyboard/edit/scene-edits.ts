/** Edits of the strip of scenes: their order, and which there are. */
import type { Picture } from '#studio/product/picture.ts';
import { ok } from '#studio/shared/result.ts';
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import { beatFrames, snapToBeat } from '#studio/storyboard/edit/beats-of.ts';
import { cutsOf, MIN_SCENE_FRAMES, type CutScene } from '#studio/storyboard/edit/cuts.ts';
import { aimOf, shoot } from '#studio/storyboard/edit/reframe.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { newSceneId, withCuts } from '#studio/storyboard/edit/settle.ts';
import type { MotionKind } from '#studio/storyboard/shot.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Keeps a merchant's strip easy to survey. */
const MAX_SCENES = 40;
const OTHER_MOTION: Record<MotionKind, MotionKind> = {
  'push-in': 'pull-out',
  'pull-out': 'push-in',
  'drift-left': 'push-in',
  'drift-right': 'push-in',
  'drift-up': 'push-in',
  'drift-down': 'push-in',
  hold: 'push-in',
};

/**
 * Moves a scene to another position. The cuts stay where voice and beat have them: pictures trade scenes, not
 * times.
 */
export function moveScene(storyboard: Storyboard, sceneId: string, toIndex: number): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null) return NO_SCENE;
  if (found.scene.content.kind === 'endCard') return refuse('Scene', 'The end card stays at the end.');
  const cuts = cutsOf(storyboard);
  const last = cuts.findLastIndex(({ content }) => content.kind === 'picture');
  const to = Math.max(0, Math.min(last, Math.round(toIndex)));
  const contents = cuts.map(({ id, content }) => ({ id, content }));
  contents.splice(to, 0, ...contents.splice(found.index, 1));
  return ok(
    withCuts(
      storyboard,
      cuts.map((cut, index) => ({ ...cut, ...contents[index] })),
    ),
  );
}

/** Removes a scene; its time goes to the one before, that of the first to the next. */
export function removeScene(storyboard: Storyboard, sceneId: string): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null) return NO_SCENE;
  if (found.scene.content.kind === 'endCard')
    return refuse('Scene', 'The end card can’t be removed; its words can be changed.');
  if (storyboard.scenes.filter(({ content }) => content.kind === 'picture').length === 1)
    return refuse('Scene', 'A clip needs at least one scene.');
  const cuts = cutsOf(storyboard).filter(({ id }) => id !== sceneId);
  return ok(
    withCuts(
      storyboard,
      cuts.map((cut, index) => (index === 0 ? { ...cut, cutFrame: 0, entrance: null } : cut)),
    ),
  );
}

/** Cuts a scene in two, in its middle or at `seconds`; the second half moves differently. */
export function splitScene(storyboard: Storyboard, sceneId: string, seconds: number | null): Edited {
  const picture = pictureOf(storyboard, sceneId);
  const found = sceneIn(storyboard, sceneId);
  const shot = found?.scene.content.shot;
  if (picture === null || shot === null || shot === undefined) return NO_SCENE;
  return halve(storyboard, sceneId, seconds, (half) =>
    shoot(storyboard, picture, {
      aim: aimOf(storyboard, shot, picture),
      near: shot.near,
      motion: OTHER_MOTION[shot.motion],
      seconds: half,
      endCard: false,
    }),
  );
}

/** A second scene with the same picture, aim and motion right after the first; the two share its time. */
export function duplicateScene(storyboard: Storyboard, sceneId: string): Edited {
  const shot = sceneIn(storyboard, sceneId)?.scene.content.shot;
  if (shot === null || shot === undefined) return NO_SCENE;
  return halve(storyboard, sceneId, null, () => shot);
}

/** A new scene with this picture after another one; the two share its time. */
export function addScene(storyboard: Storyboard, afterSceneId: string, picture: Picture): Edited {
  const known = withPicture(storyboard, picture);
  return halve(known, afterSceneId, null, (half) =>
    shoot(known, picture, {
      aim: undefined,
      motion: OTHER_MOTION[sceneIn(known, afterSceneId)?.scene.content.shot?.motion ?? 'hold'],
      seconds: half,
      endCard: false,
    }),
  );
}

/** The storyboard that knows this picture. */
export const withPicture = (storyboard: Storyboard, picture: Picture): Storyboard =>
  storyboard.pictures.some(({ id }) => id === picture.id)
    ? storyboard
    : { ...storyboard, pictures: [...storyboard.pictures, picture] };

export function pictureOf(storyboard: Storyboard, sceneId: string): Picture | null {
  const shot = sceneIn(storyboard, sceneId)?.scene.content.shot;
  return storyboard.pictures.find(({ id }) => id === shot?.pictureId) ?? null;
}

type Shot = ReturnType<typeof shoot>;

function halve(
  storyboard: Storyboard,
  sceneId: string,
  seconds: number | null,
  secondShot: (seconds: number) => Shot,
): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null) return NO_SCENE;
  if (found.scene.content.kind === 'endCard')
    return refuse('Scene', 'You can’t split or duplicate the end card.');
  if (storyboard.scenes.length >= MAX_SCENES)
    return refuse('Scene', `A clip can have at most ${MAX_SCENES} scenes.`);
  const cuts = cutsOf(storyboard);
  const from = cuts[found.index]?.cutFrame ?? 0;
  const to = cuts[found.index + 1]?.cutFrame ?? framesIn(storyboard.seconds);
  const [lowest, highest] = [from + MIN_SCENE_FRAMES, to - MIN_SCENE_FRAMES];
  if (lowest > highest)
    return refuse(
      'Scene',
      `This scene is too short to split. It needs at least ${secondsAtFrame(2 * MIN_SCENE_FRAMES).toFixed(1)} seconds.`,
    );
  const cutFrame = snapToBeat(
    seconds === null ? (from + to) / 2 : framesIn(seconds),
    beatFrames(storyboard),
    lowest,
    highest,
  );
  const whole = Math.round(cutFrame);
  const added: CutScene = {
    id: newSceneId(storyboard),
    content: { kind: 'picture', shot: secondShot(secondsAtFrame(to - whole)) },
    cutFrame: whole,
    entrance: { kind: 'cut', frames: 0 },
  };
  return ok(withCuts(storyboard, cuts.toSpliced(found.index + 1, 0, added)));
}
