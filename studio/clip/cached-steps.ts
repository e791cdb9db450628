/**
 * Does the costly, repeatable parts of a clip once, each step named here alone: analyzing a picture, writing
 * a script, speaking a line, playing music.
 */
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { pictureSchema } from '#studio/product/picture.ts';
import type { ImageAnalyzer, PictureInHand } from '#studio/product/ports.ts';
import type { PictureSource, Product } from '#studio/product/product.ts';
import type { Writer } from '#studio/script/ports.ts';
import { scriptSchema, type Script } from '#studio/script/script.ts';
import { writeScript } from '#studio/script/write-script.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import { fileRefSchema, type FileRef, type Storage } from '#studio/shared/storage.ts';
import { SAMPLES_PER_SECOND, type ClipSeconds } from '#studio/shared/time.ts';
import { whoSpeaks, type Speaker, type SpeechTask } from '#studio/voice/ports.ts';
import {
  recordedLineSchema,
  recordingInputs,
  recordLine,
  type RecordedLine,
} from '#studio/voice/record-line.ts';
import type { CacheRecording } from '#studio/voice/speak-script.ts';
import type { Steps } from '#studio/clip/steps.ts';

/**
 * A picture at a versioned address is analyzed once: stores give a changed picture another address. Files on
 * the disk may change.
 */
export function cachedImageAnalyzer(analyzer: ImageAnalyzer, steps: Steps): ImageAnalyzer {
  return {
    analyze(source) {
      if (!isLasting(source)) return analyzer.analyze(source);
      return steps.once({ name: 'judge-picture', version: 2, inputs: source, result: pictureSchema }, () =>
        analyzer.analyze(source),
      );
    },
  };
}

/**
 * The product and the shop's promises count. Pictures count by their alternative texts and the variants that they
 * show; their bytes do not affect the script, nor does anything else in
 * the store. The errors of `writeScript`: WRITER_FAILED and NOTHING_TO_SAY among them.
 */
export function writeCachedScript(
  ports: { writer: Writer; steps: Steps },
  wanted: {
    product: Product;
    language: string;
    seconds: ClipSeconds;
    seed: number;
    /** The shop's, in `language`. */
    promises: readonly string[];
    /** Whether the clip shows the price: one that doesn't says none either. */
    showPrice: boolean;
  },
  signal?: AbortSignal,
): Promise<Result<Script, AppError>> {
  const { showPrice, ...asked } = wanted;
  const input = showPrice
    ? asked
    : { ...asked, product: { ...asked.product, price: null, compareAtPrice: null } };
  const {
    product: { storePictures: _, ...product },
    ...inputs
  } = input;
  const source = {
    ...product,
    pictures: product.pictures.map(({ alt, variantValues }) => ({ alt, variantValues })),
    rejectedPictures: [],
  };
  return ports.steps.once(
    {
      name: 'write-script',
      version: 3,
      inputs: { source, ...inputs, writer: ports.writer.name },
      result: scriptSchema,
    },
    () => writeScript(ports, input, { signal }),
  );
}

export type SpeakingPorts = { speaker: Speaker; storage: Storage; steps: Steps };

/**
 * The same words by the same voice at the same pace are spoken once, wherever they occur. SPEAKER_FAILED and
 * what else the speaker answers with.
 */
export function recordCachedLine(
  ports: SpeakingPorts,
  task: SpeechTask,
  signal?: AbortSignal,
): Promise<Result<RecordedLine, AppError>> {
  const { speaker, voiceId } = whoSpeaks(ports.speaker, task.language, task.voiceId);
  const own = { ...task, voiceId };
  return cacheRecordings(ports)(recordingInputs(speaker, own), () =>
    recordLine({ ...ports, speaker }, own, signal),
  );
}

export const cacheRecordings =
  ({ steps }: { steps: Steps }): CacheRecording =>
  (inputs, make) =>
    steps.once({ name: 'speak-line', version: 1, inputs, result: recordedLineSchema }, make);

const isLasting = ({ location }: PictureSource | PictureInHand): boolean =>
  location.kind === 'stored' || (location.kind === 'web' && new URL(location.url).searchParams.has('v'));

/** The WAV of a piece of music (stereo, 48 kHz): the same request is played once. */
export async function musicFile(
  ports: { steps: Steps; storage: Storage },
  request: MusicRequest,
): Promise<FileRef> {
  const played = await ports.steps.once<FileRef, never>(
    { name: 'play-music', version: 2, inputs: request, result: fileRefSchema },
    async () => {
      const { left, right } = playScore(composeMusic(request));
      return ok(await ports.storage.put(encodeWav([left, right], SAMPLES_PER_SECOND), 'audio/wav'));
    },
  );
  if (!played.ok) throw new TypeError('Playing music has no expected failure.');
  return played.value;
}
