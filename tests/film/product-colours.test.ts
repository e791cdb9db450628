/** Tests on drawn pixels that a brand colors background, type and button, and never the product. */
import { describe, expect, test } from 'vitest';
import type { Picture } from '#studio/product/picture.ts';
import { LOOK_IDS, type LookId, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { CATALOG_PICTURES } from './catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard } from './sample-film.ts';

const SHORT_SIDE = 360;
const GREEN = '#1f8a4c';
/** Levels of 255: rounding of the lifted product's opacity. */
const TOLERANCE = 2;

const named = (handle: string, name: string): Picture =>
  CATALOG_PICTURES[handle]!.find((picture) => picture.name === name)!;
/** A cream label and wax in clear glass, a cream mug, and a product without a background. */
const PALE = [
  named('soy-candle', 'candle-fig-front.jpg'),
  named('stoneware-mug', 'mug-oat-front.jpg'),
  named('stoneware-mug', 'mug-oat-cutout.png'),
];

async function frameOf(storyboard: Storyboard, frame: number) {
  const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE);
  film.draw(surface, frame);
  return { width: film.width, pixels: Uint8Array.from(pixels()) };
}

const filmOf = (
  lookId: LookId,
  aspectRatio: '9:16' | '16:9',
  picture: Picture,
  brandColour: string | null,
) => ({
  ...sampleStoryboard({ lookId, aspectRatio, pictures: [picture], brandColour, showPrice: false }),
  showCaptions: false,
});

/** The channels of points well inside the product's box, of the first scene. */
function productPixels(
  { width, pixels }: Awaited<ReturnType<typeof frameOf>>,
  { aspectRatio, scenes }: Storyboard,
  { subject }: Picture,
): number[] {
  const { from, to } = scenes[0]!.content.shot!;
  const scale = SHORT_SIDE / Math.min(...Object.values(FRAME_UNITS[aspectRatio]));
  const [x, y, across, down] = (['x', 'y', 'width', 'height'] as const).map(
    (side) => (from[side] + to[side]) / 2,
  );
  const channels: number[] = [];
  for (let v = 0.36; v <= 0.8; v += 0.02)
    for (let u = 0.22; u <= 0.64; u += 0.02) {
      const column = Math.round((x! + (subject.x + u * subject.width) * across!) * scale);
      const row = Math.round((y! + (subject.y + v * subject.height) * down!) * scale);
      channels.push(...pixels.subarray((row * width + column) * 4, (row * width + column) * 4 + 3));
    }
  return channels;
}

describe.each(LOOK_IDS)('in the look %s', (lookId) => {
  test.each(
    (['9:16', '16:9'] as const).flatMap((ratio) =>
      PALE.map((picture) => [ratio, picture.name, picture] as const),
    ),
  )('at %s a green brand leaves %s as it is', async (ratio, _name, picture) => {
    const [plain, green] = [null, GREEN].map((brand) => filmOf(lookId, ratio, picture, brand));
    const [without, withBrand] = [await frameOf(plain!, 20), await frameOf(green!, 20)];
    const [before, after] = [
      productPixels(without, plain!, picture),
      productPixels(withBrand, green!, picture),
    ];
    expect(before.length).toBeGreaterThan(1000);
    const differences = after.map((value, index) => Math.abs(value - before[index]!));
    expect(Math.max(...differences)).toBeLessThanOrEqual(TOLERANCE);
  });

  test('the brand is seen on the end card', async () => {
    const [plain, green] = [null, GREEN].map((brand) => filmOf(lookId, '9:16', PALE[0]!, brand));
    const [without, withBrand] = [await frameOf(plain!, 440), await frameOf(green!, 440)];
    expect(Buffer.from(without.pixels).equals(Buffer.from(withBrand.pixels))).toBe(false);
  });
});

test('a pale product has in every look the hue that it was photographed in', async () => {
  const picture = PALE[1]!;
  const reference = filmOf('soft', '9:16', picture, null);
  const hues = async (storyboard: Storyboard): Promise<number> => {
    const channels = productPixels(await frameOf(storyboard, 20), storyboard, picture);
    const sums = [0, 1, 2].map((channel) =>
      channels.filter((_, index) => index % 3 === channel).reduce((sum, value) => sum + value, 0),
    );
    return sums[2]! / sums[0]!;
  };
  const photographed = await hues(reference);
  for (const lookId of LOOK_IDS)
    for (const brand of [null, GREEN])
      expect(
        Math.abs((await hues(filmOf(lookId, '9:16', picture, brand))) - photographed),
        `${lookId} ${String(brand)}`,
      ).toBeLessThan(0.02);
});
