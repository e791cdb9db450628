/**
 * The room: a feedback delay network of eight lines (Jot 1991), mixed by a Hadamard matrix, duller the longer
 * it rings. It is worked out at half the sample rate, since a damped room has nothing above 12 kHz.
 */
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

const RATE = SAMPLES_PER_SECOND / 2;
/** Lengths without common factors, so that echoes do not fall together. */
const LINE_SAMPLES = [709, 821, 937, 1031, 1129, 1237, 1373, 1511] as const;
const LINES = LINE_SAMPLES.length;
const LINE_SIZE = 2048;
const MASK = LINE_SIZE - 1;
const PRE_DELAY_SAMPLES = Math.round(0.018 * RATE);
/** Short allpasses smear the first reflections; the right side's are a little longer. */
const DIFFUSERS = [73, 167, 263] as const;
const RIGHT_OFFSET = 6;
const DIFFUSION = 0.6;
/** The room keeps out of the bass. */
const LOW_CUT_HERTZ = 180;

const shareOf = (hertz: number): number => 1 - Math.exp((-2 * Math.PI * hertz) / RATE);

/** Adds the room's reverberation of `send` to `bus`. */
export function addRoom(
  send: StereoSamples,
  bus: StereoSamples,
  { seconds, brightHertz }: { seconds: number; brightHertz: number },
): void {
  const inLeft = diffuse(halve(send.left), 0);
  const inRight = diffuse(halve(send.right), RIGHT_OFFSET);
  const { outLeft, outRight } = ring(inLeft, inRight, seconds, shareOf(brightHertz));
  addDoubled(bus.left, outLeft);
  addDoubled(bus.right, outRight);
}

function ring(
  inLeft: Float32Array,
  inRight: Float32Array,
  seconds: number,
  share: number,
): { outLeft: Float32Array; outRight: Float32Array } {
  const { length } = inLeft;
  const outLeft = new Float32Array(length);
  const outRight = new Float32Array(length);
  const lines = new Float32Array(LINES * LINE_SIZE);
  const gains = Float64Array.from(LINE_SAMPLES, (samples) => 0.001 ** (samples / (seconds * RATE)));
  const delays = Int32Array.from(LINE_SAMPLES);
  const dulled = new Float64Array(LINES);
  const out = new Float64Array(LINES);
  const lowCut = shareOf(LOW_CUT_HERTZ);
  let rumbleLeft = 0;
  let rumbleRight = 0;
  for (let i = 0; i < length; i++) {
    for (let line = 0; line < LINES; line++) {
      const sample = lines[line * LINE_SIZE + ((i - (delays[line] ?? 0)) & MASK)] ?? 0;
      const before = dulled[line] ?? 0;
      const dull = before + share * (sample - before);
      dulled[line] = dull;
      out[line] = dull * (gains[line] ?? 0);
    }
    const left = (out[0] ?? 0) + (out[2] ?? 0) - (out[4] ?? 0) - (out[6] ?? 0);
    const right = (out[1] ?? 0) - (out[3] ?? 0) + (out[5] ?? 0) - (out[7] ?? 0);
    rumbleLeft += lowCut * (left - rumbleLeft);
    rumbleRight += lowCut * (right - rumbleRight);
    outLeft[i] = left - rumbleLeft;
    outRight[i] = right - rumbleRight;
    hadamard(out);
    const from = i - PRE_DELAY_SAMPLES;
    // The tiny offset keeps the lines out of denormal numbers, which are slow.
    const l = from < 0 ? 1e-18 : (inLeft[from] ?? 0) * 0.5 + 1e-18;
    const r = from < 0 ? 1e-18 : (inRight[from] ?? 0) * 0.5 + 1e-18;
    for (let line = 0; line < LINES; line++) {
      const fed = (line & 1) === 0 ? l : r;
      lines[line * LINE_SIZE + (i & MASK)] = (out[line] ?? 0) + ((line & 2) === 0 ? fed : -fed);
    }
  }
  return { outLeft, outRight };
}

/** Every line feeds every other, without gain or loss: three rounds of sums and differences. */
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

/** Every second sample, smoothed by its neighbors. */
function halve(samples: Float32Array): Float32Array {
  const half = new Float32Array(Math.ceil(samples.length / 2));
  let before = 0;
  for (let i = 0; i < half.length; i++) {
    const next = 2 * i + 1 < samples.length ? (samples[2 * i + 1] ?? 0) : 0;
    half[i] = 0.25 * before + 0.5 * (samples[2 * i] ?? 0) + 0.25 * next;
    before = next;
  }
  return half;
}

/** Adds samples of half the rate, straight lines between them. */
function addDoubled(bus: Float32Array, half: Float32Array): void {
  let before = 0;
  for (let i = 0; i < bus.length; i++) {
    const sample = half[i >> 1] ?? 0;
    bus[i] = (bus[i] ?? 0) + ((i & 1) === 0 ? (before + sample) * 0.5 : sample);
    if ((i & 1) === 1) before = sample;
  }
}
