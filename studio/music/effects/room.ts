/** The room: a feedback delay network of eight lines (Jot 1991), mixed by a Hadamard matrix, duller the longer it rings. */
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** Lengths without common factors, so that echoes do not fall together. */
const LINE_SAMPLES = [1427, 1637, 1871, 2053, 2273, 2473, 2741, 3011] as const;
const LINE_SIZE = 4096;
const MASK = LINE_SIZE - 1;
const LINES = 8;
const PRE_DELAY_SAMPLES = Math.round(0.018 * SAMPLES_PER_SECOND);
/** Short allpasses smear the first reflections. */
const DIFFUSERS = [149, 337, 523] as const;
const DIFFUSION = 0.6;

/** Adds what the room gives back of `send` to `bus`. */
export function addRoom(send: StereoSamples, bus: StereoSamples, { seconds, brightHertz }: { seconds: number; brightHertz: number }): void {
  const inputs = [diffuse(send.left, 0), diffuse(send.right, 11)] as const;
  const lines = new Float32Array(LINES * LINE_SIZE);
  const gains = Float64Array.from(LINE_SAMPLES, (length) => 0.001 ** (length / (seconds * SAMPLES_PER_SECOND)));
  const share = 1 - Math.exp((-2 * Math.PI * brightHertz) / SAMPLES_PER_SECOND);
  const dulled = new Float64Array(LINES);
  const out = new Float64Array(LINES);
  const lowCut = 1 - Math.exp((-2 * Math.PI * 180) / SAMPLES_PER_SECOND);
  let rumbleLeft = 0;
  let rumbleRight = 0;
  for (let i = 0; i < bus.left.length; i++) {
    for (let line = 0; line < LINES; line++) {
      const sample = lines[line * LINE_SIZE + ((i - (LINE_SAMPLES[line] ?? 0)) & MASK)] ?? 0;
      const dull = (dulled[line] ?? 0) + share * (sample - (dulled[line] ?? 0));
      dulled[line] = dull;
      out[line] = dull * (gains[line] ?? 0);
    }
    const left = (out[0] ?? 0) + (out[2] ?? 0) - (out[4] ?? 0) - (out[6] ?? 0);
    const right = (out[1] ?? 0) - (out[3] ?? 0) + (out[5] ?? 0) - (out[7] ?? 0);
    hadamard(out);
    const delayed = i - PRE_DELAY_SAMPLES;
    const inLeft = delayed < 0 ? 0 : (inputs[0][delayed] ?? 0);
    const inRight = delayed < 0 ? 0 : (inputs[1][delayed] ?? 0);
    for (let line = 0; line < LINES; line++) {
      lines[line * LINE_SIZE + (i & MASK)] = (out[line] ?? 0) + (line % 2 === 0 ? inLeft : inRight) * (line % 4 < 2 ? 0.5 : -0.5) + 1e-18;
    }
    // The room keeps out of the bass.
    rumbleLeft += lowCut * (left - rumbleLeft);
    rumbleRight += lowCut * (right - rumbleRight);
    bus.left[i] = (bus.left[i] ?? 0) + left - rumbleLeft;
    bus.right[i] = (bus.right[i] ?? 0) + right - rumbleRight;
  }
}

/** Every line hears every other, without gain or loss: three rounds of sums and differences. */
function hadamard(values: Float64Array): void {
  for (let half = 1; half < LINES; half *= 2) {
    for (let start = 0; start < LINES; start += 2 * half) {
      for (let k = start; k < start + half; k++) {
        const a = values[k] ?? 0;
        const b = values[k + half] ?? 0;
        values[k] = a + b;
        values[k + half] = a - b;
      }
    }
  }
  for (let line = 0; line < LINES; line++) values[line] = (values[line] ?? 0) * Math.SQRT1_2 * 0.5;
}

function diffuse(channel: Float32Array, offset: number): Float32Array {
  let samples = channel;
  for (const length of DIFFUSERS) {
    const out = new Float32Array(samples.length);
    const reach = length + offset;
    for (let i = 0; i < samples.length; i++) {
      const before = i < reach ? 0 : (samples[i - reach] ?? 0);
      const fed = i < reach ? 0 : (out[i - reach] ?? 0);
      out[i] = before - DIFFUSION * (samples[i] ?? 0) + DIFFUSION * fed;
    }
    samples = out;
  }
  return samples;
}
