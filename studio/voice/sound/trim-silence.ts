/** Cuts the silence at both ends of a recording and lets it start and end without a click. */

/** Quieter than this under the loudest moment counts as silence. */
const SILENCE_DECIBELS = -42;
const FRAME_SECONDS = 0.005;
const KEEP_SECONDS = 0.02;
const FADE_SECONDS = 0.005;

export type Trimmed = { samples: Float32Array; /** How much was cut from the start. */ cutSeconds: number };

/** Null when there is no sound in it at all. */
export function trimSilence(samples: Float32Array, samplesPerSecond: number): Trimmed | null {
  const frame = Math.max(1, Math.round(FRAME_SECONDS * samplesPerSecond));
  const levels = frameLevels(samples, frame);
  const loudest = levels.reduce((a, b) => Math.max(a, b), 0);
  if (loudest === 0) return null;
  const threshold = loudest * 10 ** (SILENCE_DECIBELS / 20);
  const keep = Math.round(KEEP_SECONDS * samplesPerSecond);
  const start = Math.max(0, levels.findIndex((level) => level > threshold) * frame - keep);
  const end = Math.min(
    samples.length,
    (levels.findLastIndex((level) => level > threshold) + 1) * frame + keep,
  );
  return {
    samples: withFades(samples.slice(start, end), Math.round(FADE_SECONDS * samplesPerSecond)),
    cutSeconds: start / samplesPerSecond,
  };
}

/** Root mean square of each frame. */
function frameLevels(samples: Float32Array, frame: number): number[] {
  return Array.from({ length: Math.ceil(samples.length / frame) }, (_, index) => {
    const part = samples.subarray(index * frame, (index + 1) * frame);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
  });
}

function withFades(samples: Float32Array, fade: number): Float32Array {
  const length = Math.min(fade, Math.floor(samples.length / 2));
  for (let i = 0; i < length; i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    samples[i] = (samples[i] ?? 0) * gain;
    const last = samples.length - 1 - i;
    samples[last] = (samples[last] ?? 0) * gain;
  }
  return samples;
}
