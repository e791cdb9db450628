/** Which of a storyboard's pictures its film shows, and how large. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The box of a logo on the end card, design units. */
export const LOGO_BOX = { width: 420, height: 130 } as const;

/** Ids of the pictures that scenes show, and of the logo on the end card. */
export function shownPictureIds({ scenes, look: { logoPictureId } }: Storyboard): Set<string> {
  const shown = scenes.flatMap(({ content: { shot } }) => (shot === null ? [] : [shot.pictureId]));
  return new Set(logoPictureId === undefined ? shown : [...shown, logoPictureId]);
}

/** The largest width that anything shows of a picture, design units; 0 when nothing does. */
export function widestShown(
  { scenes, pictures, look: { logoPictureId } }: Storyboard,
  pictureId: string,
): number {
  const widths = scenes.flatMap(({ content: { shot } }) =>
    shot?.pictureId === pictureId ? [shot.from.width, shot.to.width] : [],
  );
  const logo = pictures.find(({ id }) => id === pictureId && id === logoPictureId);
  return Math.max(0, ...widths, logo === undefined ? 0 : LOGO_BOX.width / Math.max(0.1, logo.subject.width));
}
