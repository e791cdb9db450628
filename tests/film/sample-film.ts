/** Makes the storyboards and films for tests: the catalogue's pictures, real direction, texts in many scripts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openFilm } from '#studio/film/open-film.ts';
import type { Film } from '#studio/film/film.ts';
import { pictureSchema, type Picture } from '#studio/product/picture.ts';
import type { Script } from '#studio/script/script.ts';
import { scriptOf } from '#studio/shared/language.ts';
import type { ClipSeconds } from '#studio/shared/time.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { makeStoryboard } from '#studio/storyboard/make-storyboard.ts';
import type { AspectRatio, LookId, Storyboard } from '#studio/storyboard/storyboard.ts';
import { steadyBeats } from '#studio/storyboard/timeline.ts';
import {
  canvasHost,
  createFrameCanvas,
  loadPictures,
  registerFonts,
} from '#workers/render/canvas/canvas-host.ts';
import { openFootage } from '#workers/render/canvas/open-footage.ts';
import { SAMPLE_TEXTS, type SampleTexts } from './sample-texts.ts';

/** As the image analyzer measured them; their files are the catalogue's own. */
export const SAMPLE_PICTURES: readonly Picture[] = z
  .array(pictureSchema)
  .parse(JSON.parse(readFileSync(new URL('sample-pictures.json', import.meta.url), 'utf8')));

/** What a sample storyboard is made of; `seconds` is the clip's length, `brandColour` "#rrggbb" or null. */
export type SampleChoice = {
  lookId: LookId;
  aspectRatio: AspectRatio;
  language: string;
  texts: SampleTexts;
  pictures: readonly Picture[];
  showPrice: boolean;
  seed: number;
  brandColour: string | null;
  seconds: ClipSeconds;
};

/**
 * A storyboard of the sample pictures and texts, made by the studio itself; the same choice gives the same
 * document. Its lines are timed but not recorded, and there is no music.
 */
export function sampleStoryboard(choice: Partial<SampleChoice> = {}): Storyboard {
  const {
    lookId = 'gallery',
    aspectRatio = '9:16',
    language = 'en',
    pictures = SAMPLE_PICTURES,
    showPrice = true,
    seed = 1,
    brandColour = null,
    seconds = 15,
  } = choice;
  const texts = choice.texts ?? SAMPLE_TEXTS[language] ?? SAMPLE_TEXTS['en']!;
  const lines = [texts.hook, ...texts.lines, texts.callToAction];
  const script: Script = {
    language,
    writer: 'sample',
    notes: [],
    lines: lines.map((text, index) => ({
      id: `line-${index}`,
      role: index === 0 ? 'hook' : index === lines.length - 1 ? 'callToAction' : 'line',
      text,
      evidence: null,
      pictureIndex: null,
    })),
  };
  return makeStoryboard({
    product: {
      id: null,
      handle: 'sample',
      url: null,
      shop: { name: 'Lumen & Clay', domain: 'lumen.example', currencyCode: 'EUR', own: true },
      title: texts.title,
      copy: [],
      vendor: '',
      productType: '',
      tags: [],
      options: [],
      price: { amount: '24.00', currencyCode: 'EUR' },
      compareAtPrice: { amount: '28.00', currencyCode: 'EUR' },
      language,
      languages: [language],
      pictures: [...pictures],
      rejectedPictures: [],
    },
    script,
    lines: lines.map((text, index) => {
      const words = wordsOf(text, language);
      const spoken = Math.max(1.4, words.length * 0.34);
      return {
        lineId: `line-${index}`,
        text,
        seconds: spoken,
        words: words.map((word, position) => ({
          text: word,
          startSeconds: (spoken * position) / words.length,
          endSeconds: (spoken * (position + 1)) / words.length,
        })),
        recording: null,
      };
    }),
    seconds,
    aspectRatio,
    look: LOOKS[lookId],
    brandColour,
    beats: steadyBeats(seconds, 104),
    music: null,
    showCaptions: true,
    showPrice,
    seed,
  });
}

/** The same with the shots of its scenes alone, for tests of shots. */
export const withoutPosters = (storyboard: Storyboard): Storyboard => ({
  ...storyboard,
  scenes: storyboard.scenes.map((scene) => {
    if (scene.content.kind === 'picture')
      return { ...scene, content: { kind: 'picture', shot: scene.content.shot } };
    const { poster: _, ...content } = scene.content;
    return { ...scene, content };
  }),
});

/** A film of a storyboard made of the sample pictures, and how to see its frames. */
export async function openSampleFilm(
  storyboard: Storyboard,
  shortSidePixels: number,
  /** Local paths of the frames of its footage, by hash. */
  footagePaths: ReadonlyMap<string, string> = new Map(),
): Promise<{
  film: Film;
  surface: ReturnType<typeof createFrameCanvas>['surface'];
  hash: () => string;
  pixels: () => Uint8Array;
}> {
  const pictures = await samplePictures(storyboard, shortSidePixels);
  const footage = openFootage(storyboard, shortSidePixels, (sha256) => footagePaths.get(sha256) ?? '');
  const film = openFilm({ storyboard, pictures, footage, shortSidePixels, host: canvasHost });
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  const pixels = (): Uint8Array => canvas.data();
  return { film, surface, pixels, hash: () => createHash('sha256').update(pixels()).digest('hex') };
}

/** The decoded sample pictures that a storyboard shows, with its fonts ready. */
export async function samplePictures(
  storyboard: Storyboard,
  shortSidePixels: number,
): ReturnType<typeof loadPictures> {
  registerFonts(storyboard);
  const names = new Map(storyboard.pictures.map((picture) => [picture.file.sha256, picture.name]));
  return loadPictures(storyboard, shortSidePixels, (sha256) =>
    fileURLToPath(new URL(`../../devstore/catalog/${names.get(sha256) ?? ''}`, import.meta.url)),
  );
}

/** Words with their punctuation: by spaces, or as the segmenter finds them where there are none. */
function wordsOf(text: string, language: string): string[] {
  if (!['Jpan', 'Hans', 'Hant', 'Thai'].includes(scriptOf(language))) return text.split(' ');
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.trim() === '') continue;
    const last = words.at(-1);
    if (isWordLike === true || last === undefined) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}
