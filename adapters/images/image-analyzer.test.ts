/** Tests what the analyzer makes of good pictures: the catalogue's, photographs, and every form a file may have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import {
  CATALOGUE,
  FIXTURES,
  gifOf,
  openAnalyzerBench,
  plain,
  type AnalyzerBench,
} from '#adapters/images/testing/picture-files.ts';
import { pictureSchema, type Box, type Picture } from '#studio/product/picture.ts';
import { rankPictures } from '#studio/product/rank-pictures.ts';
import { coloursApart, oklabOf } from '#studio/shared/oklab.ts';
import { err, ok } from '#studio/shared/result.ts';

const photos = join(import.meta.dirname, '../../../shared/photos');
let bench: AnalyzerBench;
beforeAll(() => {
  bench = openAnalyzerBench();
});
afterAll(() => bench.close());

const holds = (outer: Box, inner: Box, tolerance = 0.01): boolean =>
  outer.x <= inner.x + tolerance &&
  outer.y <= inner.y + tolerance &&
  outer.x + outer.width >= inner.x + inner.width - tolerance &&
  outer.y + outer.height >= inner.y + inner.height - tolerance;
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe('the catalogue', () => {
  const analyzed = new Map<string, Picture>();
  beforeAll(async () => {
    for (const name of readdirSync(CATALOGUE).filter((each) => /\.(jpg|png)$/.test(each)))
      analyzed.set(name, pictureSchema.parse(await bench.accept(join(CATALOGUE, name))));
  });
  const picture = (name: string): Picture => analyzed.get(name)!;

  test('has packshots, one cut-out and, of all other pictures, surroundings', () => {
    const packshots = /-(front|above|lid|open|empty)\.jpg$/;
    expect(analyzed.size).toBe(43);
    for (const [name, { kind, background }] of analyzed) {
      const expected = name.endsWith('.png') ? 'cutout' : packshots.test(name) ? 'packshot' : 'lifestyle';
      expect([name, kind, background]).toEqual([name, expected, expected === 'packshot' ? '#ffffff' : null]);
    }
  });

  test.each([
    ['a pale product on white, without its shadow', 'mug-oat-front.jpg', box(0.21, 0.22, 0.62, 0.58)],
    ['clear glass on white', 'candle-fig-front.jpg', box(0.28, 0.24, 0.47, 0.57)],
    [
      'a pale lamp, without the cord that runs out of the picture',
      'lamp-chalk-front.jpg',
      box(0.27, 0.14, 0.46, 0.71),
    ],
    ['a tall, narrow product with thin stems', 'vase-tall-front.jpg', box(0.29, 0.15, 0.52, 0.67)],
    ['several parts', 'carafe-amber-open.jpg', box(0.1, 0.17, 0.69, 0.72)],
    ['a cut-out', 'mug-oat-cutout.png', box(0.17, 0.19, 0.65, 0.64)],
  ])('%s has a tight box', (_, name, expected) => {
    const { subject } = picture(name);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(subject[side] - expected[side]), `${side} of ${JSON.stringify(subject)}`).toBeLessThan(
        0.025,
      );
  });

  test.each([
    ['on a backdrop that darkens', 'lamp-rust-seamless.jpg', box(0.28, 0.23, 0.4, 0.57), 0.5],
    ['on a backdrop of nearly its own colour', 'mug-sage-seamless.jpg', box(0.27, 0.32, 0.54, 0.4), 0.35],
    ['small in its picture', 'planter-slate-seamless.jpg', box(0.38, 0.26, 0.24, 0.55), 0.25],
    ['in light and shadow on a wall', 'carafe-amber-window.jpg', box(0.25, 0.24, 0.6, 0.62), 0.75],
    ['four of them in a row', 'mug-four-colours.jpg', box(0.06, 0.31, 0.88, 0.34), 0.45],
    ['dark, by a bright wall', 'mug-night-by-the-wall.jpg', box(0.28, 0.48, 0.48, 0.33), 0.45],
  ])('a product %s lies whole in its box, which is not the whole picture', (_, name, product, largest) => {
    const { subject } = picture(name);
    expect(holds(subject, product), JSON.stringify(subject)).toBe(true);
    expect(subject.width * subject.height).toBeLessThan(largest);
  });

  test('a close view shows the product, not through its handle or beside it', () => {
    for (const [name, product] of [
      ['mug-clay-front.jpg', box(0.21, 0.22, 0.48, 0.58)],
      ['mug-sage-front.jpg', box(0.21, 0.22, 0.48, 0.58)],
      ['candle-fig-front.jpg', box(0.3, 0.3, 0.4, 0.48)],
      ['planter-terra-front.jpg', box(0.35, 0.13, 0.38, 0.76)],
    ] as const) {
      expect(holds(product, { ...picture(name).focus, width: 0, height: 0 }), name).toBe(true);
    }
    for (const { focus, subject } of analyzed.values())
      expect(holds(subject, { ...focus, width: 0, height: 0 })).toBe(true);
  });

  test.each([
    ['mug-clay-front.jpg', '#b9705a'],
    ['mug-sage-front.jpg', '#9fa68f'],
    ['mug-night-front.jpg', '#4a5570'],
    ['carafe-amber-front.jpg', '#c87530'],
    ['carafe-moss-front.jpg', '#c3dcb4'],
    ['mug-sage-seamless.jpg', '#8f887a'],
  ])('%s is first of all the product’s color, not its background’s', (name, colour) => {
    const { palette } = picture(name);
    expect(coloursApart(oklabOf(palette[0]!), oklabOf(colour)), palette.join(' ')).toBeLessThan(0.06);
    expect(palette.length).toBeGreaterThanOrEqual(3);
    expect(palette.length).toBeLessThanOrEqual(6);
    expect(palette).not.toContain('#ffffff');
  });

  test('night is dark and white is light; what is transparent counts for neither', () => {
    expect(picture('lamp-ink-night.jpg').luminance).toBeLessThan(0.12);
    expect(picture('vase-tall-front.jpg').luminance).toBeGreaterThan(0.9);
    expect(picture('mug-oat-cutout.png').luminance).toBeGreaterThan(0.4);
  });

  test('is stored as plain files: sRGB, no metadata, the cut-out with its transparency', async () => {
    for (const each of [
      picture('mug-oat-front.jpg'),
      picture('mug-oat-cutout.png'),
      picture('lamp-ink-night.jpg'),
    ]) {
      const { width, height, exif, icc, xmp, space, hasAlpha, format } = await sharp(
        await bench.storage.get(each.file),
      ).metadata();
      const transparent = each.kind === 'cutout';
      expect({ width, height, exif, icc, xmp, space, hasAlpha, format }).toEqual({
        width: each.width,
        height: each.height,
        space: 'srgb',
        hasAlpha: transparent,
        format: transparent ? 'png' : 'jpeg',
      });
    }
  });

  test('holds no two pictures that show the same: color variants in one pose stay apart', () => {
    const { pictures, rejected } = rankPictures([...analyzed.values()]);
    expect(rejected).toEqual([]);
    expect([pictures.length, pictures[0]?.name]).toEqual([43, 'candle-fig-evening.jpg']);
  });

  test('gives the same answer to the same picture', async () => {
    expect(await bench.accept(join(CATALOGUE, 'mug-flat-lay.jpg'))).toEqual(picture('mug-flat-lay.jpg'));
  });

  test.each([
    'mug-oat-front.jpg',
    'candle-fig-evening.jpg',
    'lamp-rust-window.jpg',
    'planter-terra-window.jpg',
    'mug-four-colours.jpg',
  ])('%s, re-encoded, scaled or lightly cropped, is kept once, the larger', async (name) => {
    const original = picture(name);
    const bytes = readFileSync(join(CATALOGUE, name));
    const small = await bench.accept(
      await sharp(bytes).resize(700).jpeg({ quality: 60 }).toBuffer(),
      'small.jpg',
    );
    const [left, top] = [Math.round(original.width * 0.02), Math.round(original.height * 0.02)];
    const cropped = await bench.accept(
      await sharp(bytes)
        .extract({ left, top, width: original.width - 2 * left, height: original.height - 2 * top })
        .webp({ quality: 80 })
        .toBuffer(),
      'cropped.webp',
    );
    const { pictures, rejected } = rankPictures([small, original, cropped]);
    expect(pictures.map((each) => each.name)).toEqual([name]);
    expect(rejected.map((each) => [each.name, each.reason])).toEqual([
      ['small.jpg', 'duplicate'],
      ['cropped.webp', 'duplicate'],
    ]);
  });
});

describe.skipIf(!existsSync(photos))('the shared photographs (skipped where the set is absent)', () => {
  test.each([
    ['alexander-andrews-260988-unsplash.jpg', box(0.34, 0.36, 0.33, 0.28), 0.2],
    ['chuttersnap-324234-unsplash.jpg', box(0.25, 0.22, 0.45, 0.62), 0.5],
    ['florian-klauer-14840-unsplash.jpg', box(0.35, 0.1, 0.42, 0.78), 0.5],
    ['ruslan-bardash-351288-unsplash.jpg', box(0.23, 0.31, 0.53, 0.56), 0.45],
    ['thomas-serer-420833-unsplash.jpg', box(0.19, 0.29, 0.63, 0.43), 0.4],
    ['max-tarkhov-737999-unsplash.jpg', box(0.42, 0.22, 0.12, 0.61), 0.35],
    ['pierre-chatel-innocenti-483198-unsplash.jpg', box(0.16, 0.37, 0.28, 0.32), 0.3],
    ['imani-clovis-234736-unsplash.jpg', box(0.26, 0.26, 0.48, 0.4), 0.27],
    ['ben-hershey-574483-unsplash.jpg', box(0.17, 0.17, 0.31, 0.48), 0.3],
  ])('%s: the product lies whole in its box', async (name, product, largest) => {
    const { subject } = await bench.accept(join(photos, name));
    expect(holds(subject, product, 0.015), JSON.stringify(subject)).toBe(true);
    expect(subject.width * subject.height).toBeLessThan(largest);
  });
});

describe('what is turned into a plain picture', () => {
  test('all eight EXIF orientations stand upright', async () => {
    const upright = await plain(600, 400)
      .composite([{ input: await plain(200, 100, '#ffffff').png().toBuffer(), left: 0, top: 0 }])
      .png()
      .toBuffer();
    // The correction of each orientation: mirrored or not, then turned by this many degrees.
    const undo = [
      [false, 0],
      [true, 0],
      [false, 180],
      [true, 180],
      [true, 270],
      [false, 270],
      [true, 90],
      [false, 90],
    ] as const;
    for (const [index, [mirrored, degrees]] of undo.entries()) {
      const turned = await sharp(await sharp(upright).flop(mirrored).toBuffer())
        .rotate(degrees)
        .jpeg()
        .withMetadata({ orientation: index + 1 })
        .toBuffer();
      const picture = await bench.accept(turned);
      const { at } = await bench.pixelsOf(picture);
      expect([index + 1, picture.width, picture.height]).toEqual([index + 1, 600, 400]);
      expect(
        [at(30, 30)[1]! > 230, at(570, 30)[1]! > 230, at(30, 370)[1]! > 230],
        `orientation ${index + 1}`,
      ).toEqual([true, false, false]);
    }
  });

  test.each([
    [
      'Display P3',
      async () => await plain(400, 400, '#c05040').withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(),
      [192, 80, 64],
      4,
    ],
    [
      'CMYK',
      async () => await plain(400, 400, '#c05040').toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer(),
      [192, 80, 64],
      24,
    ],
    [
      '16 bit',
      async () => await plain(400, 400, '#c05040').toColourspace('rgb16').png().toBuffer(),
      [192, 80, 64],
      2,
    ],
    ['grey', async () => await plain(400, 400, '#707070').greyscale().jpeg().toBuffer(), [112, 112, 112], 2],
    [
      'grey of 16 bit with alpha',
      async () => await plain(400, 400, '#707070').ensureAlpha().toColourspace('grey16').png().toBuffer(),
      [112, 112, 112],
      2,
    ],
    [
      'a palette',
      async () => await plain(400, 400, '#c05040').png({ palette: true }).toBuffer(),
      [192, 80, 64],
      2,
    ],
  ])('%s becomes sRGB of 8 bit', async (_, make, colour, tolerance) => {
    const picture = await bench.accept(await make());
    const { at, channels } = await bench.pixelsOf(picture);
    expect([channels, picture.file.mediaType]).toEqual([3, 'image/jpeg']);
    at(200, 200).forEach((value, channel) =>
      expect(Math.abs(value - colour[channel]!)).toBeLessThanOrEqual(tolerance),
    );
  });

  test('WEBP, AVIF, GIF, APNG and a JPEG called .png are read by their content', async () => {
    for (const bytes of [
      await plain(400, 400).webp().toBuffer(),
      await plain(400, 400).avif({ effort: 0 }).toBuffer(),
      await plain(400, 400).gif().toBuffer(),
      await plain(400, 400).jpeg({ progressive: true }).toBuffer(),
    ]) {
      expect(await bench.accept(bytes, 'wrong.png')).toMatchObject({
        width: 400,
        height: 400,
        file: { mediaType: 'image/jpeg' },
      });
    }
  });

  test('of an animation its first frame is taken, of ten thousand too', async () => {
    for (const frames of [3, 10_000]) {
      const picture = await bench.accept(gifOf(frames), 'moving.gif');
      const { at } = await bench.pixelsOf(picture);
      expect([picture.width, picture.height]).toEqual([320, 320]);
      expect(at(100, 100)[0]).toBeGreaterThan(240);
    }
    const webp = await sharp(gifOf(3), { animated: true }).webp().toBuffer();
    expect((await bench.accept(webp)).height).toBe(320);
  });

  test('HEIC, with the colors of its profile', async () => {
    expect(await bench.accept(join(FIXTURES, 'mug.heic'))).toMatchObject({ width: 480, height: 400 });
    const phone = await bench.accept(join(FIXTURES, 'mug-display-p3.heic'));
    const shop = await bench.accept(
      await sharp(readFileSync(join(CATALOGUE, 'mug-clay-front.jpg')))
        .resize(480, 480)
        .jpeg()
        .toBuffer(),
    );
    expect(phone).toMatchObject({
      width: 480,
      height: 480,
      kind: 'packshot',
      file: { mediaType: 'image/jpeg' },
    });
    expect(coloursApart(oklabOf(phone.palette[0]!), oklabOf(shop.palette[0]!))).toBeLessThan(0.015);
  });

  test('a picture larger than a film needs is bounded', async () => {
    expect(await bench.accept(await plain(6000, 3000).jpeg().toBuffer())).toMatchObject({
      width: 4096,
      height: 2048,
    });
  });

  test('what follows the picture in its file is left behind', async () => {
    const bytes = Buffer.concat([
      await plain(400, 400).jpeg().toBuffer(),
      Buffer.from('<script>alert(1)</script>'.repeat(50)),
    ]);
    const stored = await bench.storage.get((await bench.accept(bytes)).file);
    expect(Buffer.from(stored).includes('script')).toBe(false);
  });

  test('a little transparency is laid on white, and is no cut-out', async () => {
    const corners = await plain(400, 400)
      .composite([
        {
          input: Buffer.alloc(4),
          raw: { width: 1, height: 1, channels: 4 },
          blend: 'dest-out',
          left: 3,
          top: 3,
        },
      ])
      .ensureAlpha()
      .png()
      .toBuffer();
    expect(await bench.accept(corners)).toMatchObject({
      kind: 'lifestyle',
      file: { mediaType: 'image/jpeg' },
    });
  });
});

test('a picture from the web keeps its name and alt text; what could not be fetched is named', async () => {
  const asked: number[] = [];
  const analyzer = createImageAnalyzer({
    storage: bench.storage,
    fetchPicture: (url, limitBytes) => {
      asked.push(limitBytes);
      return Promise.resolve(
        url.includes('large')
          ? err('too large')
          : url.includes('good')
            ? ok(new Uint8Array(readFileSync(join(CATALOGUE, 'mug-oat-front.jpg'))))
            : err('not reachable'),
      );
    },
  });
  const ask = (url: string) =>
    analyzer.analyze({ name: 'web.jpg', alt: 'A mug', location: { kind: 'web', url } });
  expect(await ask('https://x/good')).toMatchObject({ ok: true, value: { name: 'web.jpg', alt: 'A mug' } });
  expect(await ask('https://x/large')).toEqual(
    err({
      name: 'web.jpg',
      reason: 'too large',
      explanation: 'This image is larger than 20 MB. Save a smaller version and try again.',
    }),
  );
  expect(await ask('https://x/missing')).toMatchObject({ ok: false, error: { reason: 'not reachable' } });
  expect(asked).toEqual([20_000_000, 20_000_000, 20_000_000]);
});
