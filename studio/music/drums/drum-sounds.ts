/** How every drum sounds: noise and dying sines, made once a piece. */
import type { DrumPiece } from '#studio/music/score.ts';
import { decayOf, gainOf, noise, softenEnds } from '#studio/music/sound.ts';
import { bandPass, filter, highPass, lowPass } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/**
 * What stands where in the mix. `takes`: how many different recordings there are, so that quick strokes are
 * not copies.
 */
export type DrumSound = {
  make: (take: number) => Float32Array;
  takes: number;
  levelDecibels: number;
  pan: number;
  room: number;
};

type Layer = { gain: number; seconds: number; attackSeconds?: number };

const envelope = (i: number, { attackSeconds = 0.0005 }: Layer): number =>
  Math.min(1, i / (attackSeconds * SAMPLES_PER_SECOND));

/** A sine that dies and may fall in pitch: from `from` to `to` hertz with the time constant `fall`. */
function addSweep(
  out: Float32Array,
  { from, to, fall }: { from: number; to: number; fall: number },
  layer: Layer,
): void {
  const dying = decayOf(layer.seconds);
  const falling = Math.exp(-1 / (fall * SAMPLES_PER_SECOND));
  let above = from - to;
  let phase = 0;
  let level = layer.gain;
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) + Math.sin(phase) * level * envelope(i, layer);
    phase += (2 * Math.PI * (to + above)) / SAMPLES_PER_SECOND;
    above *= falling;
    level *= dying;
  }
}

const addTone = (out: Float32Array, hertz: number, layer: Layer): void =>
  addSweep(out, { from: hertz, to: hertz, fall: 1 }, layer);

/** Noise between two corners that dies; struck again at every one of `strokes` (seconds). */
function addNoise(
  out: Float32Array,
  {
    low,
    high,
    seed,
    strokes = [0],
  }: { low: number; high: number; seed: number; strokes?: readonly number[] },
  layer: Layer,
): void {
  const dying = decayOf(layer.seconds);
  const burst = noise(out.length, seed);
  filter(filter(burst, highPass({ hertz: low, quality: 0.7 })), lowPass({ hertz: high, quality: 0.7 }));
  let level = 0;
  let since = 0;
  const starts = new Set(strokes.map(samplesIn));
  for (let i = 0; i < out.length; i++) {
    if (starts.has(i)) [level, since] = [layer.gain, 0];
    out[i] = (out[i] ?? 0) + (burst[i] ?? 0) * level * envelope(since++, layer);
    level *= dying;
  }
}

/** Six squares out of tune with one another: the clang of cymbals, as drum machines make it. */
function addMetal(out: Float32Array, { base, low }: { base: number; low: number }, layer: Layer): void {
  const steps = [2, 3, 4.16, 5.43, 6.79, 8.21].map((ratio) => (base * ratio) / SAMPLES_PER_SECOND);
  const metal = new Float32Array(out.length);
  for (const [index, step] of steps.entries()) {
    let phase = (index * 0.37) % 1;
    for (let i = 0; i < metal.length; i++) {
      metal[i] = (metal[i] ?? 0) + (phase < 0.5 ? 0.17 : -0.17);
      phase += step;
      if (phase >= 1) phase -= 1;
    }
  }
  filter(filter(metal, highPass({ hertz: low, quality: 0.8 })), highPass({ hertz: low * 0.8, quality: 0.7 }));
  // Bare squares would click.
  filter(metal, lowPass({ hertz: 11_500, quality: 0.7 }));
  const dying = decayOf(layer.seconds);
  let level = layer.gain;
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) + (metal[i] ?? 0) * level * envelope(i, layer);
    level *= dying;
  }
}

function drum(seconds: number, fill: (out: Float32Array) => void): Float32Array {
  const out = new Float32Array(samplesIn(seconds));
  fill(out);
  return softenEnds(out, 12, Math.min(out.length >> 2, 960));
}

export const DRUM_SOUNDS: Record<DrumPiece, DrumSound> = {
  kick: {
    takes: 1,
    levelDecibels: -9,
    pan: 0,
    room: 0.1,
    make: () =>
      drum(0.42, (out) => {
        addSweep(out, { from: 185, to: 49, fall: 0.028 }, { gain: 0.95, seconds: 0.42 });
        addSweep(out, { from: 900, to: 90, fall: 0.006 }, { gain: 0.3, seconds: 0.05 });
        addNoise(out, { low: 1800, high: 6500, seed: 11 }, { gain: 0.18, seconds: 0.02 });
      }),
  },
  softKick: {
    takes: 1,
    levelDecibels: -11.5,
    pan: 0,
    room: 0.2,
    make: () =>
      drum(0.5, (out) => {
        addSweep(out, { from: 95, to: 50, fall: 0.03 }, { gain: 0.95, seconds: 0.42, attackSeconds: 0.004 });
        addNoise(out, { low: 120, high: 700, seed: 12 }, { gain: 0.2, seconds: 0.05 });
      }),
  },
  snare: {
    takes: 2,
    levelDecibels: -9,
    pan: 0.05,
    room: 0.5,
    make: (take) =>
      drum(0.32, (out) => {
        addSweep(out, { from: 240, to: 186, fall: 0.02 }, { gain: 0.55, seconds: 0.14 });
        addTone(out, 331, { gain: 0.25, seconds: 0.1 });
        addNoise(out, { low: 1300, high: 9000, seed: 21 + take }, { gain: 0.75, seconds: 0.24 });
      }),
  },
  brush: {
    takes: 3,
    levelDecibels: -4,
    pan: -0.15,
    room: 0.4,
    make: (take) =>
      drum(0.3, (out) => {
        addNoise(
          out,
          { low: 1600, high: 6500, seed: 31 + take },
          { gain: 0.7, seconds: 0.3, attackSeconds: 0.03 },
        );
        addNoise(out, { low: 500, high: 2500, seed: 35 + take }, { gain: 0.25, seconds: 0.07 });
      }),
  },
  clap: {
    takes: 3,
    levelDecibels: -4,
    pan: 0.1,
    room: 0.6,
    make: (take) =>
      drum(0.34, (out) => {
        const strokes = [0, 0.009 + take * 0.001, 0.019, 0.028 + take * 0.0015];
        addNoise(out, { low: 800, high: 5200, seed: 41 + take, strokes }, { gain: 0.85, seconds: 0.2 });
        filter(out, bandPass({ hertz: 1500, quality: 0.6 }));
        addNoise(
          out,
          { low: 4000, high: 9000, seed: 47 + take, strokes: strokes.slice(-1) },
          { gain: 0.12, seconds: 0.12 },
        );
      }),
  },
  snap: {
    takes: 3,
    levelDecibels: -2,
    pan: -0.2,
    room: 0.7,
    make: (take) =>
      drum(0.22, (out) => {
        addNoise(
          out,
          { low: 1500, high: 5000, seed: 51 + take, strokes: [0, 0.012 + take * 0.001] },
          { gain: 0.9, seconds: 0.09 },
        );
        filter(out, bandPass({ hertz: 2300 + take * 120, quality: 1.8 }));
      }),
  },
  rim: {
    takes: 1,
    levelDecibels: -7,
    pan: 0.2,
    room: 0.4,
    make: () =>
      drum(0.14, (out) => {
        addTone(out, 482, { gain: 0.5, seconds: 0.07 });
        addTone(out, 1710, { gain: 0.5, seconds: 0.045 });
        addNoise(out, { low: 2500, high: 9000, seed: 61 }, { gain: 0.25, seconds: 0.02 });
      }),
  },
  hat: {
    takes: 3,
    levelDecibels: -7,
    pan: -0.3,
    room: 0.15,
    make: (take) =>
      drum(0.12, (out) => {
        addMetal(out, { base: 540 + take * 6, low: 7000 }, { gain: 0.35, seconds: 0.07 });
        addNoise(out, { low: 7500, high: 14_000, seed: 71 + take }, { gain: 0.6, seconds: 0.08 });
      }),
  },
  openHat: {
    takes: 2,
    levelDecibels: -12,
    pan: -0.3,
    room: 0.2,
    make: (take) =>
      drum(0.36, (out) => {
        addMetal(out, { base: 540 + take * 6, low: 6500 }, { gain: 0.35, seconds: 0.4 });
        addNoise(out, { low: 7000, high: 14_000, seed: 81 + take }, { gain: 0.6, seconds: 0.4 });
      }),
  },
  shaker: {
    takes: 4,
    levelDecibels: -4,
    pan: 0.4,
    room: 0.15,
    make: (take) =>
      drum(0.16, (out) =>
        addNoise(
          out,
          { low: 4800, high: 11_000, seed: 91 + take },
          { gain: 0.8, seconds: 0.11, attackSeconds: 0.018 },
        ),
      ),
  },
  tambourine: {
    takes: 3,
    levelDecibels: -12.5,
    pan: 0.35,
    room: 0.2,
    make: (take) =>
      drum(0.3, (out) => {
        for (const [index, hertz] of [6300, 7600, 9100, 10_400].entries())
          addTone(out, hertz + take * 70, { gain: 0.16 - index * 0.02, seconds: 0.22 });
        addNoise(
          out,
          { low: 6000, high: 13_000, seed: 101 + take, strokes: [0, 0.014, 0.03] },
          { gain: 0.6, seconds: 0.16, attackSeconds: 0.002 },
        );
      }),
  },
  tom: {
    takes: 1,
    levelDecibels: -13,
    pan: -0.25,
    room: 0.4,
    make: () =>
      drum(0.5, (out) => {
        addSweep(out, { from: 190, to: 98, fall: 0.05 }, { gain: 0.8, seconds: 0.45 });
        addNoise(out, { low: 200, high: 2500, seed: 111 }, { gain: 0.25, seconds: 0.05 });
      }),
  },
  woodblock: {
    takes: 1,
    levelDecibels: -11,
    pan: 0.4,
    room: 0.4,
    make: () =>
      drum(0.14, (out) => {
        addTone(out, 884, { gain: 0.7, seconds: 0.07 });
        addTone(out, 1432, { gain: 0.4, seconds: 0.045 });
        addNoise(out, { low: 1500, high: 5000, seed: 121 }, { gain: 0.15, seconds: 0.012 });
      }),
  },
  triangle: {
    takes: 1,
    levelDecibels: -24,
    pan: 0.35,
    room: 0.6,
    make: () =>
      drum(1.8, (out) => {
        for (const [index, hertz] of [4130, 5870, 7930, 9710].entries())
          addTone(out, hertz, { gain: 0.35 - index * 0.06, seconds: 2 - index * 0.3 });
      }),
  },
  crash: {
    takes: 1,
    levelDecibels: -18,
    pan: 0.15,
    room: 0.4,
    make: () =>
      drum(2.2, (out) => {
        addMetal(out, { base: 410, low: 4000 }, { gain: 0.45, seconds: 2 });
        addNoise(
          out,
          { low: 3200, high: 12_000, seed: 131 },
          { gain: 0.8, seconds: 1.9, attackSeconds: 0.003 },
        );
      }),
  },
};

export const drumGain = (sound: DrumSound): number => gainOf(sound.levelDecibels);
