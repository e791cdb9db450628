/** Makes the whole sound of a clip from its plan: plays the music, mixes the recordings over it, as the worker does. */
import { mixSound } from '#studio/film/sound/mix-sound.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicRequest, StereoSamples } from '#studio/music/music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { decodeWav } from '#studio/shared/samples.ts';
import type { SoundJob } from '#app/editor/sound/sound-job.ts';

/** Cached pieces of music: returning to the previous one is instant. */
const PIECES_KEPT = 4;

const pieces = new Map<string, StereoSamples>();

export function makeSound({
  plan,
  seconds,
  recordings,
}: Pick<SoundJob, 'plan' | 'seconds' | 'recordings'>): StereoSamples {
  const voices = new Map(
    [...recordings].map(([sha256, wav]) => [sha256, decodeWav(wav).channels[0] ?? new Float32Array()]),
  );
  return mixSound({
    plan,
    seconds,
    recordings: voices,
    music: plan.music === null ? null : musicFor(plan.music.order),
  }).samples;
}

function musicFor(request: MusicRequest): StereoSamples {
  const key = JSON.stringify(request);
  const music = pieces.get(key) ?? playScore(composeMusic(request));
  pieces.delete(key);
  pieces.set(key, music);
  for (const oldest of pieces.keys()) {
    if (pieces.size <= PIECES_KEPT) break;
    pieces.delete(oldest);
  }
  return music;
}
