/**
 * Tests that no file, however it was made, gets past the analyzer or brings it down, and that each is refused
 * by name with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CATALOGUE,
  FIXTURES,
  openAnalyzerBench,
  plain,
  pngBomb,
  type AnalyzerBench,
} from '#adapters/images/testing/picture-files.ts';
import { rejectedPictureSchema } from '#studio/product/picture.ts';
import { randomFrom } from '#studio/shared/random.ts';

let bench: AnalyzerBench;
beforeAll(() => {
  bench = openAnalyzerBench();
});
afterAll(() => bench.close());

const text = (content: string) => new TextEncoder().encode(content);

describe('size', () => {
  test.each([
    [299, 800, 'too small: It is 299 × 800 px; each side needs at least 300 px.'],
    [1, 1, 'too small: It is 1 × 1 px; each side needs at least 300 px.'],
    [
      2100,
      310,
      'too long and narrow: It is 2100 × 310 px; one side may be at most 6 times as long as the other.',
    ],
    [
      1,
      40_000,
      'too long and narrow: It is 1 × 40000 px; one side may be at most 6 times as long as the other.',
    ],
  ])('%i × %i px', async (width, height, reason) => {
    expect(await bench.refuse(await plain(width, height).png().toBuffer(), 'odd.png')).toBe(reason);
  });

  test('300 px each way and six times as long are just enough', async () => {
    expect((await bench.accept(await plain(300, 1800).png().toBuffer())).height).toBe(1800);
  });

  test.each([
    [8000, 7000, 56],
    [16_384, 16_384, 269],
    [60_000, 60_000, 3600],
  ])('a bomb of %i × %i px is measured by its header and not unpacked', async (width, height, megapixels) => {
    const bomb = pngBomb(width, height);
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(await bench.refuse(bomb, 'bomb.png')).toBe(
      `too many pixels: It is ${width} × ${height} px (${megapixels} megapixels); at most 50 megapixels can be used. Save a smaller version and try again.`,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  test('a bomb just under the limit, whose pixels are missing, is damaged', async () => {
    expect(await bench.refuse(pngBomb(7000, 7000))).toMatch(/^damaged/);
  });

  test('a file that is too heavy, and one that is not there', async () => {
    expect(await bench.refuse(new Uint8Array(10_400_000), 'heavy.jpg')).toBe(
      'too large: This image is larger than 10 MB. Save a smaller version and try again.',
    );
    expect(await bench.analyzeFile(join(bench.folder, 'nowhere.jpg'))).toMatchObject({
      ok: false,
      error: { name: 'nowhere.jpg', reason: 'not reachable' },
    });
    expect(await bench.analyzeFile(bench.folder)).toMatchObject({
      ok: false,
      error: { reason: 'not reachable' },
    });
  });
});

describe('content that is not a picture, whatever its name', () => {
  test.each([
    ['nothing', '', 'empty: This file is empty.'],
    [
      'a web page',
      '\n<!DOCTYPE html><title>x</title>',
      'not a picture: This isn’t an image file (its content is a web page). Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'a playlist',
      '#EXTM3U\nhttp://127.0.0.1/secret',
      'not a picture: This isn’t an image file (its content is a playlist). Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><image href="file:///etc/passwd"/></svg>',
      'type not supported: SVG images aren’t supported. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'comments without end, and no drawing after them',
      '<!---->'.repeat(300) + 'x',
      'not a picture: This isn’t an image file (its content is a web page). Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'a drawing behind many comments',
      '<!---->'.repeat(100) + '<svg/>',
      'type not supported: SVG images aren’t supported. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'an SVG with a prologue',
      '<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg/>',
      'type not supported: SVG images aren’t supported. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'a script',
      'push graphic-context\nimage over 0,0 0,0 "|id"',
      'not a picture: This isn’t an image file. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
    [
      'data',
      '{"errors":"not found"}',
      'not a picture: This isn’t an image file (its content is JSON data). Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
    ],
  ])('%s', async (_, content, reason) => {
    expect(await bench.refuse(text(content), 'photo.jpg')).toBe(reason);
  });

  test('an archive, a film, a PDF and pictures of other kinds', async () => {
    expect(await bench.refuse(Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]))).toMatch(
      /^not a picture: This isn’t an image file \(its content is ZIP\)/,
    );
    expect(await bench.refuse(text(`\0\0\0\u0020ftypisom${'\0'.repeat(40)}`))).toMatch(
      /^not a picture: This isn’t an image file \(its content is MP4\)/,
    );
    expect(await bench.refuse(text('%PDF-1.7\n'))).toMatch(
      /^not a picture: This isn’t an image file \(its content is PDF\)/,
    );
    expect(await bench.refuse(await plain(400, 400).tiff().toBuffer())).toMatch(
      /^type not supported: TIF images aren’t supported/,
    );
    expect(await bench.refuse(Buffer.concat([Buffer.from('BM'), Buffer.alloc(120)]))).toMatch(
      /^type not supported: BMP images aren’t supported/,
    );
  });

  test('a picture in which nothing can be seen', async () => {
    const clear = await sharp({ create: { width: 400, height: 400, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect(await bench.refuse(clear)).toBe('empty: This image is completely transparent.');
  });
});

describe('damage', () => {
  test.each([
    ['a JPEG', () => Promise.resolve(readFileSync(join(CATALOGUE, 'mug-oat-handle.jpg')))],
    [
      'a PNG',
      () =>
        sharp(readFileSync(join(CATALOGUE, 'mug-oat-cutout.png')))
          .resize(400)
          .png()
          .toBuffer(),
    ],
    [
      'a WEBP',
      () =>
        sharp(readFileSync(join(CATALOGUE, 'mug-oat-handle.jpg')))
          .resize(400)
          .webp()
          .toBuffer(),
    ],
    [
      'an AVIF',
      () =>
        sharp(readFileSync(join(CATALOGUE, 'mug-oat-handle.jpg')))
          .resize(400)
          .avif({ effort: 0 })
          .toBuffer(),
    ],
    [
      'a GIF',
      () =>
        sharp(readFileSync(join(CATALOGUE, 'mug-oat-handle.jpg')))
          .resize(400)
          .gif()
          .toBuffer(),
    ],
    ['a HEIC', () => Promise.resolve(readFileSync(join(FIXTURES, 'mug.heic')))],
  ])('%s cut at every sixteenth is refused', async (_, make) => {
    const whole = await make();
    for (let part = 1; part < 16; part++)
      expect(await bench.refuse(whole.subarray(0, Math.floor((whole.length * part) / 16)))).toMatch(
        /^(damaged|not a picture)/,
      );
  });

  test('headers with one bit flipped never crash it', async () => {
    for (const name of ['candle-fig-label.jpg', 'mug-oat-cutout.png']) {
      const small = sharp(readFileSync(join(CATALOGUE, name))).resize(320, 320, { fit: 'cover' });
      const whole = await (name.endsWith('png') ? small.png() : small.jpeg()).toBuffer();
      for (let bit = 0; bit < 40 * 8; bit += 5) {
        const flipped = Uint8Array.from(whole);
        flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
        await expectAcceptedOrExplained(flipped);
      }
    }
  });

  test('hundreds of files with random changes are each accepted or explained', async () => {
    const random = randomFrom(11);
    const photo = sharp(readFileSync(join(CATALOGUE, 'mug-flat-lay.jpg'))).resize(320, 320);
    const originals = await Promise.all([
      photo.clone().jpeg().toBuffer(),
      photo.clone().jpeg({ progressive: true }).toBuffer(),
      photo.clone().png({ palette: true }).toBuffer(),
      photo.clone().webp().toBuffer(),
      photo.clone().gif({ effort: 1 }).toBuffer(),
      photo.clone().avif({ effort: 0 }).toBuffer(),
    ]);
    for (let round = 0; round < 300; round++)
      await expectAcceptedOrExplained(mutated(random.pick(originals), random));
  }, 120_000);

  test('damaged HEIC ends with its thread, and the next is read', async () => {
    const random = randomFrom(5);
    const whole = readFileSync(join(FIXTURES, 'mug.heic'));
    for (let round = 0; round < 12; round++) await expectAcceptedOrExplained(mutated(whole, random));
    expect((await bench.accept(whole)).width).toBe(480);
  }, 120_000);

  test('leaves nothing in the store', async () => {
    const before = readdirSync(join(bench.folder, 'store'), { recursive: true }).length;
    await bench.refuse(readFileSync(join(CATALOGUE, 'mug-oat-handle.jpg')).subarray(0, 60_000));
    expect(readdirSync(join(bench.folder, 'store'), { recursive: true })).toHaveLength(before);
  });

  async function expectAcceptedOrExplained(bytes: Uint8Array): Promise<void> {
    const analyzed = await bench.analyzeBytes(bytes);
    if (!analyzed.ok) expect(rejectedPictureSchema.parse(analyzed.error).explanation).toMatch(/^[A-Z].*\.$/);
  }

  function mutated(original: Uint8Array, random: ReturnType<typeof randomFrom>): Uint8Array {
    const bytes = Uint8Array.from(original);
    for (let change = 0; change < 1 + Math.floor(random.next() * 20); change++)
      bytes[Math.floor(random.next() * bytes.length)] = Math.floor(random.next() * 256);
    return random.next() < 0.2 ? bytes.subarray(0, Math.floor(random.next() * bytes.length)) : bytes;
  }
});
