/** Decodes the pictures a storyboard shows, as large as the film on the page needs them, and keeps them for the next edit. */
import { fitPicture } from '#studio/film/fit-picture.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
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
    const neededWidth = widthNeeded(storyboard, picture.id) * shortSidePixels;
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
      const shown = new Set(storyboard.scenes.map((scene) => scene.content.shot?.pictureId));
      const pictures = storyboard.pictures.filter(({ id }) => shown.has(id));
      return new Map(await Promise.all(pictures.map(async (picture) => [picture.id, await bitmapOf(picture, storyboard, shortSidePixels)] as const)));
    },
  };
}

/** In sizes of the frame: the largest that any scene shows of it. */
const widthNeeded = ({ scenes }: Storyboard, pictureId: string): number =>
  Math.max(0, ...scenes.flatMap(({ content: { shot } }) => (shot?.pictureId === pictureId ? [shot.from.width, shot.to.width] : [])));

async function decode(url: string): Promise<ImageBitmap> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return createImageBitmap(image);
}
