/** Edits of how a scene shows pictures: one alone, or several at once. */
import { ok } from '#studio/shared/result.ts';
import { beatsOf } from '#studio/storyboard/edit/beats-of.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { withPlacedCaptions } from '#studio/storyboard/edit/settle.ts';
import { arrange } from '#studio/storyboard/layouts/arrange.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import type { LayoutKind, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Shows several pictures of the clip in the scene, its own first; null shows its own alone. */
export function setLayout(storyboard: Storyboard, sceneId: string, kind: LayoutKind | null): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null || found.scene.content.kind !== 'picture') return NO_SCENE;
  const { shot } = found.scene.content;
  if (kind === null) return ok(withContent(storyboard, sceneId, { kind: 'picture', shot }));
  const pictures = storyboard.pictures.filter(({ id }) => id !== storyboard.look.logoPictureId);
  const picture = pictures.find(({ id }) => id === shot.pictureId);
  if (picture === undefined) return NO_SCENE;
  const { minSeconds, places } = LAYOUTS[kind];
  const { startSeconds, endSeconds } = found.scene;
  const count = places[storyboard.aspectRatio].length;
  if (endSeconds - startSeconds < minSeconds)
    return refuse('Layout', `This scene is too short for it. Make it at least ${minSeconds} seconds long.`);
  if (pictures.length < count)
    return refuse(
      'Layout',
      `It needs ${count} images, and this clip has ${pictures.length}. Add images to it first.`,
    );
  const shownAround = [found.index - 1, found.index + 1].flatMap((index) => {
    const scene = storyboard.scenes[index];
    return scene === undefined ? [] : shotsOf(scene).map(({ pictureId }) => pictureId);
  });
  const layout = arrange(
    kind,
    { picture, startSeconds, endSeconds },
    {
      pictures,
      look: lookOf(storyboard),
      beats: beatsOf(storyboard),
      page: storyboard,
      costOf: ({ id }) => Number(shownAround.includes(id)),
    },
  );
  if (layout === null)
    return refuse('Layout', 'The product would be cut off in it. Choose another image, or another layout.');
  return ok(withContent(storyboard, sceneId, { kind: 'picture', shot, layout }));
}

const withContent = (storyboard: Storyboard, sceneId: string, content: Scene['content']): Storyboard =>
  withPlacedCaptions({
    ...storyboard,
    scenes: storyboard.scenes.map((scene) => (scene.id === sceneId ? { ...scene, content } : scene)),
  });
