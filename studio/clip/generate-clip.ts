/**
 * Makes a clip from a product link and a brief: product → script → voice and music → storyboard, each step
 * done once.
 */
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
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Speaker } from '#studio/voice/ports.ts';
import { timeSilently } from '#studio/voice/silent-voiceover.ts';
import type { SpellingOptions } from '#studio/voice/spelling/find-readings.ts';
import type { Pronunciations } from '#studio/voice/spelling/pronunciations.ts';
import { speakScript } from '#studio/voice/speak-script.ts';
import type { Brief } from '#studio/clip/brief.ts';
import { cacheRecordings, writeCachedScript } from '#studio/clip/cached-steps.ts';
import {
  directClip,
  inBriefsOrder,
  withChosenPictures,
  type VoicedScript,
} from '#studio/clip/direct-clip.ts';
import { promisesIn, type Promises } from '#studio/clip/promises.ts';
import type { ClipStep } from '#studio/clip/clip-states.ts';
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

/** How far the making is: the step, and how many of its parts are done. */
export type ClipProgress = { step: ClipStep; done: number; total: number };
export type ClipOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ClipProgress) => void) | undefined;
};

export type GenerateInput = {
  link: ProductLink;
  brief: Brief;
  /** What the shop's settings say that it promises; by default nothing. */
  promises?: Promises;
  /** The shop's own words. */
  pronunciations?: Pronunciations | undefined;
};

/** What was made; the clip’s document. */
export type GeneratedClip = {
  product: Product;
  script: Script;
  /** The speaker, or null without a voice. */
  voice: string | null;
  storyboard: Storyboard;
};

/**
 * Every result is stored under the hash of its inputs: the same link and brief again cost a check of the
 * store and little else.
 *
 * The errors of its steps: PRODUCT_NOT_FOUND, NO_PICTURES and what else the catalog refuses (`importProduct`);
 * NOTHING_TO_SAY, WRITER_FAILED and the writer's (`writeScript`), or SCRIPT_EMPTY, SCRIPT_TOO_LONG and
 * BAD_INPUT of the merchant's own text; VOICE_UNAVAILABLE, SPEAKER_FAILED and SCRIPT_TOO_LONG (`speakScript`);
 * BAD_INPUT of a brand color (`directClip`). Rejects with the signal's reason when it is aborted.
 */
export async function generateClip(
  ports: ClipPorts,
  input: GenerateInput,
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

  const promises = promisesIn(input.promises ?? {}, language);
  const written = await scriptFor(ports, { product, language, promises }, brief, options);
  if (!written.ok) return written;
  const spelling = { pronunciations: input.pronunciations, currencyCode: product.shop.currencyCode };
  const voiced = await voiceFor(ports, inBriefsOrder(written.value, brief), brief, spelling, options);
  if (!voiced.ok) return voiced;

  options.onProgress?.({ step: 'storyboard', done: 0, total: 1 });
  const directed = directClip(product, voiced.value, brief);
  if (!directed.ok) return directed;
  options.onProgress?.({ step: 'storyboard', done: 1, total: 1 });
  const { script, voice } = voiced.value;
  return ok({ product, script, voice, storyboard: directed.value });
}

async function scriptFor(
  ports: ClipPorts,
  { product, language, promises }: { product: Product; language: string; promises: readonly string[] },
  brief: Brief,
  { signal, onProgress }: ClipOptions,
): Promise<Result<Script, AppError>> {
  onProgress?.({ step: 'script', done: 0, total: 1 });
  const { seconds, seed, scriptSeed = seed, voiceover } = brief;
  if (voiceover.mode === 'manual') return scriptFromText({ text: voiceover.text, language, seconds });
  return writeCachedScript(
    ports,
    { product, language, seconds, seed: scriptSeed, promises, showPrice: brief.showPrice },
    signal,
  );
}

type Voiced = VoicedScript & { voice: string | null };

async function voiceFor(
  ports: ClipPorts,
  script: Script,
  brief: Brief,
  spelling: SpellingOptions,
  { signal, onProgress }: ClipOptions,
): Promise<Result<Voiced, AppError>> {
  const { voiceover } = brief;
  if (voiceover.mode === 'none')
    return ok({ script, lines: timeSilently(script, brief.seconds), voice: null, rate: null });
  onProgress?.({ step: 'voice', done: 0, total: script.lines.length });
  const spoken = await speakScript(
    { speaker: ports.speaker, storage: ports.storage, cacheRecording: cacheRecordings(ports) },
    {
      script,
      seconds: brief.seconds,
      voiceId: voiceover.voiceId,
      hookVoiceId: voiceover.hookVoiceId ?? null,
      spelling,
    },
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
