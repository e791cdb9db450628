/**
 * Tests posters with the real film and the real render process: what is stored, that it shows the film's own
 * frame, and what is left when it can't be drawn.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProcessPosterMaker } from '#adapters/encoder/process-poster-maker.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import type { PosterMaker } from '#studio/export/ports.ts';
import { MAX_POSTER_BYTES, POSTER_PIXELS, POSTER_SHORT_SIDE_PIXELS } from '#studio/export/poster-size.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';
import { storeSamplePictures } from '#tests/film/store-sample-pictures.ts';
import { given } from '#tests/given.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let storage: Storage;
let maker: PosterMaker;
let inStore: (storyboard: Storyboard) => Storyboard;

const makerWith = (change: { deadlineSeconds?: number; program?: string } = {}): PosterMaker =>
  createProcessPosterMaker({
    storage,
    temporaryFolder: join(folder, 'tmp'),
    cacheFolder: join(folder, 'compiled'),
    program: join(root, 'workers/render/main.ts'),
    ...change,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-posters-'));
  storage = openFolderStorage(join(folder, 'store'));
  inStore = await storeSamplePictures(storage);
  maker = makerWith();
});
afterAll(() => rmSync(folder, { recursive: true }));

const attempts = () => (existsSync(join(folder, 'tmp')) ? readdirSync(join(folder, 'tmp')) : []);

/** The largest picture of nothing but noise that a storyboard can show: no picture takes more bytes. */
async function noiseOnly(storyboard: Storyboard): Promise<Storyboard> {
  let seed = 1;
  const noise = Buffer.from(
    Array.from({ length: 1080 * 1920 * 3 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255),
  );
  const raw = { width: 1080, height: 1920, channels: 3 } as const;
  const file = await storage.put(await sharp(noise, { raw }).png().toBuffer(), 'image/png');
  const [scene] = storyboard.scenes;
  if (scene?.content.kind !== 'picture') throw new Error('It begins with a picture.');
  const { width, height } = { '9:16': { width: 1080, height: 1920 }, '16:9': { width: 1920, height: 1080 } }[
    storyboard.aspectRatio
  ];
  const page = { x: 0, y: 0, width, height };
  const shot = { ...scene.content.shot, framing: 'full-bleed', window: page, from: page, to: page } as const;
  return {
    ...storyboard,
    pictures: storyboard.pictures.map((picture) =>
      picture.id === shot.pictureId ? { ...picture, file, width: 1080, height: 1920 } : picture,
    ),
    scenes: [{ ...scene, content: { kind: 'picture', shot } }, ...storyboard.scenes.slice(1)],
  };
}

/** Mean difference of a channel, 0 to 255, between the stored poster and the film's frame. */
async function differenceFromFilm(poster: Uint8Array, storyboard: Storyboard): Promise<number> {
  const { film, surface, pixels } = await openSampleFilm(storyboard, POSTER_SHORT_SIDE_PIXELS);
  film.draw(surface, choosePoster(storyboard));
  const drawn = await sharp(pixels(), { raw: { width: film.width, height: film.height, channels: 4 } })
    .removeAlpha()
    .raw()
    .toBuffer();
  const made = await sharp(poster).removeAlpha().raw().toBuffer();
  expect(made.length).toBe(drawn.length);
  return made.reduce((sum, value, at) => sum + Math.abs(value - (drawn[at] ?? 0)), 0) / made.length;
}

test.each([
  ['gallery', '9:16', 'en'],
  ['bold', '16:9', 'en'],
  ['noir', '9:16', 'ar'],
] as const)(
  'the poster of a %s clip in %s (%s) is WebP of its size, at most 40 KB, and the film’s own frame',
  async (lookId, aspectRatio, language) => {
    const storyboard = sampleStoryboard({ lookId, aspectRatio, language });
    const file = given(await maker.make(inStore(storyboard)));
    expect(file.mediaType).toBe('image/webp');
    const bytes = await storage.get(file);
    expect(bytes.length).toBe(file.bytes);
    expect(file.bytes).toBeLessThanOrEqual(MAX_POSTER_BYTES);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', ...POSTER_PIXELS[aspectRatio] });
    expect(await differenceFromFilm(bytes, storyboard)).toBeLessThan(3);
    // What is compared is what could differ.
    const other = sampleStoryboard({ lookId, aspectRatio, language, seed: 2, texts: OTHER_TEXTS });
    expect(await differenceFromFilm(bytes, other)).toBeGreaterThan(3);
    expect(attempts()).toEqual([]);
  },
  60_000,
);

const OTHER_TEXTS = {
  title: 'Another',
  hook: 'Another hook that says something else',
  lines: ['One line.', 'And one more.'],
  callToAction: 'Have a look.',
};

test.each(['9:16', '16:9'] as const satisfies AspectRatio[])(
  'in %s a picture of nothing but noise has the same size in as few bytes',
  async (aspectRatio) => {
    const storyboard = await noiseOnly(inStore(sampleStoryboard({ aspectRatio })));
    const file = given(await maker.make(storyboard));
    expect(file.bytes).toBeLessThanOrEqual(MAX_POSTER_BYTES);
    // It was not small anyway.
    expect(file.bytes).toBeGreaterThan(MAX_POSTER_BYTES / 4);
    const { width, height } = await sharp(await storage.get(file)).metadata();
    expect({ width, height }).toEqual(POSTER_PIXELS[aspectRatio]);
  },
  60_000,
);

test('only the picture that it shows is read: others may be gone', async () => {
  const storyboard = inStore(sampleStoryboard());
  const shown = storyboard.scenes[0]?.content.shot?.pictureId;
  const lost = { sha256: 'f'.repeat(64), bytes: 1, mediaType: 'image/jpeg' };
  const others = (id: string) => id !== shown;
  const without = (gone: (id: string) => boolean): Storyboard => ({
    ...storyboard,
    pictures: storyboard.pictures.map((picture) => (gone(picture.id) ? { ...picture, file: lost } : picture)),
  });
  expect(await maker.make(without(others))).toEqual(await maker.make(storyboard));
  expect(await maker.make(without((id) => !others(id)))).toMatchObject({
    ok: false,
    error: { code: 'FILE_NOT_FOUND' },
  });
  expect(attempts()).toEqual([]);
}, 60_000);

test('one that is canceled, takes too long or can’t be drawn stores nothing and leaves nothing', async () => {
  const storyboard = inStore(sampleStoryboard({ lookId: 'pop' }));
  const broken = await storage.put(new TextEncoder().encode('no picture'), 'image/jpeg');
  const stored = () => readdirSync(join(folder, 'store'), { recursive: true }).map(String).sort();
  const before = stored();
  const failures = [
    maker.make(storyboard, { signal: AbortSignal.abort() }),
    makerWith({ deadlineSeconds: 0.01 }).make(storyboard),
    maker.make({
      ...storyboard,
      pictures: storyboard.pictures.map((picture) => ({ ...picture, file: broken })),
    }),
    makerWith({ program: join(root, 'workers/render/none.ts') }).make(storyboard),
  ];
  expect((await Promise.all(failures)).map((made) => (made.ok ? made.value : made.error.code))).toEqual([
    'EXPORT_CANCELLED',
    'EXPORT_DEADLINE',
    'EXPORT_FAILED',
    'EXPORT_FAILED',
  ]);
  expect(attempts()).toEqual([]);
  expect(stored()).toEqual(before);
}, 60_000);
