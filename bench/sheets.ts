/**
 * Draws contact sheets, to be looked at: npm run bench -- sheets <folder> [--looks bold,pop] [--products a,b]
 * [--seconds 15] [--language de]. Each sheet is a film of a product in a look and shape, a frame every half second.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { demoProducts, openDirection, openFilmsOf } from '#bench/craft/films.ts';
import { framesIn } from '#studio/shared/time.ts';
import { ASPECT_RATIOS, LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm } from '#tests/film/sample-film.ts';

const STEP_SECONDS = 0.5;
const SHORT_SIDE = 216;
const COLUMNS = { '9:16': 10, '16:9': 6 };
/** One picture, few, and many. */
const PRODUCTS = ['tall-bud-vase', 'fluted-planter', 'stoneware-mug'];

/** Writes one PNG a film into the folder that the arguments name. Rejects when they name none. */
export async function drawSheets(args: string[], say: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      looks: { type: 'string', default: LOOK_IDS.join() },
      products: { type: 'string', default: PRODUCTS.join() },
      seconds: { type: 'string', default: '15' },
      language: { type: 'string', default: 'en' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Say which folder the sheets go to.');
  await mkdir(folder, { recursive: true });
  const direction = await openDirection(fileURLToPath(new URL('..', import.meta.url)));
  const looks = LOOK_IDS.filter((id) => values.looks.split(',').includes(id));
  for (const product of demoProducts()) {
    if (!values.products.split(',').includes(product.handle) || product.language !== values.language)
      continue;
    const direct = await openFilmsOf(direction, product, values.seconds === '30' ? 30 : 15);
    for (const lookId of looks)
      for (const aspectRatio of ASPECT_RATIOS) {
        const name = `${product.handle}-${product.language}-${lookId}-${aspectRatio.replace(':', 'x')}.png`;
        await drawSheet(direct(lookId, aspectRatio), join(resolve(folder), name));
        say(`bench: ${name}`);
      }
  }
}

async function drawSheet(storyboard: Storyboard, path: string): Promise<void> {
  const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE);
  const count = Math.floor(storyboard.seconds / STEP_SECONDS);
  const columns = COLUMNS[storyboard.aspectRatio];
  const frames = [];
  for (let index = 0; index < count; index++) {
    film.draw(surface, framesIn(index * STEP_SECONDS));
    const raw = { width: film.width, height: film.height, channels: 4 as const };
    frames.push({
      input: await sharp(Buffer.from(pixels()), { raw }).png().toBuffer(),
      left: (index % columns) * (film.width + 4),
      top: Math.floor(index / columns) * (film.height + 4),
    });
  }
  await sharp({
    create: {
      width: columns * (film.width + 4),
      height: Math.ceil(count / columns) * (film.height + 4),
      channels: 3,
      background: '#888888',
    },
  })
    .composite(frames)
    .png()
    .toFile(path);
}
