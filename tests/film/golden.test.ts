/** Compares frames with those that were reviewed and approved, by tolerance. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm } from './sample-film.ts';

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));
/** Seconds of a new film's frames: its hook, and its end card. */
const NEW_FRAMES = [1.4, 13.5];
const FRAMES_A_FILM = 2;

/**
 * The films of the folder, named "<look>-<what else>". Storyboards are kept beside their frames: what direction
 * decides today does not change them.
 */
const FILES = readdirSync(FOLDER);
const GOLDEN = FILES.filter((file) => file.endsWith('.json')).map((file) => {
  const name = file.slice(0, -'.json'.length);
  const seconds = FILES.flatMap((frame) =>
    frame.startsWith(`${name}-`) && frame.endsWith('.jpg')
      ? Number(frame.slice(name.length + 1, -'.jpg'.length))
      : [],
  ).filter((second) => !Number.isNaN(second));
  return { name, seconds: seconds.length === 0 ? NEW_FRAMES : seconds };
});
const SHORT_SIDE = 360;
/**
 * Mean difference of a channel, and how many pixels may differ clearly: JPEG's own loss and other processors'
 * rounding.
 */
const TOLERANCE = { mean: 1.6, clear: 24, clearShare: 0.006 };

const pathOf = (file: string): string => join(FOLDER, file);

test.each(LOOK_IDS)('the look %s has a film and two frames of it that were approved', (look) => {
  const frames = GOLDEN.filter(({ name }) => name.startsWith(`${look}-`)).map(
    ({ seconds }) => seconds.length,
  );
  expect(frames).toEqual([FRAMES_A_FILM]);
});

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
