/** Measures the small pictures of cards: their bytes, their shape, and how often one is made. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharp } from '#adapters/images/loaders.ts';
import {
  openSmallPictures,
  shrinkPicture,
  SMALL_PICTURE_BYTES,
  SMALL_PICTURE_PIXELS,
} from '#adapters/images/small-pictures.ts';

const CATALOG = join(import.meta.dirname, '../../devstore/catalog');

describe('a small picture', () => {
  test('of each photo of a store is WebP of at most 40 KB, with the shape of the photo', async () => {
    const photos = (await readdir(CATALOG)).filter((name) => /^(mug|carafe|lamp).*\.(jpg|png)$/.test(name));
    expect(photos.length).toBeGreaterThan(10);
    for (const name of photos) {
      const bytes = await readFile(join(CATALOG, name));
      const [whole, made] = [await sharp(bytes).metadata(), await shrinkPicture(bytes)];
      const small = await sharp(made).metadata();
      expect(small.format, name).toBe('webp');
      expect(made.length, name).toBeLessThanOrEqual(SMALL_PICTURE_BYTES);
      expect(Math.max(small.width, small.height), name).toBe(SMALL_PICTURE_PIXELS);
      expect(Math.abs(small.width / small.height / (whole.width / whole.height) - 1), name).toBeLessThan(
        0.01,
      );
    }
  });

  test.each([3, 4] as const)('of nothing but noise in %i channels fits too', async (channels) => {
    const noise = await noisy(2000, channels);
    expect((await shrinkPicture(noise)).length).toBeLessThanOrEqual(SMALL_PICTURE_BYTES);
  });

  test('keeps what is transparent, and is not enlarged', async () => {
    const cutout = await sharp({
      create: { width: 200, height: 120, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const made = sharp(await shrinkPicture(cutout));
    expect(await made.metadata()).toMatchObject({ width: 200, height: 120, hasAlpha: true });
    expect((await made.stats()).channels[3]?.max).toBe(0);
  });

  test('is not made of what is no picture', async () => {
    await expect(shrinkPicture(Buffer.from('no picture'))).rejects.toThrow();
  });
});

describe('small pictures of a store of files', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitrine-small-'));
    await writeFile(join(folder, 'photo'), await readFile(join(CATALOG, 'mug-oat-front.jpg')));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const photo = (sha256: string) => ({ sha256, bytes: 1, mediaType: 'image/jpeg' });
  const counting = () => {
    const read: string[] = [];
    return {
      read,
      storage: {
        localPath: ({ sha256 }: { sha256: string }) => {
          read.push(sha256);
          return Promise.resolve(join(folder, sha256 === 'missing' ? 'missing' : 'photo'));
        },
      },
    };
  };

  test('are made once while many ask, and again after an hour', async () => {
    const { read, storage } = counting();
    let time = 0;
    const pictures = openSmallPictures(storage, () => time);
    const made = await Promise.all([
      pictures.of(photo('a')),
      pictures.of(photo('a')),
      pictures.of(photo('b')),
    ]);
    expect(made[0]).toBe(made[1]);
    expect(read).toEqual(['a', 'b']);
    time = 3600_000 - 1;
    await pictures.of(photo('a'));
    expect(read).toEqual(['a', 'b']);
    time = 3600_000;
    await pictures.of(photo('a'));
    expect(read).toEqual(['a', 'b', 'a']);
  });

  test('are tried again after one could not be read', async () => {
    const { read, storage } = counting();
    const pictures = openSmallPictures(storage);
    await expect(pictures.of(photo('missing'))).rejects.toThrow(/ENOENT/);
    await expect(pictures.of(photo('missing'))).rejects.toThrow(/ENOENT/);
    expect(read).toEqual(['missing', 'missing']);
  });
});

/** A picture that no codec makes small, the same at each run. */
async function noisy(side: number, channels: 3 | 4): Promise<Uint8Array> {
  const data = new Uint8Array(side * side * channels);
  let state = 1;
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    data[at] = state >>> 24;
  }
  return sharp(data, { raw: { width: side, height: side, channels } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
