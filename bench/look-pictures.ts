/** Draws the picture of every look that Create and the editor show, from the film itself, into the interface. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';

const SHORT_SIDE = 540;
/** The first scene with its words. */
const FRAME = 12;
const PICTURE = { width: 270, height: 480 };
const PRODUCT = 'stoneware-mug';
const HOOK = 'No two are alike.';

/** Writes `app/ui/looks/<look>.jpg` for every look; run it when films look different, and look at what it wrote. */
export async function drawLookPictures(say: (line: string) => void): Promise<void> {
  const texts = SAMPLE_TEXTS['en'];
  const pictures = CATALOG_PICTURES[PRODUCT];
  if (texts === undefined || pictures === undefined)
    throw new Error(`The samples lack ${PRODUCT} or English.`);
  for (const lookId of LOOK_IDS) {
    const storyboard = sampleStoryboard({
      lookId,
      pictures,
      texts: { ...texts, hook: HOOK },
      showPrice: false,
    });
    const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE);
    film.draw(surface, FRAME);
    await sharp(pixels(), { raw: { width: film.width, height: film.height, channels: 4 } })
      .removeAlpha()
      .resize(PICTURE)
      .jpeg({ quality: 80, mozjpeg: true })
      .toFile(fileURLToPath(new URL(`../app/ui/looks/${lookId}.jpg`, import.meta.url)));
    say(lookId);
  }
}
