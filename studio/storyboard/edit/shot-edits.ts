/** Edits of what one scene shows: its picture, where the camera aims, and how it moves. */
import type { Picture, Point } from '#studio/product/picture.ts';
import { ok } from '#studio/shared/result.ts';
import { aimOf, shoot, type Aim } from '#studio/storyboard/edit/reframe.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { withPlacedCaptions } from '#studio/storyboard/edit/settle.ts';
import { pictureOf, withPicture } from '#studio/storyboard/edit/scene-edits.ts';
import { posterOf } from '#studio/storyboard/posters/make-poster.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { setLayout } from '#studio/storyboard/edit/layout-edits.ts';
import type { MotionKind, Shot } from '#studio/storyboard/shot.ts';
import type { Poster, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Shows another picture, as a whole and where its own product lies. */
export function changePicture(storyboard: Storyboard, sceneId: string, picture: Picture): Edited {
  const known = withPicture(storyboard, picture);
  const motion = sceneIn(known, sceneId)?.scene.content.shot?.motion ?? 'push-in';
  const changed = withShot(known, sceneId, (scene) =>
    shoot(known, picture, { aim: undefined, motion, ...timing(scene) }),
  );
  const content = sceneIn(storyboard, sceneId)?.scene.content;
  if (!changed.ok || content?.poster === undefined) return changed;
  // Its words stay large where the new picture fits beside them.
  if (content.kind === 'endCard') return ok(withEndPoster(changed.value, content.poster, picture));
  const posted = setLayout(changed.value, sceneId, content.poster.kind);
  return posted.ok ? posted : changed;
}

function withEndPoster(storyboard: Storyboard, { kind, ground }: Poster, picture: Picture): Storyboard {
  const poster = posterOf(kind, ground, { picture, use: 'endCard' }, lookOf(storyboard), storyboard);
  if (poster === null) return storyboard;
  return {
    ...storyboard,
    scenes: storyboard.scenes.map((scene) =>
      scene.content.kind === 'endCard' ? { ...scene, content: { ...scene.content, poster } } : scene,
    ),
  };
}

/** Aims the camera at a point of the picture, from close by or not; null resets it to direction. */
export function setFocus(
  storyboard: Storyboard,
  sceneId: string,
  aim: { point: Point; close: boolean } | null,
): Edited {
  const picture = pictureOf(storyboard, sceneId);
  if (picture === null) return NO_SCENE;
  if (aim !== null && !(within(aim.point.x) && within(aim.point.y)))
    return refuse('Focus point', 'Keep the focus point inside the image.');
  return withShot(storyboard, sceneId, (scene, shot) =>
    shoot(storyboard, picture, {
      aim: aim ?? undefined,
      motion: shot.motion,
      footageId: shot.footageId,
      ...timing(scene),
    }),
  );
}

export function setMotion(storyboard: Storyboard, sceneId: string, motion: MotionKind): Edited {
  const picture = pictureOf(storyboard, sceneId);
  if (picture === null) return NO_SCENE;
  return withShot(storyboard, sceneId, (scene, shot) => {
    // What direction chose to show from close by stays so without becoming the merchant's own aim.
    const aim: Aim | undefined =
      scene.content.kind === 'endCard' ? shot.aim : aimOf(storyboard, shot, picture);
    return shoot(storyboard, picture, {
      aim,
      near: shot.near,
      motion,
      footageId: shot.footageId,
      ...timing(scene),
    });
  });
}

const within = (share: number): boolean => share >= 0 && share <= 1;

const timing = (scene: Scene): { seconds: number; endCard: boolean } => ({
  seconds: scene.endSeconds - scene.startSeconds,
  endCard: scene.content.kind === 'endCard',
});

function withShot(
  storyboard: Storyboard,
  sceneId: string,
  change: (scene: Scene, shot: Shot) => Shot,
): Edited {
  const found = sceneIn(storyboard, sceneId);
  const shot = found?.scene.content.shot;
  if (found === null || shot === null || shot === undefined) return NO_SCENE;
  const changed = change(found.scene, shot);
  return ok(
    withPlacedCaptions({
      ...storyboard,
      scenes: storyboard.scenes.map((scene) =>
        scene.id === sceneId ? { ...scene, content: withOneShot(scene.content, changed) } : scene,
      ),
    }),
  );
}

const withoutPoster = <Content extends { poster?: Poster | undefined }>({
  poster: _,
  ...content
}: Content): Omit<Content, 'poster'> => content;

/** A scene whose picture is chosen, aimed or moved shows that picture alone. */
const withOneShot = (content: Scene['content'], shot: Shot): Scene['content'] =>
  content.kind === 'picture' ? { kind: 'picture', shot } : withoutPoster({ ...content, shot });
