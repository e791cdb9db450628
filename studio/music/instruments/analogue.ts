/** Subtractive synthesizers: saw waves through a resonant low-pass that closes after the attack; and a whistle. */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { struck, type Instrument, type ToneMaker } from '#studio/music/instruments/instrument.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import type { Note } from '#studio/music/score.ts';
import { decayOf, noise, softenEnds } from '#studio/music/sound.ts';
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

/** Trapezoidal state-variable low-pass (Andrew Simper), its corner falling from `from` to `to` hertz; mild saturation inside. */
function sweepLowPass(out: Float32Array, { from, to, seconds, quality }: { from: number; to: number; seconds: number; quality: number }): void {
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
  // A little second and third harmonic lets small loudspeakers tell the note.
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

/** A whistled tune: nearly a sine, with breath, a vibrato that comes late and a slide from the note before. */
export const whistle: Instrument = (notes, bus) => {
  const breath = noise(bus.left.length, 4711);
  let before: Note | null = null;
  for (const note of notes) {
    whistleNote(note, before !== null && note.startSeconds - before.startSeconds - before.seconds < 0.08 ? before.pitch : note.pitch - 0.7, breath, bus);
    before = note;
  }
};

const WHISTLE_LEVEL = 0.1;

function whistleNote(note: Note, fromPitch: number, breath: Float32Array, bus: StereoSamples): void {
  const start = samplesIn(note.startSeconds);
  const hold = samplesIn(note.seconds);
  const release = samplesIn(0.12);
  const end = Math.min(bus.left.length - start, hold + release);
  const target = hertzOf(note.pitch);
  const glide = decayOf(0.09);
  let hertz = hertzOf(fromPitch);
  let phase = 0;
  let level = 0;
  let band = 0;
  let low = 0;
  const gain = note.velocity ** 1.5 * WHISTLE_LEVEL;
  for (let i = 0; i < end; i++) {
    hertz = target + (hertz - target) * glide;
    const seconds = i / SAMPLES_PER_SECOND;
    const vibrato = 1 + 0.0045 * Math.min(1, Math.max(0, (seconds - 0.18) * 4)) * Math.sin(33 * seconds);
    const step = (2 * Math.PI * hertz * vibrato) / SAMPLES_PER_SECOND;
    phase += step;
    const wanted = i < hold ? 1 : 0;
    level += (wanted - level) * (wanted === 1 ? 0.0011 : 0.0007);
    // Breath: noise in a narrow band around the note.
    const high = (breath[start + i] ?? 0) * 0.35 - low - 0.12 * band;
    band += step * high;
    low += step * band;
    const fade = i > end - 480 ? (end - i) / 480 : 1;
    const value = (Math.sin(phase) + 0.1 * Math.sin(2 * phase) + 0.035 * Math.sin(3 * phase) + band * 0.05) * level * gain * fade;
    bus.left[start + i] = (bus.left[start + i] ?? 0) + value;
    bus.right[start + i] = (bus.right[start + i] ?? 0) + value;
  }
}

export const synthBass: Instrument = struck(synthBassTone, { ringSeconds: 0, releaseSeconds: 0.06, spread: 0, longestSeconds: 3.5 });
export const subBass: Instrument = struck(subBassTone, { ringSeconds: 0, releaseSeconds: 0.12, spread: 0, longestSeconds: 4.5 });
export const synthPluck: Instrument = struck(synthPluckTone, { ringSeconds: 0.1, releaseSeconds: 0.25, spread: 0.4, longestSeconds: 1.5 });
