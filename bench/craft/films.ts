/** Directs the films that are measured: the demo catalogue in all its languages, looks, shapes and lengths, without drawing. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { samplesBy } from '#bench/words/samples.ts';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { Product } from '#studio/product/product.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import type { Script } from '#studio/script/script.ts';
import { writeScript } from '#studio/script/write-script.ts';
import { CLIP_SECONDS, type ClipSeconds } from '#studio/shared/time.ts';
import {
  ASPECT_RATIOS,
  LOOK_IDS,
  storyboardSchema,
  type AspectRatio,
  type LookId,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';

/** A film with what it was made of. */
export type DirectedFilm = {
  handle: string;
  language: string;
  lookId: LookId;
  /** Pictures that the product has. */
  pictures: number;
  hasCopy: boolean;
  storyboard: Storyboard;
};

type MakeStoryboard = typeof import('#studio/storyboard/make-storyboard.ts').makeStoryboard;
type Looks = typeof import('#studio/storyboard/looks/looks.ts').LOOKS;

/** Direction, of this tree or of the checkout at `root`; scripts, voices and music are this tree's. */
export async function openDirection(root: string): Promise<{ makeStoryboard: MakeStoryboard; looks: Looks }> {
  const load = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const module: unknown = await import(pathToFileURL(join(root, path)).href);
    return schema.parse(module);
  };
  const { makeStoryboard } = await load(
    z.object({ makeStoryboard: z.custom<MakeStoryboard>((value) => typeof value === 'function') }),
    'studio/storyboard/make-storyboard.ts',
  );
  const { LOOKS } = await load(z.object({ LOOKS: z.custom<Looks>() }), 'studio/storyboard/looks/looks.ts');
  return { makeStoryboard, looks: LOOKS };
}

export type Direction = Awaited<ReturnType<typeof openDirection>>;

/** The demo catalogue's products in each of their languages, with the pictures as the analyzer measured them. */
export const demoProducts = (): Product[] =>
  [...(samplesBy({ html: copyBlocks, text: plainText })['demo'] ?? [])].flatMap(({ product }) => {
    const pictures = CATALOG_PICTURES[product.handle] ?? [];
    return pictures.length === 0 ? [] : [{ ...product, pictures: [...pictures] }];
  });

/** Every film of the demo catalogue: one product in one language, look, shape and length each, with voice and music. */
export async function* directFilms(direction: Direction): AsyncGenerator<DirectedFilm> {
  for (const product of demoProducts())
    for (const seconds of CLIP_SECONDS) {
      const direct = await openFilmsOf(direction, product, seconds);
      for (const lookId of LOOK_IDS)
        for (const aspectRatio of ASPECT_RATIOS)
          yield {
            handle: product.handle,
            language: product.language,
            lookId,
            pictures: product.pictures.length,
            hasCopy: product.copy.length > 0,
            storyboard: direct(lookId, aspectRatio),
          };
    }
}

/** Writes a product's script and gives its films. Rejects with the writer's AppError when there is no script. */
export async function openFilmsOf(
  { makeStoryboard, looks }: Direction,
  product: Product,
  seconds: ClipSeconds,
): Promise<(lookId: LookId, aspectRatio: AspectRatio) => Storyboard> {
  const { language } = product;
  const written = await writeScript({ writer: extractiveWriter }, { product, language, seconds, seed: 1 });
  if (!written.ok) throw written.error;
  const lines = written.value.lines.map((line) => spoken(line, language));
  return (lookId, aspectRatio) => {
    const order = { seed: 1, mood: looks[lookId].mood, seconds };
    return storyboardSchema.parse(
      makeStoryboard({
        product,
        script: written.value,
        lines,
        seconds,
        aspectRatio,
        look: looks[lookId],
        brandColour: null,
        beats: beatGridOf(composeMusic(order)),
        music: { order, gainDecibels: 0 },
        showCaptions: true,
        showPrice: true,
        seed: 1,
      }),
    );
  };
}

/** A line as a voice of usual pace says it; its recording is stored nowhere. */
function spoken({ id, text }: Script['lines'][number], language: string): TimedLine {
  const seconds = speakingSeconds(text, language);
  return {
    lineId: id,
    text,
    seconds,
    words: timeWords(spellLine(text, language), seconds, null),
    recording: {
      sha256: Buffer.from(id).toString('hex').padEnd(64, '0').slice(0, 64),
      bytes: 1,
      mediaType: 'audio/wav',
    },
  };
}
