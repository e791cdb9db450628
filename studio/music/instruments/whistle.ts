/** A whistled tune: nearly a sine, with breath, a vibrato that comes late and a slide from the note before. */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import type { Instrument } from '#studio/music/instruments/instrument.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import type { Note } from '#studio/music/score.ts';
import { decayOf, noise } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

const LEVEL = 0.1;
const BREATH_SAMPLES = 65_536;
/** Pitch is computed once per this many samples. */
const CONTROL_SAMPLES = 16;
/** Notes closer than this are slurred. */
const SLUR_SECONDS = 0.08;

export const whistle: Instrument = (notes, bus) => {
  const breath = noise(BREATH_SAMPLES, 4711);
  let before: Note | null = null;
  for (const note of notes) {
    const slurred =
      before !== null && note.startSeconds - before.startSeconds - before.seconds < SLUR_SECONDS;
    playNote(note, before !== null && slurred ? before.pitch : note.pitch - 0.7, breath, bus);
    before = note;
  }
};

function playNote(note: Note, fromPitch: number, breath: Float32Array, bus: StereoSamples): void {
  const start = samplesIn(note.startSeconds);
  const hold = samplesIn(note.seconds);
  const end = Math.min(bus.left.length - start, hold + samplesIn(0.12));
  const target = hertzOf(note.pitch);
  const glide = decayOf(0.09) ** CONTROL_SAMPLES;
  const gain = note.velocity ** 1.5 * LEVEL;
  let offset = hertzOf(fromPitch) - target;
  let step = 0;
  let phase = 0;
  let level = 0;
  let band = 0;
  let low = 0;
  for (let i = 0; i < end; i++) {
    if (i % CONTROL_SAMPLES === 0) {
      const seconds = i / SAMPLES_PER_SECOND;
      const vibrato = 1 + 0.0045 * Math.min(1, Math.max(0, (seconds - 0.18) * 4)) * Math.sin(33 * seconds);
      step = (2 * Math.PI * (target + offset) * vibrato) / SAMPLES_PER_SECOND;
      offset *= glide;
    }
    phase += step;
    level += i < hold ? (1 - level) * 0.0011 : -level * 0.0007;
    // Breath: noise in a narrow band around the note.
    const high = (breath[(start + i) % BREATH_SAMPLES] ?? 0) * 0.35 - low - 0.12 * band;
    band += step * high;
    low += step * band;
    const fade = i > end - 480 ? (end - i) / 480 : 1;
    // Second and third harmonic follow from the first: sin 2x = 2 sin x cos x, sin 3x = sin x (3 − 4 sin² x).
    const sine = Math.sin(phase);
    const value =
      (sine * (1 + 0.2 * Math.cos(phase) + 0.035 * (3 - 4 * sine * sine)) + band * 0.05) *
      level *
      gain *
      fade;
    bus.left[start + i] = (bus.left[start + i] ?? 0) + value;
    bus.right[start + i] = (bus.right[start + i] ?? 0) + value;
  }
}
