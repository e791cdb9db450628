/** Says which pictures and stored files a film shows at one moment, for who draws that moment alone. */
import { footageFrameAt, footageOf } from '#studio/film/footage/footage-plan.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The ids of the pictures, and the files of these and of the frame of footage. */
export type ShownAt = { pictureIds: ReadonlySet<string>; files: readonly FileRef[] };

/** In seconds from the start of the clip; not while one scene replaces another, which shows pictures of both. */
export function shownAt(storyboard: Storyboard, seconds: number): ShownAt {
  const scene = storyboard.scenes.findLast(({ startSeconds }) => startSeconds <= seconds);
  if (scene === undefined) return { pictureIds: new Set(), files: [] };
  const { kind } = scene.content;
  const logo = kind === 'endCard' ? storyboard.look.logoPictureId : undefined;
  const pictureIds = new Set([
    ...shotsOf(scene).map(({ pictureId }) => pictureId),
    ...(logo === undefined ? [] : [logo]),
  ]);
  const footage = footageOf(storyboard, scene);
  const frame = footage?.frames[footageFrameAt(footage, scene, seconds)];
  const pictures = storyboard.pictures.filter(({ id }) => pictureIds.has(id)).map(({ file }) => file);
  return { pictureIds, files: frame === undefined ? pictures : [...pictures, frame] };
}
