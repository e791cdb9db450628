/** Decodes the pictures a storyboard shows, as large as the film on the page needs them, and keeps them for the next edit. */
import { fitPicture } from '#studio/film/fit-picture.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { shownPictureIds, widestShown } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import type { Sources } from '#app/editor/sources.ts';

export type PictureShelf = {
  /** The pictures by `Picture.id`. Rejects when one can't be read. */
  load(storyboard: Storyboard, shortSidePixels: number): Promise<Map<string, Bitmap>>;
};

/** `whole` tells whether the bitmap is the picture's file itself: then it is never too small. */
type Kept = { bitmap: Bitmap; neededWidth: number; whole: boolean };

export function openPictureShelf({ pictureUrl }: Pick<Sources, 'pictureUrl'>): PictureShelf {
  const kept = new Map<string, Promise<Kept>>();

  async function bitmapOf(picture: Picture, storyboard: Storyboard, shortSidePixels: number): Promise<Bitmap> {
    const neededWidth = widestShown(storyboard, picture.id) * shortSidePixels;
    const before = await kept.get(picture.id)?.catch(() => undefined);
    if (before !== undefined && (before.whole || before.neededWidth >= neededWidth)) return before.bitmap;
    const loading = decode(pictureUrl(picture.file)).then((decoded): Kept => {
      const bitmap = fitPicture(filmHost, decoded, { storyboard, pictureId: picture.id, shortSidePixels });
      const whole = bitmap === decoded;
      if (!whole) decoded.close();
      return { bitmap, neededWidth, whole };
    });
    kept.set(picture.id, loading);
    return (await loading).bitmap;
  }

  return {
    async load(storyboard, shortSidePixels) {
      const shown = shownPictureIds(storyboard);
      const pictures = storyboard.pictures.filter(({ id }) => shown.has(id));
      return new Map(await Promise.all(pictures.map(async (picture) => [picture.id, await bitmapOf(picture, storyboard, shortSidePixels)] as const)));
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
