/** Measures the melody of speech: how far its pitch is spread, by autocorrelation. */
import { resample } from '#studio/voice/sound/resample.ts';

const SAMPLES_PER_SECOND = 8000;
const FRAME_SECONDS = 0.04;
const HOP_SECONDS = 0.02;
/** Voices lie between these. */
const HERTZ = { lowest: 55, highest: 400 };
/** A frame is voiced when it is this loud (full scale 1) and repeats itself this well. */
const VOICED = { level: 0.02, correlation: 0.6 };

/** Pitch of every voiced frame, in semitones above 55 Hz. */
export function semitonesOf(samples: Float32Array, samplesPerSecond: number): number[] {
  const sound = resample(samples, samplesPerSecond, SAMPLES_PER_SECOND);
  const frame = FRAME_SECONDS * SAMPLES_PER_SECOND;
  const longest = Math.ceil(SAMPLES_PER_SECOND / HERTZ.lowest);
  const found: number[] = [];
  for (let start = 0; start + frame + longest < sound.length; start += HOP_SECONDS * SAMPLES_PER_SECOND) {
    const hertz = pitchAt(sound, start, frame, longest);
    if (hertz !== null) found.push(12 * Math.log2(hertz / HERTZ.lowest));
  }
  return found;
}

function pitchAt(sound: Float32Array, start: number, frame: number, longest: number): number | null {
  const shortest = Math.floor(SAMPLES_PER_SECOND / HERTZ.highest);
  const energy = product(sound, start, start, frame);
  if (Math.sqrt(energy / frame) < VOICED.level) return null;
  let shifted = energy;
  const likeness = Array.from({ length: longest + 1 }, (_, lag) => {
    if (lag > 0) shifted += (sound[start + lag + frame - 1] ?? 0) ** 2 - (sound[start + lag - 1] ?? 0) ** 2;
    return lag < shortest
      ? 0
      : product(sound, start, start + lag, frame) / Math.sqrt(energy * Math.max(shifted, 0) + 1e-9);
  });
  const best = Math.max(...likeness);
  if (best < VOICED.correlation) return null;
  // The first of several equal periods is the pitch; the others are its multiples.
  let lag = likeness.findIndex((value) => value >= 0.9 * best);
  while ((likeness[lag + 1] ?? 0) > (likeness[lag] ?? 0)) lag++;
  return SAMPLES_PER_SECOND / lag;
}

function product(sound: Float32Array, one: number, other: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (sound[one + i] ?? 0) * (sound[other + i] ?? 0);
  return sum;
}

/** Standard deviation, in semitones. */
export function spreadOf(semitones: readonly number[]): number {
  const mean = semitones.reduce((sum, value) => sum + value, 0) / semitones.length;
  return Math.sqrt(semitones.reduce((sum, value) => sum + (value - mean) ** 2, 0) / semitones.length);
}
