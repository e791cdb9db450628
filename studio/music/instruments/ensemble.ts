/**
 * Many players at once: strings, choir and pads from long wavetables with blurred harmonics (Paul Nasca's
 * PADsynth).
 */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { inverseFourier } from '#studio/music/instruments/fourier.ts';
import type { Instrument } from '#studio/music/instruments/instrument.ts';
import type { Note } from '#studio/music/score.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';
import { randomFrom } from '#studio/shared/random.ts';

/** 1.4 s: long enough that its repetition is inaudible, as each note reads it at its own speed. */
const TABLE_SIZE = 65_536;
/** One table serves this many semitones, so that formants and brightness stay where they belong. */
const SEMITONES_A_TABLE = 9;
const TABLE_RMS = 0.11;

type Section = {
  /** Loudness of harmonic `n` at its frequency. */
  spectrum: (n: number, hertz: number) => number;
  /** How far the players are apart. */
  cents: number;
  attackSeconds: number;
  releaseSeconds: number;
  /** Corner of a soft low-pass at a velocity: quiet is dark. */
  openHertz: (velocity: number) => number;
};

function makeTable(centre: number, section: Section): Float32Array {
  const real = new Float64Array(TABLE_SIZE);
  const imaginary = new Float64Array(TABLE_SIZE);
  const chance = randomFrom(centre * 977);
  const binHertz = SAMPLES_PER_SECOND / TABLE_SIZE;
  const base = hertzOf(centre);
  for (let n = 1; base * n < 15_000; n++) {
    const hertz = base * n;
    const gain = section.spectrum(n, hertz);
    if (gain < 1e-4) continue;
    // A player who is 10 cents off is so on every harmonic: the blur widens with the frequency.
    const width = Math.max(0.6, ((2 ** (section.cents / 1200) - 1) * hertz) / binHertz);
    const middle = hertz / binHertz;
    const reach = Math.ceil(width * 3);
    for (let bin = Math.max(1, Math.round(middle) - reach); bin <= Math.round(middle) + reach; bin++) {
      const amplitude = (gain * Math.exp(-(((bin - middle) / width) ** 2))) / Math.sqrt(width);
      const phase = 2 * Math.PI * chance.next();
      real[bin] = (real[bin] ?? 0) + amplitude * Math.cos(phase);
      imaginary[bin] = (imaginary[bin] ?? 0) + amplitude * Math.sin(phase);
    }
  }
  inverseFourier(real, imaginary);
  let energy = 0;
  for (const sample of real) energy += sample * sample;
  const gain = TABLE_RMS / Math.sqrt(Math.max(1e-12, energy / TABLE_SIZE));
  // One sample more than the size, so that reading between the last and the first needs no case of its own.
  const table = new Float32Array(TABLE_SIZE + 1);
  for (let i = 0; i <= TABLE_SIZE; i++) table[i] = (real[i % TABLE_SIZE] ?? 0) * gain;
  return table;
}

/**
 * Left and right hear the same players from different positions: two readings half a table apart. Tables are
 * made once and kept.
 */
function ensemble(section: Section): Instrument {
  const tables = new Map<number, Float32Array>();
  return (notes, bus) => {
    for (const note of notes) {
      const centre = Math.round(note.pitch / SEMITONES_A_TABLE) * SEMITONES_A_TABLE;
      const table = tables.get(centre) ?? makeTable(centre, section);
      tables.set(centre, table);
      const start = Math.floor((note.pitch * 7919 + note.startSeconds * 48_611) % TABLE_SIZE);
      const speed = hertzOf(note.pitch) / hertzOf(centre);
      readTable(bus.left, table, { note, section, position: start, speed });
      readTable(bus.right, table, {
        note,
        section,
        position: (start + TABLE_SIZE / 2) % TABLE_SIZE,
        speed: speed * 1.0004,
      });
    }
    narrow(bus);
  };
}

function readTable(
  channel: StereoSamples['left'],
  table: Float32Array,
  { note, section, position: from, speed }: { note: Note; section: Section; position: number; speed: number },
): void {
  const start = samplesIn(note.startSeconds);
  const hold = samplesIn(note.seconds);
  const end = Math.min(channel.length - start, hold + samplesIn(section.releaseSeconds));
  const share = 1 - Math.exp((-2 * Math.PI * section.openHertz(note.velocity)) / SAMPLES_PER_SECOND);
  const rise = 1 / samplesIn(Math.min(section.attackSeconds, note.seconds * 0.7));
  const fall = 1 / samplesIn(section.releaseSeconds);
  const gain = note.velocity ** 1.3;
  let position = from;
  let level = 0;
  let low = 0;
  let lower = 0;
  for (let i = 0; i < end; i++) {
    const whole = position | 0;
    const sample = table[whole] ?? 0;
    const value = sample + ((table[whole + 1] ?? 0) - sample) * (position - whole);
    position += speed;
    if (position >= TABLE_SIZE) position -= TABLE_SIZE;
    if (i < hold) level = level + rise < 1 ? level + rise : 1;
    else level = level > fall ? level - fall : 0;
    low += share * (value - low);
    lower += share * (low - lower);
    // Smoothstep: a straight ramp has corners that can be heard.
    channel[start + i] = (channel[start + i] ?? 0) + lower * level * level * (3 - 2 * level) * gain;
  }
}

/**
 * Brings the sides together, so that the players sit around the listener and not inside his ears, and mono
 * loses nothing.
 */
function narrow({ left, right }: StereoSamples): void {
  for (let i = 0; i < left.length; i++) {
    const l = left[i] ?? 0;
    const r = right[i] ?? 0;
    left[i] = 0.87 * l + 0.33 * r;
    right[i] = 0.33 * l + 0.87 * r;
  }
}

const resonance = (hertz: number, centre: number, width: number): number =>
  Math.exp(-(((hertz - centre) / width) ** 2));

export const strings: Instrument = ensemble({
  spectrum: (n, hertz) =>
    n ** -0.9 *
    (0.55 + 0.5 * resonance(hertz, 500, 350) + 1.1 * resonance(hertz, 2000, 900)) *
    Math.exp(-hertz / 7500),
  cents: 16,
  attackSeconds: 0.28,
  releaseSeconds: 0.5,
  openHertz: (velocity) => 3000 + 6000 * velocity,
});
/** An open “ah” with some breath. */
export const choir: Instrument = ensemble({
  spectrum: (n, hertz) =>
    n ** -0.7 *
    (0.12 +
      0.8 * resonance(hertz, 650, 260) +
      0.7 * resonance(hertz, 1120, 260) +
      0.5 * resonance(hertz, 2700, 600) +
      0.2 * resonance(hertz, 3600, 900) +
      (n === 1 ? 0.4 : 0)),
  cents: 24,
  attackSeconds: 0.45,
  releaseSeconds: 0.9,
  openHertz: (velocity) => 3500 + 6000 * velocity,
});
export const warmPad: Instrument = ensemble({
  spectrum: (n, hertz) => n ** -1.15 * Math.exp(-hertz / 4500) * (n % 2 === 1 ? 1 : 0.7),
  cents: 20,
  attackSeconds: 0.5,
  releaseSeconds: 0.8,
  openHertz: (velocity) => 900 + 3600 * velocity,
});
export const sawPad: Instrument = ensemble({
  spectrum: (n, hertz) => n ** -0.95 * Math.exp(-hertz / 9000),
  cents: 13,
  attackSeconds: 0.02,
  releaseSeconds: 0.16,
  openHertz: (velocity) => 500 * 2 ** (velocity * 3.8),
});
