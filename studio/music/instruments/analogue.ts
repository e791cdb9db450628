/** Subtractive synthesizers: saw waves through a resonant low-pass that closes after the attack. */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { struck, type Instrument, type ToneMaker } from '#studio/music/instruments/instrument.ts';
import { decayOf, softenEnds } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/** Rounds the corner of a saw where it would alias (polynomial band-limited step, Välimäki and Huovilainen 2007). */
function corner(phase: number, step: number): number {
  if (phase < step) {
    const t = phase / step;
    return t + t - t * t - 1;
  }
  if (phase > 1 - step) {
    const t = (phase - 1) / step;
    return t * t + t + t + 1;
  }
  return 0;
}

function addSaw(out: Float32Array, hertz: number, gain: number, startPhase: number): void {
  const step = hertz / SAMPLES_PER_SECOND;
  let phase = startPhase;
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) + (2 * phase - 1 - corner(phase, step)) * gain;
    phase += step;
    if (phase >= 1) phase -= 1;
  }
}

/**
 * Trapezoidal state-variable low-pass (Andrew Simper), its corner falling from `from` to `to` hertz; mild
 * saturation inside.
 */
function sweepLowPass(
  out: Float32Array,
  { from, to, seconds, quality }: { from: number; to: number; seconds: number; quality: number },
): void {
  const damping = 1 / quality;
  const falling = decayOf(seconds) ** 16;
  let above = from - to;
  let first = 0;
  let second = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  for (let i = 0; i < out.length; i++) {
    if (i % 16 === 0) {
      const g = Math.tan((Math.PI * Math.min(18_000, to + above)) / SAMPLES_PER_SECOND);
      a1 = 1 / (1 + g * (g + damping));
      a2 = g * a1;
      a3 = g * a2;
      above *= falling;
    }
    const x = (out[i] ?? 0) - second;
    const band = a1 * first + a2 * x;
    const low = second + a2 * first + a3 * x;
    first = 2 * band - first;
    second = 2 * low - second;
    out[i] = low;
  }
}

const saturate = (x: number): number => (x > 1.5 ? 1 : x < -1.5 ? -1 : x - (4 / 27) * x * x * x);

const synthBassTone: ToneMaker = ({ pitch, hardness, seconds }) => {
  const hertz = hertzOf(pitch);
  const out = new Float32Array(samplesIn(seconds));
  addSaw(out, hertz * 1.002, 0.5, 0.5);
  addSaw(out, hertz * 0.998, 0.5, 0.23);
  sweepLowPass(out, { from: 700 + 2600 * hardness, to: 260, seconds: 0.45, quality: 1.3 });
  const omega = (2 * Math.PI * hertz) / SAMPLES_PER_SECOND;
  for (let i = 0; i < out.length; i++) out[i] = saturate((out[i] ?? 0) * 1.4 + Math.sin(omega * i) * 0.8);
  return softenEnds(out, 120, 480);
};

const subBassTone: ToneMaker = ({ pitch, seconds }) => {
  const omega = (2 * Math.PI * hertzOf(pitch)) / SAMPLES_PER_SECOND;
  const out = new Float32Array(samplesIn(seconds));
  const dying = decayOf(5);
  let level = 1;
  // A little second and third harmonic makes the note audible on small loudspeakers.
  for (let i = 0; i < out.length; i++) {
    out[i] = (Math.sin(omega * i) + 0.28 * Math.sin(2 * omega * i) + 0.12 * Math.sin(3 * omega * i)) * level;
    level *= dying;
  }
  return softenEnds(out, 900, 900);
};

const synthPluckTone: ToneMaker = ({ pitch, hardness, seconds }) => {
  const hertz = hertzOf(pitch);
  const out = new Float32Array(samplesIn(Math.min(seconds, 1.1)));
  addSaw(out, hertz, 0.5, 0.5);
  addSaw(out, hertz * 1.006, 0.35, 0.1);
  addSaw(out, hertz * 0.9945, 0.35, 0.77);
  sweepLowPass(out, { from: 1500 + 6500 * hardness, to: 350 + hertz * 0.5, seconds: 0.4, quality: 1.1 });
  const dying = decayOf(1);
  let level = 1;
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) * level;
    level *= dying;
  }
  return softenEnds(out, 72, Math.min(out.length >> 2, 2400));
};

export const synthBass: Instrument = struck(synthBassTone, {
  ringSeconds: 0,
  releaseSeconds: 0.06,
  spread: 0,
  maxSeconds: 3.5,
});
export const subBass: Instrument = struck(subBassTone, {
  ringSeconds: 0,
  releaseSeconds: 0.12,
  spread: 0,
  maxSeconds: 4.5,
});
export const synthPluck: Instrument = struck(synthPluckTone, {
  ringSeconds: 0.1,
  releaseSeconds: 0.25,
  spread: 0.4,
  maxSeconds: 1.5,
});
