/** Does the costly, repeatable parts of a clip once: judging a picture, playing a piece of music. */
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicOrder } from '#studio/music/music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { pictureSchema } from '#studio/product/picture.ts';
import type { PictureJudge } from '#studio/product/ports.ts';
import type { PictureSource } from '#studio/product/product.ts';
import { ok } from '#studio/shared/result.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import { fileRefSchema, type FileRef, type Storage } from '#studio/shared/storage.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { Steps } from '#studio/clip/steps.ts';

/** A picture at a versioned address is judged once: stores give a changed picture another address. Files on the disk may change. */
export function rememberingJudge(judge: PictureJudge, steps: Steps): PictureJudge {
  return {
    judge(source) {
      if (!isLasting(source)) return judge.judge(source);
      return steps.once({ name: 'judge-picture', version: 2, inputs: source, result: pictureSchema }, () => judge.judge(source));
    },
  };
}

const isLasting = ({ location }: PictureSource): boolean => location.kind === 'stored' || (location.kind === 'web' && new URL(location.url).searchParams.has('v'));

/** The WAV of a piece of music (stereo, 48 kHz): the same order is played once. */
export async function musicFile(ports: { steps: Steps; storage: Storage }, order: MusicOrder): Promise<FileRef> {
  const played = await ports.steps.once<FileRef, never>({ name: 'play-music', version: 2, inputs: order, result: fileRefSchema }, async () => {
    const { left, right } = playScore(composeMusic(order));
    return ok(await ports.storage.put(encodeWav([left, right], SAMPLES_PER_SECOND), 'audio/wav'));
  });
  if (!played.ok) throw new TypeError('Playing music has no expected failure.');
  return played.value;
}
