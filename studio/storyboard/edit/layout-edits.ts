/** Edits of how a scene is shown: one picture alone, several at once, or words and facts large. */
import type { Picture } from '#studio/product/picture.ts';
import { ok } from '#studio/shared/result.ts';
import { beatsOf } from '#studio/storyboard/edit/beats-of.ts';
import { NO_SCENE, refuse, sceneIn, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { withPlacedCaptions } from '#studio/storyboard/edit/settle.ts';
import { arrange } from '#studio/storyboard/layouts/arrange.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { posterOf } from '#studio/storyboard/posters/make-poster.ts';
import { isTogether } from '#studio/storyboard/posters/shown-poster.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import type { Shot } from '#studio/storyboard/shot.ts';
import {
  POSTER_KINDS,
  type Layout,
  type LayoutKind,
  type Poster,
  type PosterKind,
  type Scene,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';

/** What direction arranges may be this much shorter on the frame: transitions take from both sides of a scene. */
const SHORTEST_SHARE = 0.7;

/** A way of showing a scene, besides its picture alone: several pictures, or words or facts large. */
export type SceneLayout = LayoutKind | PosterKind;

/**
 * Why a scene can't have a layout: it is too short, the clip has too few pictures, or they do not fit; nothing is said in
 * it, or the product has no such fact.
 */
export type LayoutProblem = 'short' | 'few' | 'unfit' | 'wordless' | 'factless';

/** Shows several pictures of the clip in the scene, its own first, or a poster; null shows its own picture alone. */
export function setLayout(storyboard: Storyboard, sceneId: string, kind: SceneLayout | null): Edited {
  const found = sceneIn(storyboard, sceneId);
  if (found === null || found.scene.content.kind !== 'picture') return NO_SCENE;
  const { shot } = found.scene.content;
  if (kind === null) return ok(withContent(storyboard, sceneId, { kind: 'picture', shot }));
  if (isPoster(kind)) return setPoster(storyboard, found, shot, kind);
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

function setPoster(
  storyboard: Storyboard,
  found: { scene: Scene; index: number },
  shot: Shot,
  kind: PosterKind,
): Edited {
  const poster = posterFor(storyboard, found, shot, kind);
  switch (poster) {
    case 'wordless':
      return refuse('Layout', 'Nothing is said in this scene. Choose a scene that has captions.');
    case 'factless':
      return refuse(
        'Layout',
        kind === 'price'
          ? 'This clip has no price. Turn on the price, or enter one on the end card.'
          : 'This product has no rating.',
      );
    case 'unfit':
      return refuse(
        'Layout',
        'The image doesn’t fit beside the text. Choose another image, or another layout.',
      );
    default:
      return ok(withContent(storyboard, found.scene.id, { kind: 'picture', shot, poster }));
  }
}

const isPoster = (kind: SceneLayout): kind is PosterKind => POSTER_KINDS.some((each) => each === kind);

function posterFor(
  storyboard: Storyboard,
  { scene, index }: { scene: Scene; index: number },
  shot: Shot,
  kind: PosterKind,
): Poster | 'wordless' | 'factless' | 'unfit' {
  const facts = factsFor(storyboard, kind);
  if (facts === null) return 'factless';
  if (kind !== 'price' && !storyboard.captions.some((caption) => isTogether(caption, scene)))
    return 'wordless';
  const picture = picturesOf(storyboard).find(({ id }) => id === shot.pictureId);
  if (picture === undefined) return 'unfit';
  const look = lookOf(storyboard);
  const grounds = look.posters.grounds;
  const ground = grounds[index % grounds.length] ?? 'background';
  const poster = posterOf(kind, ground, { picture, detail: shot.detail }, look, storyboard);
  return poster === null ? 'unfit' : { ...poster, ...facts };
}

/** What the clip knows of its product: from another poster, the end card or the badge. Null where it lacks what is needed. */
function factsFor({ scenes, badge }: Storyboard, kind: PosterKind): Pick<Poster, 'price' | 'stars'> | null {
  const posters = scenes.flatMap(({ content }) =>
    content.kind === 'picture' && content.poster !== undefined ? [content.poster] : [],
  );
  if (kind === 'rating') {
    const stars = posters.find((poster) => poster.stars !== undefined)?.stars;
    return stars === undefined ? null : { stars };
  }
  if (kind !== 'price') return {};
  const known = posters.find(({ price }) => price !== undefined)?.price;
  if (known !== undefined) return { price: known };
  const card = scenes.findLast(({ content }) => content.kind === 'endCard')?.content;
  const { price: now, compareAtPrice: before } = badge ?? (card?.kind === 'endCard' ? card : { price: null });
  if (now === null) return null;
  return { price: before ? { now, before } : { now } };
}

/** What keeps the scene from having this layout; null where it can have it. */
export function layoutProblem(
  storyboard: Storyboard,
  sceneId: string,
  kind: SceneLayout,
): LayoutProblem | null {
  const found = sceneIn(storyboard, sceneId);
  const shot = found?.scene.content.shot;
  if (found === null || shot === null || shot === undefined) return 'unfit';
  const layout = isPoster(kind)
    ? posterFor(storyboard, found, shot, kind)
    : layoutOf(storyboard, found, shot, kind);
  return typeof layout === 'string' ? layout : null;
}

function layoutOf(
  storyboard: Storyboard,
  { scene, index }: { scene: Scene; index: number },
  shot: Shot,
  kind: LayoutKind,
): Layout | 'short' | 'few' | 'unfit' {
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
