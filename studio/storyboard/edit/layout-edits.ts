/** Edits of how a scene shows pictures: one alone, or several at once. */
import type { Picture } from '#studio/product/picture.ts';
import { ok } from '#studio/shared/result.ts';
import { beatsOf } from '#studio/storyboard/edit/beats-of.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { withPlacedCaptions } from '#studio/storyboard/edit/settle.ts';
import { arrange } from '#studio/storyboard/layouts/arrange.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import type { Layout, LayoutKind, Scene, Shot, Storyboard } from '#studio/storyboard/storyboard.ts';

/** What direction arranges may be this much shorter on the frame: transitions take from both sides of a scene. */
const SHORTEST_SHARE = 0.7;

/** Why a scene can't have a layout: it is too short, the clip has too few pictures, or they do not fit. */
export type LayoutProblem = 'short' | 'few' | 'unfit';

/** Shows several pictures of the clip in the scene, its own first; null shows its own alone. */
export function setLayout(storyboard: Storyboard, sceneId: string, kind: LayoutKind | null): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null || found.scene.content.kind !== 'picture') return NO_SCENE;
  const { shot } = found.scene.content;
  if (kind === null) return ok(withContent(storyboard, sceneId, { kind: 'picture', shot }));
  const layout = layoutOf(storyboard, found, shot, kind);
  switch (layout) {
    case 'short':
      return refuse(
        'Layout',
        `This scene is too short for it. Make it at least ${minSecondsOf(kind).toFixed(1)} seconds long.`,
      );
    case 'few':
      return refuse(
        'Layout',
        `It needs ${LAYOUTS[kind].places[storyboard.aspectRatio].length} images, and this clip has ${picturesOf(storyboard).length}. Add images to it first.`,
      );
    case 'unfit':
      return refuse('Layout', 'The images don’t fit in it. Choose another image, or another layout.');
    default:
      return ok(withContent(storyboard, sceneId, { kind: 'picture', shot, layout }));
  }
}

/** What keeps the scene from having this layout; null where it can have it. */
export function layoutProblem(
  storyboard: Storyboard,
  sceneId: string,
  kind: LayoutKind,
): LayoutProblem | null {
  const found = sceneIn(storyboard, sceneId);
  const shot = found?.scene.content.shot;
  if (found === null || shot === null || shot === undefined) return 'unfit';
  const layout = layoutOf(storyboard, found, shot, kind);
  return typeof layout === 'string' ? layout : null;
}

function layoutOf(
  storyboard: Storyboard,
  { scene, index }: { scene: Scene; index: number },
  shot: Shot,
  kind: LayoutKind,
): Layout | LayoutProblem {
  const pictures = picturesOf(storyboard);
  const picture = pictures.find(({ id }) => id === shot.pictureId);
  const { startSeconds, endSeconds } = scene;
  if (endSeconds - startSeconds < minSecondsOf(kind)) return 'short';
  if (pictures.length < LAYOUTS[kind].places[storyboard.aspectRatio].length) return 'few';
  if (picture === undefined) return 'unfit';
  const shownAround = [index - 1, index + 1].flatMap((at) => {
    const other = storyboard.scenes[at];
    return other === undefined ? [] : shotsOf(other).map(({ pictureId }) => pictureId);
  });
  return (
    arrange(
      kind,
      { picture, startSeconds, endSeconds },
      {
        pictures,
        look: lookOf(storyboard),
        beats: beatsOf(storyboard),
        page: storyboard,
        costOf: ({ id }) => Number(shownAround.includes(id)),
      },
    ) ?? 'unfit'
  );
}

const minSecondsOf = (kind: LayoutKind): number => LAYOUTS[kind].minSeconds * SHORTEST_SHARE;

const picturesOf = ({ pictures, look }: Storyboard): Picture[] =>
  pictures.filter(({ id }) => id !== look.logoPictureId);

const withContent = (storyboard: Storyboard, sceneId: string, content: Scene['content']): Storyboard =>
  withPlacedCaptions({
    ...storyboard,
    scenes: storyboard.scenes.map((scene) => (scene.id === sceneId ? { ...scene, content } : scene)),
  });
