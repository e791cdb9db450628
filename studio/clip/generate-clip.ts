/** Makes a clip from a product link and a brief: product → script → voice and music → storyboard, each step done once. */
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { BeatGrid, MusicRequest } from '#studio/music/music.ts';
import { importProduct } from '#studio/product/import-product.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { Catalog, ImageAnalyzer } from '#studio/product/ports.ts';
import type { Product } from '#studio/product/product.ts';
import { scriptFromText } from '#studio/script/manual-script.ts';
import type { Writer } from '#studio/script/ports.ts';
import type { Script } from '#studio/script/script.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { setBrand } from '#studio/storyboard/edit/look-edits.ts';
import { makeStoryboard } from '#studio/storyboard/make-storyboard.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { suggestLook } from '#studio/storyboard/suggest-look.ts';
import { SILENT_BEATS_PER_MINUTE, steadyBeats } from '#studio/storyboard/timeline.ts';
import type { Speaker } from '#studio/voice/ports.ts';
import { timeSilently } from '#studio/voice/silent-voiceover.ts';
import { speakScript } from '#studio/voice/speak-script.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';
import type { Brief } from '#studio/clip/brief.ts';
import { cacheRecordings, writeCachedScript } from '#studio/clip/cached-steps.ts';
import type { Steps } from '#studio/clip/steps.ts';

/** What making a clip needs, for one shop. */
export type ClipPorts = {
  catalog: Catalog;
  analyzer: ImageAnalyzer;
  writer: Writer;
  speaker: Speaker;
  storage: Storage;
  steps: Steps;
};

/** The steps of making a clip, in this order. */
export type ClipStep = 'product' | 'pictures' | 'script' | 'voice' | 'storyboard';
/** How far the making is: the step, and how many of its parts are done. */
export type ClipProgress = { step: ClipStep; done: number; total: number };
export type ClipOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ClipProgress) => void) | undefined;
};

/** What was made; the clip’s document. */
export type GeneratedClip = {
  product: Product;
  script: Script;
  /** Who spoke, or null when nobody does. */
  voice: string | null;
  storyboard: Storyboard;
};

/** Every result is stored under the hash of its inputs: the same link and brief again cost a look into the store and little else. */
export async function generateClip(
  ports: ClipPorts,
  input: { link: ProductLink; brief: Brief },
  options: ClipOptions = {},
): Promise<Result<GeneratedClip, AppError>> {
  const { brief } = input;
  const imported = await importProduct(
    ports,
    {
      link: input.link,
      language: brief.language ?? input.link.language,
      extraPictures: brief.extraPictures,
      useStorePictures: brief.useStorePictures,
    },
    options,
  );
  if (!imported.ok) return imported;
  const product = withChosenPictures(imported.value, brief.pictureIds);
  const language = brief.language ?? product.language;

  const written = await scriptFor(ports, product, language, brief, options);
  if (!written.ok) return written;
  const script = brief.pictureIds === null ? written.value : inMerchantsOrder(written.value);
  const voiced = await voiceFor(ports, script, brief, options);
  if (!voiced.ok) return voiced;

  options.onProgress?.({ step: 'storyboard', done: 0, total: 1 });
  const look = LOOKS[brief.look ?? suggestLook(product.pictures, brief.seed)];
  const music =
    brief.music === null
      ? null
      : {
          order: {
            seed: brief.musicSeed ?? brief.seed,
            mood: brief.music.mood ?? look.mood,
            seconds: brief.seconds,
          },
          gainDecibels: brief.music.gainDecibels,
        };
  const made = makeStoryboard({
    product,
    script: voiced.value.script,
    lines: voiced.value.lines,
    seconds: brief.seconds,
    aspectRatio: brief.aspectRatio,
    look,
    brandColour: brief.brandColour,
    beats: beatsFor(music?.order ?? null, brief.seconds),
    music,
    ...(voiced.value.rate === null || brief.voiceover.mode === 'none'
      ? {}
      : { voiceover: { voiceId: brief.voiceover.voiceId, rate: voiced.value.rate, pronunciations: {} } }),
    showCaptions: brief.showCaptions,
    showPrice: brief.showPrice,
    seed: brief.seed,
  });
  const branded = setBrand(made, {
    ...(brief.brandFont === null ? {} : { font: brief.brandFont }),
    ...(brief.logo === null ? {} : { logo: brief.logo }),
  });
  if (!branded.ok) return branded;
  const storyboard = branded.value;
  options.onProgress?.({ step: 'storyboard', done: 1, total: 1 });
  return ok({ product, script: voiced.value.script, voice: voiced.value.voice, storyboard });
}

/** In the merchant's order. What the store no longer has is passed over; when none is left, all that there are. */
function withChosenPictures(product: Product, ids: readonly string[] | null): Product {
  const chosen = (ids ?? []).flatMap((id) => product.pictures.filter((picture) => picture.id === id));
  return chosen.length === 0 ? product : { ...product, pictures: chosen };
}

/** No line calls for a picture out of its turn. */
const inMerchantsOrder = (script: Script): Script => ({
  ...script,
  lines: script.lines.map((line) => ({ ...line, pictureIndex: null })),
});

const beatsFor = (request: MusicRequest | null, seconds: number): BeatGrid =>
  request === null ? steadyBeats(seconds, SILENT_BEATS_PER_MINUTE) : beatGridOf(composeMusic(request));

async function scriptFor(
  ports: ClipPorts,
  product: Product,
  language: string,
  brief: Brief,
  { signal, onProgress }: ClipOptions,
): Promise<Result<Script, AppError>> {
  onProgress?.({ step: 'script', done: 0, total: 1 });
  const { seconds, seed, scriptSeed = seed, voiceover } = brief;
  if (voiceover.mode === 'manual') return scriptFromText({ text: voiceover.text, language, seconds });
  return writeCachedScript(ports, { product, language, seconds, seed: scriptSeed }, signal);
}

type Voiced = { script: Script; lines: readonly TimedLine[]; voice: string | null; rate: number | null };

async function voiceFor(
  ports: ClipPorts,
  script: Script,
  brief: Brief,
  { signal, onProgress }: ClipOptions,
): Promise<Result<Voiced, AppError>> {
  const { voiceover } = brief;
  if (voiceover.mode === 'none')
    return ok({ script, lines: timeSilently(script, brief.seconds), voice: null, rate: null });
  onProgress?.({ step: 'voice', done: 0, total: script.lines.length });
  const spoken = await speakScript(
    { speaker: ports.speaker, storage: ports.storage, remember: cacheRecordings(ports) },
    { script, seconds: brief.seconds, voiceId: voiceover.voiceId },
    {
      ...(signal === undefined ? {} : { signal }),
      onProgress: ({ done, total }) => onProgress?.({ step: 'voice', done, total }),
    },
  );
  if (!spoken.ok) return spoken;
  return ok({
    script: spoken.value.script,
    lines: spoken.value.voiceover.lines,
    voice: spoken.value.voiceover.voice,
    rate: spoken.value.voiceover.rate,
  });
}
