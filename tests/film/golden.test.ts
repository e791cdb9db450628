/** Compares frames with those that were reviewed and approved, by tolerance. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { openSampleFilm } from './sample-film.ts';

/** Storyboards are kept beside their frames: what direction decides today does not change them. */
const GOLDEN = [
  { name: 'gallery-en', seconds: [1.4, 4.6] },
  { name: 'editorial-ja', seconds: [1.4, 13.5] },
  { name: 'bold-de-wide', seconds: [1.4, 7.5] },
  { name: 'soft-hi', seconds: [1.4, 14] },
  { name: 'noir-ar', seconds: [2.6, 13.5] },
  { name: 'pop-zh-wide', seconds: [1.4, 13.5] },
];
const SHORT_SIDE = 360;
/**
 * Mean difference of a channel, and how many pixels may differ clearly: JPEG's own loss and other processors'
 * rounding.
 */
const TOLERANCE = { mean: 1.6, clear: 24, clearShare: 0.006 };

const pathOf = (file: string): string => fileURLToPath(new URL(`golden/${file}`, import.meta.url));

describe.each(GOLDEN)('the film $name', ({ name, seconds }) => {
  test.each(seconds)('at %s s is drawn as it was', async (second) => {
    const storyboard = readStoryboard(JSON.parse(readFileSync(pathOf(`${name}.json`), 'utf8')));
    const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE);
    film.draw(surface, Math.round(second * 30));
    const drawn = await sharp(pixels(), { raw: { width: film.width, height: film.height, channels: 4 } })
      .removeAlpha()
      .raw()
      .toBuffer();
    const path = pathOf(`${name}-${second}.jpg`);
    if (!existsSync(path)) {
      // A new frame is written for review; until it is approved, nothing is proved.
      mkdirSync(pathOf(''), { recursive: true });
      await sharp(drawn, { raw: { width: film.width, height: film.height, channels: 3 } })
        .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
        .toFile(path);
      expect.fail(`${path} was not there: look at it, and run again.`);
    }
    const golden = await sharp(path).raw().toBuffer();
    expect(golden.length).toBe(drawn.length);
    let [sum, clear] = [0, 0];
    for (const [index, value] of golden.entries()) {
      const difference = Math.abs(value - (drawn[index] ?? 0));
      sum += difference;
      if (difference > TOLERANCE.clear) clear++;
    }
    expect(sum / drawn.length).toBeLessThan(TOLERANCE.mean);
    expect(clear / drawn.length).toBeLessThan(TOLERANCE.clearShare);
  });
});
