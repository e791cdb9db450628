/**
 * Plucked strings after Karplus and Strong (1983), tuned by an allpass after Jaffe and Smith: guitars, harp,
 * pizzicato, basses.
 */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { struck, type Instrument, type ToneMaker } from '#studio/music/instruments/instrument.ts';
import { noise, softenEnds } from '#studio/music/sound.ts';
import { bandPass, filter, highPass } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

type StringSpec = {
  /** Time to fall by 60 dB at middle C, and how much shorter an octave above. */
  ringSeconds: number;
  ringFallsAnOctave: number;
  /** Weight of the older sample in the loop's filter, 0 (bright) to 0.5 (dull). */
  damping: number;
  /** Where it is plucked, as a share of the string. */
  pluckAt: number;
  /** How sharp the plectrum is: corner of the pluck's spectrum. */
  pluckHertz: (hardness: number) => number;
  noiseShare: number;
  /** Resonances of the body. */
  body: readonly { hertz: number; quality: number; gain: number }[];
  /** Cents between strings that sound together; one string when empty. */
  courses: readonly number[];
};

const stringTone =
  (spec: StringSpec): ToneMaker =>
  ({ pitch, hardness, seconds }) => {
    const ring = spec.ringSeconds * 2 ** ((-(pitch - 60) / 12) * spec.ringFallsAnOctave);
    const out = new Float32Array(Math.max(256, samplesIn(Math.min(seconds, ring * 1.05))));
    spec.courses.forEach((cents, course) =>
      pluck(out, spec, { hertz: hertzOf(pitch + cents / 100), ring, hardness, seed: pitch * 31 + course }),
    );
    if (spec.body.length > 0) {
      const dry = out.slice();
      for (const resonance of spec.body) addResonance(out, dry, resonance);
    }
    filter(out, highPass({ hertz: hertzOf(pitch) * 0.6, quality: 0.7 }));
    return softenEnds(out, 24, Math.min(out.length >> 2, 2400));
  };

/** Adds a resonance of the body to the string. */
function addResonance(
  out: Float32Array,
  dry: Float32Array,
  { hertz, quality, gain }: StringSpec['body'][number],
): void {
  const { b0, a1, a2 } = bandPass({ hertz, quality });
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < dry.length; i++) {
    // A band-pass has no middle term, and its last is the first with the other sign.
    const x = (dry[i] ?? 0) * b0 + 1e-18;
    const y = x + s1;
    s1 = s2 - a1 * y;
    s2 = -x - a2 * y;
    out[i] = (out[i] ?? 0) + y * gain;
  }
}

function pluck(
  out: Float32Array,
  spec: StringSpec,
  { hertz, ring, hardness, seed }: { hertz: number; ring: number; hardness: number; seed: number },
): void {
  const period = SAMPLES_PER_SECOND / hertz;
  const length = Math.floor(period - spec.damping - 0.2);
  const fraction = period - spec.damping - length;
  const allpass = (1 - fraction) / (1 + fraction);
  const loss = 0.001 ** (period / (ring * SAMPLES_PER_SECOND));
  const line = excite(length, period, spec, hardness, seed);
  const older = spec.damping * loss;
  const newer = (1 - spec.damping) * loss;
  let place = 0;
  // The filters begin as if the line had already gone round: from nothing they would click once a period.
  let last = line[length - 1] ?? 0;
  let lastIn = last * loss;
  let lastOut = lastIn;
  for (let i = 0; i < out.length; i++) {
    const sample = line[place] ?? 0;
    const damped = newer * sample + older * last;
    last = sample;
    const tuned = allpass * (damped - lastOut) + lastIn;
    lastIn = damped;
    lastOut = tuned;
    line[place] = tuned;
    if (++place === length) place = 0;
    out[i] = (out[i] ?? 0) + sample;
  }
}

/**
 * What the plectrum leaves on the string: a smooth pulse and some noise, without the harmonics that have a
 * node where it plucks.
 */
function excite(
  length: number,
  period: number,
  spec: StringSpec,
  hardness: number,
  seed: number,
): Float32Array {
  const rough = noise(length, seed * 7919);
  const corner = spec.pluckHertz(hardness);
  const share = 1 - Math.exp((-2 * Math.PI * corner) / SAMPLES_PER_SECOND);
  // A round hump as wide as the plectrum's corner asks for: a bare pulse would click.
  const width = Math.min(length, Math.max(4, Math.round((1.6 * SAMPLES_PER_SECOND) / corner)));
  const height = ((2 * Math.sqrt(length)) / width) * (1 - spec.noiseShare);
  const line = new Float32Array(length);
  let low = 0;
  let lower = 0;
  // One round of warm-up, so that the line has no seam.
  for (let i = 0; i < 2 * length; i++) {
    const at = i % length;
    low += share * ((rough[at] ?? 0) * spec.noiseShare - low);
    lower += share * (low - lower);
    if (i >= length) line[at] = lower + (at < width ? height * Math.sin((Math.PI * at) / width) ** 2 : 0);
  }
  const comb = line.slice();
  const shift = Math.max(1, Math.round(period * spec.pluckAt));
  let mean = 0;
  for (let i = 0; i < length; i++) mean += line[i] = (comb[i] ?? 0) - 0.9 * (comb[(i + shift) % length] ?? 0);
  mean /= length;
  for (let i = 0; i < length; i++) line[i] = (line[i] ?? 0) - mean;
  return line;
}

const NYLON: StringSpec = {
  ringSeconds: 2.6,
  ringFallsAnOctave: 0.55,
  damping: 0.36,
  pluckAt: 0.22,
  pluckHertz: (hardness) => 1100 + 2800 * hardness,
  noiseShare: 0.35,
  body: [
    { hertz: 105, quality: 6, gain: 0.5 },
    { hertz: 205, quality: 7, gain: 0.4 },
    { hertz: 420, quality: 5, gain: 0.25 },
  ],
  courses: [0],
};
const STEEL: StringSpec = {
  ringSeconds: 3,
  ringFallsAnOctave: 0.5,
  damping: 0.16,
  pluckAt: 0.13,
  pluckHertz: (hardness) => 2200 + 4600 * hardness,
  noiseShare: 0.3,
  body: [
    { hertz: 110, quality: 6, gain: 0.3 },
    { hertz: 220, quality: 6, gain: 0.25 },
  ],
  courses: [0],
};
const UKULELE: StringSpec = {
  ringSeconds: 1.1,
  ringFallsAnOctave: 0.5,
  damping: 0.3,
  pluckAt: 0.3,
  pluckHertz: (hardness) => 1500 + 2800 * hardness,
  noiseShare: 0.3,
  body: [
    { hertz: 330, quality: 5, gain: 0.6 },
    { hertz: 690, quality: 5, gain: 0.3 },
  ],
  courses: [0],
};
const HARP: StringSpec = {
  ringSeconds: 3.4,
  ringFallsAnOctave: 0.6,
  damping: 0.3,
  pluckAt: 0.4,
  pluckHertz: (hardness) => 800 + 2000 * hardness,
  noiseShare: 0.15,
  body: [{ hertz: 180, quality: 3, gain: 0.25 }],
  courses: [0],
};
const PIZZICATO: StringSpec = {
  ringSeconds: 0.55,
  ringFallsAnOctave: 0.35,
  damping: 0.38,
  pluckAt: 0.18,
  pluckHertz: (hardness) => 900 + 1900 * hardness,
  noiseShare: 0.3,
  body: [
    { hertz: 280, quality: 3, gain: 0.5 },
    { hertz: 560, quality: 3, gain: 0.35 },
    { hertz: 1100, quality: 3, gain: 0.2 },
  ],
  courses: [-5, 3, 8],
};
const UPRIGHT: StringSpec = {
  ringSeconds: 1.2,
  ringFallsAnOctave: 0.35,
  damping: 0.42,
  pluckAt: 0.24,
  pluckHertz: (hardness) => 320 + 620 * hardness,
  noiseShare: 0.3,
  body: [
    { hertz: 100, quality: 2.5, gain: 0.4 },
    { hertz: 230, quality: 3, gain: 0.3 },
  ],
  courses: [0],
};
const FINGER: StringSpec = {
  ringSeconds: 2,
  ringFallsAnOctave: 0.4,
  damping: 0.36,
  pluckAt: 0.16,
  pluckHertz: (hardness) => 450 + 1100 * hardness,
  noiseShare: 0.2,
  body: [],
  courses: [0],
};

export const nylonGuitar: Instrument = struck(stringTone(NYLON), {
  ringSeconds: 0.15,
  releaseSeconds: 0.35,
  spread: 0.3,
  maxSeconds: 3.5,
});
export const steelGuitar: Instrument = struck(stringTone(STEEL), {
  ringSeconds: 0.06,
  releaseSeconds: 0.22,
  spread: 0.35,
  maxSeconds: 3.2,
});
export const ukulele: Instrument = struck(stringTone(UKULELE), {
  ringSeconds: 0.05,
  releaseSeconds: 0.15,
  spread: 0.3,
  maxSeconds: 1.6,
});
export const harp: Instrument = struck(stringTone(HARP), {
  ringSeconds: 0.9,
  releaseSeconds: 0.9,
  spread: 0.6,
  maxSeconds: 3.6,
});
export const pizzicato: Instrument = struck(stringTone(PIZZICATO), {
  ringSeconds: Infinity,
  releaseSeconds: 0.1,
  spread: 0.4,
  maxSeconds: 1.2,
});
export const uprightBass: Instrument = struck(stringTone(UPRIGHT), {
  ringSeconds: 0.05,
  releaseSeconds: 0.14,
  spread: 0,
  maxSeconds: 2.4,
});
export const fingerBass: Instrument = struck(stringTone(FINGER), {
  ringSeconds: 0.01,
  releaseSeconds: 0.09,
  spread: 0,
  maxSeconds: 2.6,
});
