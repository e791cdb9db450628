/**
 * Decodes the pictures a storyboard shows, as large as the film on the page needs them, and keeps them for
 * the next edit.
 */
import { fitPicture } from '#studio/film/fit-picture.ts';
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { shownPictureIds, widestShown } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { decodePicture } from '#app/editor/film/decode-picture.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import { openFootageCache } from '#app/editor/film/open-footage.ts';
import type { Sources } from '#app/editor/sources.ts';

/**
 * Decoded pictures and footage of one page. `shortSidePixels` is that of the film: a picture is decoded as
 * large as the film shows it.
 */
export type PictureCache = {
  /** The pictures by `Picture.id`: all that are shown, or `only` these. Rejects when one can't be read. */
  load(
    storyboard: Storyboard,
    shortSidePixels: number,
    only?: ReadonlySet<string>,
  ): Promise<Map<string, Bitmap>>;
  /** The moving sources by `Footage.id`, with the frames that the storyboard before has left decoded. */
  footage(storyboard: Storyboard, shortSidePixels: number): ReadonlyMap<string, FrameSource>;
};

/** `whole`: the bitmap is the picture's file itself, so it is never too small. */
type Kept = { bitmap: Bitmap; neededWidth: number; whole: boolean };

/** A cache for one page: pictures are decoded when they are first asked for, and kept. Opening it never fails. */
export function openPictureCache({ pictureUrl }: Pick<Sources, 'pictureUrl'>): PictureCache {
  const kept = new Map<string, Promise<Kept>>();
  const footage = openFootageCache({ pictureUrl });

  /** One after another for each picture, so that nothing is fetched twice. */
  async function bitmapOf(
    picture: Picture,
    storyboard: Storyboard,
    shortSidePixels: number,
  ): Promise<Bitmap> {
    const before = kept.get(picture.id)?.catch(() => undefined);
    const loading = fitting(picture, storyboard, shortSidePixels, before);
    kept.set(picture.id, loading);
    return (await loading).bitmap;
  }

  async function fitting(
    picture: Picture,
    storyboard: Storyboard,
    shortSidePixels: number,
    former: Promise<Kept | undefined> | undefined,
  ): Promise<Kept> {
    const neededWidth = widestShown(storyboard, picture.id) * shortSidePixels;
    const before = await former;
    if (before !== undefined && (before.whole || before.neededWidth >= neededWidth)) return before;
    const decoded = await decodePicture(pictureUrl(picture.file));
    const bitmap = fitPicture(filmHost, decoded, { storyboard, pictureId: picture.id, shortSidePixels });
    const whole = bitmap === decoded;
    if (!whole) decoded.close();
    return { bitmap, neededWidth, whole };
  }

  return {
    footage: (storyboard, shortSidePixels) => footage.sources(storyboard, shortSidePixels),
    async load(storyboard, shortSidePixels, only) {
      const shown = only ?? shownPictureIds(storyboard);
      const pictures = storyboard.pictures.filter(({ id }) => shown.has(id));
      return new Map(
        await Promise.all(
          pictures.map(
            async (picture) => [picture.id, await bitmapOf(picture, storyboard, shortSidePixels)] as const,
          ),
        ),
      );
    },
  };
}
