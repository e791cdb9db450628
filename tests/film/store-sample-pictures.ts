/** Stores the sample pictures, for tests in which a worker reads what a storyboard names. */
import { readFile } from 'node:fs/promises';
import type { Storage } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { SAMPLE_PICTURES } from '#tests/film/sample-film.ts';

/** Returns a function that makes a sample storyboard name its pictures as this store has them. */
export async function storeSamplePictures(
  storage: Pick<Storage, 'put'>,
): Promise<(storyboard: Storyboard) => Storyboard> {
  const stored = new Map(
    await Promise.all(
      SAMPLE_PICTURES.map(async ({ name, file }) => {
        const bytes = await readFile(new URL(`../../devstore/catalog/${name}`, import.meta.url));
        return [file.sha256, await storage.put(bytes, file.mediaType)] as const;
      }),
    ),
  );
  return (storyboard) => ({
    ...storyboard,
    pictures: storyboard.pictures.map((picture) => ({
      ...picture,
      file: stored.get(picture.file.sha256) ?? picture.file,
    })),
  });
}
