/** Finds the picture that a scene shows. */
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Shot } from '#studio/storyboard/shot.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

export type SeenPicture = { shot: Shot; picture: Picture; source: Bitmap };

/** Null for a scene without a picture, or whose picture has not been loaded. */
export function seenIn(stage: Stage, scene: Scene): SeenPicture | null {
  const { shot } = scene.content;
  if (shot === null) return null;
  const picture = stage.storyboard.pictures.find((each) => each.id === shot.pictureId);
  const source = stage.pictures.get(shot.pictureId);
  return picture === undefined || source === undefined ? null : { shot, picture, source };
}

/** The color of the card that a packshot lies on, when the look lets it. */
export const cardColour = ({ shot, picture }: Pick<SeenPicture, 'shot' | 'picture'>): string | null =>
  shot.backdrop === 'picture-colour' ? (picture.background ?? '#ffffff') : null;
