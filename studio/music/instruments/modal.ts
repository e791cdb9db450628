/**
 * Struck bars, plates and strings as sums of dying sine waves: piano, kalimba, marimba, vibraphone,
 * glockenspiel, celesta.
 */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { struck, type Instrument, type ToneMaker } from '#studio/music/instruments/instrument.ts';
import { decayOf, noise, softenEnds } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/** `seconds`: time to fall by 60 dB. */
type Partial = { hertz: number; gain: number; seconds: number };

/** Above this, partials only cost time. */
const HIGHEST_HERTZ = 14_000;

/** Adds each partial by the two-term recursion of a damped sine: one multiplication more than nothing. */
function addPartials(out: Float32Array, partials: readonly Partial[]): void {
  for (const { hertz, gain, seconds } of partials) {
    if (hertz > HIGHEST_HERTZ || gain < 1e-4) continue;
    const radius = decayOf(seconds);
    const omega = (2 * Math.PI * hertz) / SAMPLES_PER_SECOND;
    const forward = 2 * radius * Math.cos(omega);
    const back = radius * radius;
    let before = 0;
    let now = gain * radius * Math.sin(omega);
    // Quiet partials are done before the tone is.
    const length = Math.min(out.length, samplesIn(seconds * (1.1 + Math.log10(Math.min(1, gain)) / 3)));
    for (let i = 1; i < length; i++) {
      out[i] = (out[i] ?? 0) + now;
      const next = forward * now - back * before;
      before = now;
      now = next;
    }
  }
}

/** The knock of hammer, mallet or nail: noise that is gone in a moment, darker below `hertz`. */
function addKnock(
  out: Float32Array,
  { hertz, gain, seconds, seed }: { hertz: number; gain: number; seconds: number; seed: number },
): void {
  const burst = noise(Math.min(out.length, samplesIn(seconds * 1.5)), seed);
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / SAMPLES_PER_SECOND);
  const damping = decayOf(seconds);
  let low = 0;
  let lower = 0;
  let level = gain;
  for (let i = 0; i < burst.length; i++) {
    low += share * ((burst[i] ?? 0) - low);
    lower += share * (low - lower);
    level *= damping;
    out[i] = (out[i] ?? 0) + lower * level * Math.min(1, i / 40);
  }
}

function tone(seconds: number, attackSeconds: number, fill: (out: Float32Array) => void): Float32Array {
  const out = new Float32Array(Math.max(64, samplesIn(seconds)));
  fill(out);
  return softenEnds(out, Math.max(4, samplesIn(attackSeconds)), Math.min(out.length >> 2, 2400));
}

/**
 * An upright with felt between hammers and strings. Stiff strings sound sharp of the harmonic series by √(1 + B n²);
 * two strings a key, a little apart, give the slow beating and the two-stage decay.
 */
const feltPianoTone: ToneMaker = ({ pitch, hardness, seconds }) => {
  const hertz = hertzOf(pitch);
  const stiffness = 0.00035 * 2 ** ((pitch - 60) / 14);
  const ring = 7 * 2 ** (-(pitch - 48) / 20);
  const dark = 900 + 3200 * hardness * hardness + hertz * 0.6;
  const partials: Partial[] = [];
  for (let n = 1; n <= 14; n++) {
    const own = hertz * n * Math.sqrt(1 + stiffness * n * n);
    const strike = Math.abs(Math.sin(Math.PI * n * 0.13)) + 0.12;
    const gain = (strike / n ** 0.65) * Math.exp(-own / dark);
    const life = ring / (1 + 0.22 * (n - 1) + own / 4000);
    partials.push({ hertz: own * 0.99985, gain: gain * 0.7, seconds: life * 0.45 });
    if (n <= 5) partials.push({ hertz: own * 1.00025, gain: gain * 0.45, seconds: life });
  }
  return tone(seconds, 0.0025, (out) => {
    addPartials(out, partials);
    addKnock(out, { hertz: 380 + 500 * hardness, gain: 0.25 + 0.35 * hardness, seconds: 0.09, seed: pitch });
  });
};

/** Ratio, gain and life of the partials above the first, for bars and plates. */
type Bar = {
  partials: readonly (readonly [ratio: number, gain: number, life: number])[];
  ring: (pitch: number) => number;
  attackSeconds: number;
  knock: { hertz: number; gain: number; seconds: number };
};

const barTone =
  (bar: Bar): ToneMaker =>
  ({ pitch, hardness, seconds }) => {
    const hertz = hertzOf(pitch);
    const ring = bar.ring(pitch);
    const partials = bar.partials.map(([ratio, gain, life], index) => ({
      hertz: hertz * ratio,
      gain: gain * (index === 0 ? 1 : 0.35 + hardness) * (hertz * ratio > 6000 ? 0.5 : 1),
      seconds: ring * life,
    }));
    return tone(Math.min(seconds, ring * 1.1), bar.attackSeconds, (out) => {
      addPartials(out, partials);
      addKnock(out, { ...bar.knock, gain: bar.knock.gain * hardness, seed: pitch });
    });
  };

const octavesAbove = (pitch: number, from: number): number => (pitch - from) / 12;

const BARS = {
  kalimba: {
    partials: [
      [1, 1, 1],
      [1.004, 0.35, 0.7],
      [2.01, 0.1, 0.5],
      [5.85, 0.09, 0.16],
      [9.2, 0.03, 0.07],
    ],
    ring: (pitch) => 1.9 * 2 ** (-octavesAbove(pitch, 67) * 0.6),
    attackSeconds: 0.0012,
    knock: { hertz: 900, gain: 0.5, seconds: 0.03 },
  },
  marimba: {
    partials: [
      [1, 1, 1],
      [3.94, 0.22, 0.28],
      [9.3, 0.06, 0.1],
      [1.002, 0.2, 0.6],
    ],
    ring: (pitch) => 1.3 * 2 ** (-octavesAbove(pitch, 60) * 0.75),
    attackSeconds: 0.0012,
    knock: { hertz: 700, gain: 0.45, seconds: 0.025 },
  },
  vibraphone: {
    partials: [
      [1, 1, 1],
      [3.99, 0.14, 0.3],
      [9.9, 0.03, 0.1],
      [1.0015, 0.3, 0.9],
    ],
    ring: (pitch) => 4.5 * 2 ** (-octavesAbove(pitch, 67) * 0.5),
    attackSeconds: 0.0025,
    knock: { hertz: 500, gain: 0.25, seconds: 0.02 },
  },
  glockenspiel: {
    partials: [
      [1, 1, 1],
      [2.71, 0.16, 0.4],
      [5.3, 0.05, 0.2],
      [1.0012, 0.3, 0.8],
    ],
    ring: (pitch) => 2.4 * 2 ** (-octavesAbove(pitch, 79) * 0.5),
    attackSeconds: 0.0015,
    knock: { hertz: 3000, gain: 0.12, seconds: 0.012 },
  },
  celesta: {
    partials: [
      [1, 1, 1],
      [2.003, 0.2, 0.6],
      [4.02, 0.09, 0.35],
      [6.1, 0.03, 0.15],
      [1.0013, 0.4, 0.8],
    ],
    ring: (pitch) => 2.2 * 2 ** (-octavesAbove(pitch, 72) * 0.45),
    attackSeconds: 0.002,
    knock: { hertz: 1400, gain: 0.2, seconds: 0.018 },
  },
} as const satisfies Record<string, Bar>;

export const feltPiano: Instrument = struck(feltPianoTone, {
  ringSeconds: 0.45,
  releaseSeconds: 0.9,
  spread: 0.55,
  maxSeconds: 4.5,
});
export const kalimba: Instrument = struck(barTone(BARS.kalimba), {
  ringSeconds: Infinity,
  releaseSeconds: 0.05,
  spread: 0.5,
  maxSeconds: 2.5,
});
export const marimba: Instrument = struck(barTone(BARS.marimba), {
  ringSeconds: Infinity,
  releaseSeconds: 0.05,
  spread: 0.6,
  maxSeconds: 2,
});
export const vibraphone: Instrument = struck(barTone(BARS.vibraphone), {
  ringSeconds: 0.8,
  releaseSeconds: 0.8,
  spread: 0.5,
  maxSeconds: 4.5,
});
export const glockenspiel: Instrument = struck(barTone(BARS.glockenspiel), {
  ringSeconds: Infinity,
  releaseSeconds: 0.05,
  spread: 0.4,
  maxSeconds: 2.6,
});
export const celesta: Instrument = struck(barTone(BARS.celesta), {
  ringSeconds: Infinity,
  releaseSeconds: 0.05,
  spread: 0.5,
  maxSeconds: 2.6,
});
