/** What an instrument is: something that plays the notes of one part into a stereo bus. */
import type { StereoSamples } from '#studio/music/music.ts';
import type { Note } from '#studio/music/score.ts';
import { panGains } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/** Adds the notes to the bus, which ends where the piece ends. At velocity 1 all instruments are about equally loud. */
export type Instrument = (notes: readonly Note[], bus: StereoSamples) => void;

/** One tone of a struck or plucked instrument, mono, at least `seconds` long unless it has died away before. */
export type ToneMaker = (tone: { pitch: number; hardness: number; seconds: number }) => Float32Array;

export type StruckOptions = {
  /** How long a tone rings after its key is released; `Infinity` for what cannot be damped. */
  ringSeconds: number;
  releaseSeconds: number;
  /** How far low notes stand left and high ones right, 0 to 1. */
  spread: number;
  maxSeconds: number;
};

/** Loudness of every tone at velocity 1: root mean square of its loudest 50 ms. */
const TONE_RMS = 0.14;
/** Tones are made soft or hard; those in between differ in loudness alone. */
const HARDNESS = { soft: 0.45, hard: 0.85, limit: 0.66 };

/** Makes an instrument from single tones. A tone that comes back is made once, as in a sampler. */
export function struck(makeTone: ToneMaker, options: StruckOptions): Instrument {
  return (notes, bus) => {
    const seconds = (note: Note) =>
      Math.min(options.maxSeconds, note.seconds + options.ringSeconds + options.releaseSeconds);
    const layer = (note: Note) => (note.velocity < HARDNESS.limit ? 'soft' : 'hard');
    const nameOf = (note: Note) => `${note.pitch} ${layer(note)}`;
    const longest = new Map<string, number>();
    for (const note of notes)
      longest.set(nameOf(note), Math.max(longest.get(nameOf(note)) ?? 0, seconds(note)));
    const tones = new Map<string, Float32Array>();
    for (const note of notes) {
      const name = nameOf(note);
      const tone =
        tones.get(name) ??
        levelled(
          makeTone({ pitch: note.pitch, hardness: HARDNESS[layer(note)], seconds: longest.get(name) ?? 0 }),
        );
      tones.set(name, tone);
      const place = ((note.pitch - 64) / 24) * options.spread;
      const pan = panGains(place);
      const gain = note.velocity ** 1.5;
      const start = samplesIn(note.startSeconds);
      const hold = samplesIn(Math.min(note.seconds + options.ringSeconds, options.maxSeconds));
      // It reaches the farther ear up to a third of a millisecond later.
      const late = Math.round(Math.min(1, Math.abs(place)) * 16);
      addTone(bus.left, tone, {
        start: start + (place > 0 ? late : 0),
        hold,
        release: samplesIn(options.releaseSeconds),
        gain: gain * pan.left,
      });
      addTone(bus.right, tone, {
        start: start + (place < 0 ? late : 0),
        hold,
        release: samplesIn(options.releaseSeconds),
        gain: gain * pan.right,
      });
    }
  };
}

/** Adds a tone, full for `hold` samples, then falling by 60 dB in `release`. */
export function addTone(
  channel: Float32Array,
  tone: Float32Array,
  { start, hold, release, gain }: { start: number; hold: number; release: number; gain: number },
): void {
  const end = Math.min(channel.length - start, tone.length);
  const full = Math.min(end, hold);
  for (let i = 0; i < full; i++) channel[start + i] = (channel[start + i] ?? 0) + (tone[i] ?? 0) * gain;
  const damping = 0.001 ** (1 / Math.max(1, release));
  let left = gain;
  for (let i = full; i < Math.min(end, full + release); i++) {
    left *= damping;
    channel[start + i] = (channel[start + i] ?? 0) + (tone[i] ?? 0) * left;
  }
}

/** Scales a tone to the common loudness, measured over the loudest 50 ms of its first half second. */
export function levelled(tone: Float32Array): Float32Array {
  const window = SAMPLES_PER_SECOND / 20;
  let loudest = 0;
  for (let start = 0; start < Math.min(tone.length, SAMPLES_PER_SECOND / 2); start += window) {
    let energy = 0;
    for (let i = start; i < Math.min(tone.length, start + window); i++) energy += (tone[i] ?? 0) ** 2;
    loudest = Math.max(loudest, energy / window);
  }
  if (loudest === 0) return tone;
  const gain = TONE_RMS / Math.sqrt(loudest);
  for (let i = 0; i < tone.length; i++) tone[i] = (tone[i] ?? 0) * gain;
  return tone;
}
