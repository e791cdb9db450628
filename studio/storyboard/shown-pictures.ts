/** Which of a storyboard's pictures its film shows, and how large. */
import type { Shot } from '#studio/storyboard/shot.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** The box of a logo on the end card, design units. */
export const LOGO_BOX = { width: 420, height: 130 } as const;

/** Every shot of a scene that is drawn: one, those of its layout, or none. */
export function shotsOf({ content }: Pick<Scene, 'content'>): Shot[] {
  if (content.kind === 'picture' && content.layout !== undefined)
    return content.layout.elements.map(({ shot }) => shot);
  // While a poster has no words, the shot is seen in its place.
  const variants = content.poster?.swatches?.map(({ shot }) => shot) ?? [];
  return [content.poster?.shot, ...variants, content.shot].filter(
    (shot) => shot !== null && shot !== undefined,
  );
}

/** Ids of the pictures that scenes show, and of the logo on the end card. */
export function shownPictureIds({ scenes, look: { logoPictureId } }: Storyboard): Set<string> {
  const shown = scenes.flatMap((scene) => shotsOf(scene).map(({ pictureId }) => pictureId));
  return new Set(logoPictureId === undefined ? shown : [...shown, logoPictureId]);
}

/** The largest width that anything shows of a picture, design units; 0 when nothing does. */
export function widestShown(
  { scenes, pictures, look: { logoPictureId } }: Storyboard,
  pictureId: string,
): number {
  const widths = scenes
    .flatMap(shotsOf)
    .flatMap((shot) => (shot.pictureId === pictureId ? [shot.from.width, shot.to.width] : []));
  const logo = pictures.find(({ id }) => id === pictureId && id === logoPictureId);
  return Math.max(0, ...widths, logo === undefined ? 0 : LOGO_BOX.width / Math.max(0.1, logo.subject.width));
}
