/** Frequency modulation after Chowning: the electric piano and glassy bells. */
import { hertzOf } from '#studio/music/harmony/scales.ts';
import { struck, type Instrument, type ToneMaker } from '#studio/music/instruments/instrument.ts';
import { decayOf, softenEnds } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

const TABLE_SIZE = 4096;
const SINE = Float32Array.from({ length: TABLE_SIZE }, (_, i) => Math.sin((2 * Math.PI * i) / TABLE_SIZE));

/**
 * A carrier and the wave that bends it. `index` is the modulation at the start, `rest` what is left of it at
 * the end.
 */
type Pair = {
  ratio: number;
  modulator: number;
  index: number;
  rest: number;
  indexSeconds: number;
  gain: number;
  seconds: number;
};

function addPair(out: Float32Array, hertz: number, pair: Pair): void {
  const step = (hertz * pair.ratio * TABLE_SIZE) / SAMPLES_PER_SECOND;
  const modulatorStep = (hertz * pair.modulator * TABLE_SIZE) / SAMPLES_PER_SECOND;
  const depth = TABLE_SIZE / (2 * Math.PI);
  const fading = decayOf(pair.indexSeconds);
  const dying = decayOf(pair.seconds);
  let phase = 0;
  let modulatorPhase = 0;
  let index = (pair.index - pair.rest) * depth;
  const rest = pair.rest * depth;
  let level = pair.gain;
  const length = Math.min(out.length, samplesIn(pair.seconds * 1.05));
  for (let i = 0; i < length; i++) {
    const bend = (SINE[modulatorPhase & (TABLE_SIZE - 1)] ?? 0) * (index + rest);
    out[i] = (out[i] ?? 0) + (SINE[(phase + bend + TABLE_SIZE * 16) & (TABLE_SIZE - 1)] ?? 0) * level;
    phase += step;
    if (phase >= TABLE_SIZE) phase -= TABLE_SIZE;
    modulatorPhase += modulatorStep;
    if (modulatorPhase >= TABLE_SIZE) modulatorPhase -= TABLE_SIZE;
    index *= fading;
    level *= dying;
  }
}

/** Tine and tone bar: a nearly pure tone that barks when it is struck hard, and the bright ping of the tine. */
const electricPianoTone: ToneMaker = ({ pitch, hardness, seconds }) => {
  const hertz = hertzOf(pitch);
  const ring = 5.5 * 2 ** (-(pitch - 54) / 22);
  const out = new Float32Array(samplesIn(seconds));
  addPair(out, hertz, {
    ratio: 1,
    modulator: 1,
    index: 0.7 + 1.9 * hardness,
    rest: 0.35,
    indexSeconds: 1.4,
    gain: 0.8,
    seconds: ring,
  });
  addPair(out, hertz * 1.0009, {
    ratio: 1,
    modulator: 2,
    index: 0.15 + 0.4 * hardness,
    rest: 0.05,
    indexSeconds: 0.8,
    gain: 0.35,
    seconds: ring * 0.8,
  });
  if (hertz * 14 < 12_000)
    addPair(out, hertz, {
      ratio: 14,
      modulator: 14,
      index: 0.1,
      rest: 0,
      indexSeconds: 0.1,
      gain: 0.09 * hardness,
      seconds: 0.4,
    });
  return softenEnds(out, 96, Math.min(out.length >> 2, 2400));
};

const bellTone: ToneMaker = ({ pitch, hardness, seconds }) => {
  const hertz = hertzOf(pitch);
  const ring = 4.2 * 2 ** (-(pitch - 72) / 24);
  const out = new Float32Array(samplesIn(Math.min(seconds, ring)));
  addPair(out, hertz, {
    ratio: 1,
    modulator: 3.51,
    index: 0.35 + 0.75 * hardness,
    rest: 0.05,
    indexSeconds: 1.6,
    gain: 0.7,
    seconds: ring,
  });
  addPair(out, hertz * 1.0017, {
    ratio: 1,
    modulator: 1,
    index: 0.5 * hardness,
    rest: 0.1,
    indexSeconds: 2,
    gain: 0.45,
    seconds: ring * 0.9,
  });
  addPair(out, hertz, {
    ratio: 2.001,
    modulator: 7.1,
    index: 0.3 * hardness,
    rest: 0,
    indexSeconds: 0.3,
    gain: 0.12,
    seconds: ring * 0.5,
  });
  return softenEnds(out, 120, Math.min(out.length >> 2, 2400));
};

export const electricPiano: Instrument = struck(electricPianoTone, {
  ringSeconds: 0.02,
  releaseSeconds: 0.3,
  spread: 0.35,
  maxSeconds: 4.2,
});
export const bells: Instrument = struck(bellTone, {
  ringSeconds: Infinity,
  releaseSeconds: 0.1,
  spread: 0.5,
  maxSeconds: 3.2,
});
