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
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import {
  ASPECT_RATIOS,
  LOOK_IDS,
  storyboardSchema,
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

/** Every film of the demo catalogue. Each is one product in one language, look, shape and length, with voice and music. */
export async function* directFilms(direction: Awaited<ReturnType<typeof openDirection>>): AsyncGenerator<DirectedFilm> {
  const samples = [...(samplesBy({ html: copyBlocks, text: plainText })['demo'] ?? [])];
  for (const sample of samples) {
    const pictures = CATALOG_PICTURES[sample.product.handle] ?? [];
    if (pictures.length === 0) continue;
    const product: Product = { ...sample.product, pictures: [...pictures] };
    for (const seconds of CLIP_SECONDS) {
      const written = await writeScript({ writer: extractiveWriter }, { product, language: product.language, seconds, seed: 1 });
      if (!written.ok) throw written.error;
      const lines = written.value.lines.map((line) => spoken(line, product.language));
      for (const lookId of LOOK_IDS)
        for (const aspectRatio of ASPECT_RATIOS) {
          const order = { seed: 1, mood: direction.looks[lookId].mood, seconds };
          const storyboard = direction.makeStoryboard({
            product,
            script: written.value,
            lines,
            seconds,
            aspectRatio,
            look: direction.looks[lookId],
            brandColour: null,
            beats: beatGridOf(composeMusic(order)),
            music: { order, gainDecibels: 0 },
            showCaptions: true,
            showPrice: true,
            seed: 1,
          });
          yield {
            handle: product.handle,
            language: product.language,
            lookId,
            pictures: pictures.length,
            hasCopy: product.copy.length > 0,
            storyboard: storyboardSchema.parse(storyboard),
          };
        }
    }
  }
}

/** A line as a voice of usual pace says it; its recording is stored nowhere. */
function spoken({ id, text }: Script['lines'][number], language: string): TimedLine {
  const seconds = speakingSeconds(text, language);
  return {
    lineId: id,
    text,
    seconds,
    words: timeWords(spellLine(text, language), seconds, null),
    recording: { sha256: Buffer.from(id).toString('hex').padEnd(64, '0').slice(0, 64), bytes: 1, mediaType: 'audio/wav' },
  };
}
