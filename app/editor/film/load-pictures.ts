/** Decodes the pictures a storyboard shows, as large as the film on the page needs them, and keeps them for the next edit. */
import { fitPicture } from '#studio/film/fit-picture.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { shownPictureIds, widestShown } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import type { Sources } from '#app/editor/sources.ts';

export type PictureCache = {
  /** The pictures by `Picture.id`: all that are shown, or `only` these. Rejects when one can't be read. */
  load(
    storyboard: Storyboard,
    shortSidePixels: number,
    only?: ReadonlySet<string>,
  ): Promise<Map<string, Bitmap>>;
};

/** `whole` tells whether the bitmap is the picture's file itself: then it is never too small. */
type Kept = { bitmap: Bitmap; neededWidth: number; whole: boolean };

export function openPictureCache({ pictureUrl }: Pick<Sources, 'pictureUrl'>): PictureCache {
  const kept = new Map<string, Promise<Kept>>();

  /** One after another for each picture, so that what is on its way is not fetched twice. */
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
    const decoded = await decode(pictureUrl(picture.file));
    const bitmap = fitPicture(filmHost, decoded, { storyboard, pictureId: picture.id, shortSidePixels });
    const whole = bitmap === decoded;
    if (!whole) decoded.close();
    return { bitmap, neededWidth, whole };
  }

  return {
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

async function decode(url: string): Promise<ImageBitmap> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return createImageBitmap(image);
}
