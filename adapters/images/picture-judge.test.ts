/** Tests the judge with the catalogue's pictures and with every kind of file a merchant, or somebody worse, can send. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import { rankPictures } from '#studio/product/rank-pictures.ts';
import { randomFrom } from '#studio/shared/random.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';
import { createPictureJudge } from './picture-judge.ts';

const catalog = join(import.meta.dirname, '../../devstore/catalog');
const photos = join(import.meta.dirname, '../../../shared/photos');
let folder: string;
let storage: Storage;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-images-'));
  storage = openFolderStorage(join(folder, 'store'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const judgeOf = () => createPictureJudge({ storage, fetchPicture: () => Promise.resolve(err('not reachable')) });
const judgeFile = (path: string) => judgeOf().judge({ name: path.split('/').at(-1)!, alt: '', location: { kind: 'file', path } });
let files = 0;
function judgeBytes(bytes: Uint8Array, name = 'picture.jpg'): Promise<Result<Picture, RejectedPicture>> {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, bytes);
  return judgeOf().judge({ name, alt: '', location: { kind: 'file', path } });
}
async function good(result: Promise<Result<Picture, RejectedPicture>>): Promise<Picture> {
  const judged = await result;
  if (!judged.ok) throw new Error(judged.error.explanation);
  return judged.value;
}
const plain = (width: number, height: number, background = '#c0392b') => sharp({ create: { width, height, channels: 3, background } });

describe('the catalogue', () => {
  test.each([
    ['mug-oat-front.jpg', 'packshot'], ['lamp-chalk-front.jpg', 'packshot'], ['candle-fig-front.jpg', 'packshot'], ['vase-tall-front.jpg', 'packshot'], ['carafe-smoke-front.jpg', 'packshot'],
    ['mug-oat-cutout.png', 'cutout'], ['mug-oat-breakfast-table.jpg', 'lifestyle'], ['lamp-ink-night.jpg', 'lifestyle'], ['carafe-amber-window.jpg', 'lifestyle'], ['mug-flat-lay.jpg', 'lifestyle'],
  ])('%s is a %s', async (file, kind) => {
    expect((await good(judgeFile(join(catalog, file)))).kind).toBe(kind);
  });

  test.each([
    ['mug-oat-front.jpg', { x: 0.12, y: 0.22, width: 0.8, height: 0.72 }],
    ['candle-fig-front.jpg', { x: 0.28, y: 0.25, width: 0.5, height: 0.57 }],
    ['carafe-amber-front.jpg', { x: 0.36, y: 0.09, width: 0.33, height: 0.82 }],
    ['vase-tall-front.jpg', { x: 0.3, y: 0.14, width: 0.58, height: 0.71 }],
  ])('the product in %s is found, a pale one on white and clear glass too', async (file, box) => {
    const { subject } = await good(judgeFile(join(catalog, file)));
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(subject[side] - box[side]), `${side} of ${JSON.stringify(subject)}`).toBeLessThan(0.08);
  });

  test('every picture is usable, small in its file and free of metadata', async () => {
    const names = readdirSync(catalog).filter((name) => /\.(jpg|png)$/.test(name));
    const judged = await Promise.all(names.map((name) => good(judgeFile(join(catalog, name)))));
    expect(judged).toHaveLength(43);
    for (const picture of judged.slice(0, 6)) {
      const stored = await sharp(await storage.get(picture.file)).metadata();
      expect([stored.width, stored.height, stored.exif, stored.icc, stored.space]).toEqual([picture.width, picture.height, undefined, undefined, 'srgb']);
    }
    const { pictures, rejected } = rankPictures(judged);
    expect([pictures.length, rejected]).toEqual([43, []]);
    expect(pictures[0]!.name).toBe(judged[0]!.name);
  });
});

test.skipIf(!existsSync(photos))('every photograph of the shared set is usable (skipped where the set is absent)', async () => {
  const judged = await Promise.all(readdirSync(photos).filter((name) => name.endsWith('.jpg')).map((name) => judgeFile(join(photos, name))));
  expect(judged.filter((result) => !result.ok)).toEqual([]);
}, 120_000);

describe('what is turned into a plain picture', () => {
  test('all eight EXIF orientations stand upright', async () => {
    const picture = await plain(600, 400).composite([{ input: await plain(60, 60, '#ffffff').png().toBuffer(), left: 10, top: 10 }]).jpeg().toBuffer();
    for (let orientation = 1; orientation <= 8; orientation++) {
      const turned = await sharp(picture).withMetadata({ orientation }).jpeg().toBuffer();
      const { width, height } = await good(judgeBytes(turned));
      expect([width, height]).toEqual(orientation < 5 ? [600, 400] : [400, 600]);
    }
  });

  test('CMYK, 16 bit, grey and Display P3 become sRGB', async () => {
    const red = plain(400, 400, '#ff0000');
    for (const bytes of [await red.clone().toColourspace('cmyk').jpeg().toBuffer(), await red.clone().toColourspace('rgb16').png().toBuffer(), await red.clone().withIccProfile('p3').jpeg().toBuffer()]) {
      const { data } = await sharp(await storage.get((await good(judgeBytes(bytes))).file)).raw().toBuffer({ resolveWithObject: true });
      expect(data[0]! - Math.max(data[1]!, data[2]!)).toBeGreaterThan(120);
    }
    const grey = await good(judgeBytes(await red.clone().greyscale().jpeg().toBuffer()));
    expect((await sharp(await storage.get(grey.file)).metadata()).channels).toBe(3);
  });

  test('WEBP, AVIF, an animated GIF (its first frame), HEIC and a JPEG called .png are read by their content', async () => {
    const base = plain(400, 400);
    const frames = await sharp(Array.from({ length: 3 }, (_, index) => ({ create: { width: 400, height: 400, channels: 3, background: ['#ff0000', '#00ff00', '#0000ff'][index]! } }) as never), { join: { animated: true } }).gif().toBuffer();
    const all = [await base.clone().webp().toBuffer(), await base.clone().avif({ effort: 0 }).toBuffer(), frames, readFileSync(join(import.meta.dirname, 'fixtures/mug.heic'))];
    for (const bytes of all) expect(Math.min((await good(judgeBytes(bytes))).width, 400)).toBe(400);
    expect((await good(judgeBytes(await base.clone().jpeg().toBuffer(), 'wrong.png'))).file.mediaType).toBe('image/jpeg');
  });

  test('a picture larger than the film needs is bounded', async () => {
    const { width, height } = await good(judgeBytes(await plain(6000, 3000).jpeg().toBuffer()));
    expect([width, height]).toEqual([4096, 2048]);
  });
});

describe('what is refused, by name and with its reason', () => {
  const refusal = async (bytes: Uint8Array, name?: string) => {
    const judged = await judgeBytes(bytes, name);
    return judged.ok ? 'accepted' : `${judged.error.name}: ${judged.error.reason}: ${judged.error.explanation}`;
  };

  test.each([
    [299, 800, /too small: It is 299 × 800 px; each side needs at least 300 px/],
    [1, 1, /too small|too long/],
    [2100, 310, /too long and narrow: It is 2100 × 310 px/],
    [1, 16_000, /too long and narrow/],
  ])('%i × %i px', async (width, height, reason) => {
    expect(await refusal(await plain(width, height).png().toBuffer(), 'small.png')).toMatch(reason);
  });

  test('bombs, before they are unpacked', async () => {
    const before = process.memoryUsage().rss;
    expect(await refusal(pngBomb(16_384, 16_384), 'bomb.png')).toMatch(/bomb\.png: (too many pixels|damaged)/);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
  });

  test.each([
    ['page.jpg', '<!doctype html><title>x</title>', /not a picture/],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>', /not a picture/],
    ['list.jpg', '#EXTM3U\nhttp://127.0.0.1/secret', /not a picture/],
    ['nothing.jpg', '', /empty: The file is empty/],
  ])('%s', async (name, text, reason) => {
    expect(await refusal(new TextEncoder().encode(text), name)).toMatch(reason);
  });

  test('a zip and a TIFF with picture names', async () => {
    expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]), 'a.jpg')).toMatch(/not a picture/);
    expect(await refusal(await plain(400, 400).tiff().toBuffer(), 'a.jpg')).toMatch(/type not supported: It is a TIF file/);
  });

  test('too heavy a file, and one that is not there', async () => {
    expect(await refusal(new Uint8Array(10_000_001), 'heavy.jpg')).toMatch(/too large: It has 10\.0 MB; at most 10 MB/);
    expect(await judgeFile(join(folder, 'nowhere.jpg'))).toMatchObject({ ok: false, error: { reason: 'not reachable' } });
  });

  test('a picture cut at every sixteenth, never with a crash', async () => {
    const whole = readFileSync(join(catalog, 'mug-oat-handle.jpg'));
    for (let part = 1; part < 16; part++) expect(await refusal(whole.subarray(0, Math.floor((whole.length * part) / 16)))).toMatch(/damaged|not a picture/);
  });

  test('hundreds of damaged files, each judged or named', async () => {
    const random = randomFrom(11);
    const originals = [await plain(320, 320).jpeg().toBuffer(), await plain(320, 320).png().toBuffer(), await plain(320, 320).webp().toBuffer(), await plain(320, 320).gif().toBuffer()];
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(random.pick(originals));
      for (let change = 0; change < 1 + Math.floor(random.next() * 20); change++) bytes[Math.floor(random.next() * bytes.length)] = Math.floor(random.next() * 256);
      const judged = await judgeBytes(bytes);
      if (!judged.ok) expect(judged.error.explanation).toMatch(/\.$/);
    }
  });
});

test('what a fetch could not give is named', async () => {
  const judge = createPictureJudge({ storage, fetchPicture: (url) => Promise.resolve(url.includes('large') ? err('too large') : url.includes('good') ? ok(new Uint8Array(readFileSync(join(catalog, 'mug-oat-front.jpg')))) : err('not reachable')) });
  const ask = async (url: string) => {
    const judged = await judge.judge({ name: 'web.jpg', alt: 'A mug', location: { kind: 'web', url } });
    return judged.ok ? judged.value.alt : judged.error.reason;
  };
  expect([await ask('https://x/large'), await ask('https://x/missing'), await ask('https://x/good')]).toEqual(['too large', 'not reachable', 'A mug']);
});

describe('ranking', () => {
  test('the same picture, re-encoded and scaled, is kept once: the larger', async () => {
    const original = readFileSync(join(catalog, 'mug-oat-breakfast-table.jpg'));
    const judged = [await good(judgeBytes(await sharp(original).resize(700).jpeg({ quality: 60 }).toBuffer(), 'small.jpg')), await good(judgeBytes(original, 'large.jpg'))];
    const { pictures, rejected } = rankPictures(judged);
    expect(pictures.map((picture) => picture.name)).toEqual(['large.jpg']);
    expect(rejected).toMatchObject([{ name: 'small.jpg', reason: 'duplicate', explanation: 'It shows the same as large.jpg, which is kept.' }]);
  });

  test('colour variants of one product are not duplicates', async () => {
    const judged = await Promise.all(['oat', 'sage', 'clay', 'night'].map((colour) => good(judgeFile(join(catalog, `mug-${colour}-front.jpg`)))));
    expect(rankPictures(judged).pictures).toHaveLength(4);
  });
});

/** A PNG of one colour that unpacks to width × height × 4 bytes. */
function pngBomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc((width * 4 + 1) * 64))), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
