/** How every effect sounds: noise and dying sines, as they are made before they are levelled. */
import { noiseSweep } from '#studio/film/sound/effects/noise-sweep.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { decayOf, noise, panGains, silence, softenEnds } from '#studio/music/sound.ts';
import { filter, highPass, lowPass } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';
import { EFFECT_TIMING } from '#studio/storyboard/effect-timing.ts';
import type { SoundEffect } from '#studio/storyboard/sound-plan.ts';

const EDGE_SAMPLES = 24;

/** Hiss would be heard through the voice. */
const SOFT = lowPass({ hertz: 5200, quality: 0.6 });

/** Air that passes from one side to the other, brightest and loudest where it meets the picture. */
function whoosh(take: number): StereoSamples {
  const { seconds, meetsSeconds } = EFFECT_TIMING.whoosh;
  const meets = meetsSeconds / seconds;
  const near = (way: number): number => (way < meets ? way / meets : (1 - way) / (1 - meets));
  const sweep = {
    hertzAt: (way: number) => 240 * 2 ** (3 * near(way)),
    gainAt: (way: number) => near(way) ** 2,
    damping: 0.7,
  };
  const [left, right] = bothSides((side) =>
    filter(noiseSweep(samplesIn(seconds), 701 + side + 10 * take, sweep), SOFT),
  );
  const direction = take % 2 === 0 ? 1 : -1;
  for (let i = 0; i < left.length; i++) {
    const pan = panGains(direction * 0.8 * ((2 * i) / left.length - 1));
    left[i] = (left[i] ?? 0) * pan.left;
    right[i] = (right[i] ?? 0) * pan.right;
  }
  return { left, right };
}

/** A short, high stroke, as of a fingernail on glass. */
function tick(take: number): StereoSamples {
  const sound = new Float32Array(samplesIn(EFFECT_TIMING.tick.seconds));
  addTone(sound, { from: 2350 + 160 * take, to: 2350 + 160 * take, fall: 1 }, { gain: 0.5, seconds: 0.03 });
  addTone(sound, { from: 5100, to: 5100, fall: 1 }, { gain: 0.25, seconds: 0.018 });
  addNoise(sound, { low: 3000, high: 9000, seed: 711 + take }, { gain: 0.3, seconds: 0.006 });
  return placed(sound, take % 2 === 0 ? -0.25 : 0.25);
}

/** A bubble: a tone that rises as it dies. */
function pop(take: number): StereoSamples {
  const sound = new Float32Array(samplesIn(EFFECT_TIMING.pop.seconds));
  addTone(
    sound,
    { from: 330 + 40 * take, to: 1050 + 60 * take, fall: 0.03 },
    { gain: 0.8, seconds: 0.11, attackSeconds: 0.003 },
  );
  addNoise(sound, { low: 900, high: 4000, seed: 721 + take }, { gain: 0.12, seconds: 0.012 });
  return placed(sound, 0);
}

/** Noise and a tone that climb and swell, gone at once where they arrive. */
function riser(take: number): StereoSamples {
  const length = samplesIn(EFFECT_TIMING.riser.seconds);
  const swell = (way: number): number => way * (0.03 + 0.97 * way * way);
  const tone = new Float32Array(length);
  const climb = 4 ** (1 / length);
  let [phase, step] = [0, (2 * Math.PI * 220) / SAMPLES_PER_SECOND];
  for (let i = 0; i < length; i++) {
    tone[i] = 0.1 * swell(i / length) * Math.sin(phase);
    phase += step;
    step *= climb;
  }
  const [left, right] = bothSides((side) => {
    const sound = noiseSweep(length, 731 + side + 10 * take, {
      hertzAt: (way) => 280 * 2 ** (4.4 * way),
      gainAt: swell,
      damping: 0.6,
    });
    for (let i = 0; i < length; i++) sound[i] = (sound[i] ?? 0) + (tone[i] ?? 0);
    return softenEnds(sound, EDGE_SAMPLES, 600);
  });
  return { left, right };
}

/** A deep drum with a dull slap, in the middle. */
function hit(take: number): StereoSamples {
  const sound = new Float32Array(samplesIn(EFFECT_TIMING.hit.seconds));
  addTone(sound, { from: 150, to: 48, fall: 0.035 }, { gain: 0.9, seconds: 1, attackSeconds: 0.002 });
  addTone(sound, { from: 420, to: 96, fall: 0.012 }, { gain: 0.35, seconds: 0.12 });
  addNoise(sound, { low: 160, high: 1800, seed: 741 + take }, { gain: 0.35, seconds: 0.16 });
  return placed(sound, 0);
}

/** Ratios of a struck bar of metal and of small bells: no chord that could clash with the music's. */
const SHIMMER_HERTZ = [3136, 4186, 5274, 3729, 6272, 4978, 7040, 8372] as const;
const SHIMMER_STEP_SECONDS = 0.055;

/** Small bells one after another, from side to side. */
function shimmer(take: number): StereoSamples {
  const length = samplesIn(EFFECT_TIMING.shimmer.seconds);
  const sound = silence(length);
  for (const [index, hertz] of SHIMMER_HERTZ.entries()) {
    const start = samplesIn(index * SHIMMER_STEP_SECONDS);
    const bell = new Float32Array(length - start);
    const detuned = hertz * (1 + 0.004 * take);
    const layer = { gain: 0.3 * (1 - index / 14), seconds: 0.9, attackSeconds: 0.002 };
    addTone(bell, { from: detuned, to: detuned, fall: 1 }, layer);
    const pan = panGains((index % 2 === 0 ? -1 : 1) * (0.25 + 0.05 * index));
    for (let i = 0; i < bell.length; i++) {
      sound.left[start + i] = (sound.left[start + i] ?? 0) + (bell[i] ?? 0) * pan.left;
      sound.right[start + i] = (sound.right[start + i] ?? 0) + (bell[i] ?? 0) * pan.right;
    }
  }
  for (const channel of [sound.left, sound.right]) softenEnds(channel, EDGE_SAMPLES, 2400);
  return sound;
}

/**
 * Makes each effect; takes differ a little, so that two in a row are not copies. `levelDecibels`, as measured,
 * brings its loudest tenth of a second to 0 LUFS; a pop to −2, a tick, which is all peak, to −7.5.
 */
export const EFFECT_SOUNDS: Record<
  SoundEffect,
  { make: (take: number) => StereoSamples; levelDecibels: number }
> = {
  whoosh: { make: whoosh, levelDecibels: 10.3 },
  tick: { make: tick, levelDecibels: 12.5 },
  pop: { make: pop, levelDecibels: 12.6 },
  riser: { make: riser, levelDecibels: 0 },
  hit: { make: hit, levelDecibels: 5.8 },
  shimmer: { make: shimmer, levelDecibels: 7.8 },
};

const bothSides = (make: (side: 0 | 1) => Float32Array): [Float32Array, Float32Array] => [make(0), make(1)];

type Layer = { gain: number; seconds: number; attackSeconds?: number };

const attackAt = (i: number, { attackSeconds = 0.0005 }: Layer): number =>
  Math.min(1, i / (attackSeconds * SAMPLES_PER_SECOND));

/** Adds a sine that dies and moves from `from` to `to` hertz with the time constant `fall`. */
function addTone(
  out: Float32Array,
  { from, to, fall }: { from: number; to: number; fall: number },
  layer: Layer,
): void {
  const dying = decayOf(layer.seconds);
  const moving = Math.exp(-1 / (fall * SAMPLES_PER_SECOND));
  let apart = from - to;
  let phase = 0;
  let level = layer.gain;
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) + Math.sin(phase) * level * attackAt(i, layer);
    phase += (2 * Math.PI * (to + apart)) / SAMPLES_PER_SECOND;
    apart *= moving;
    level *= dying;
  }
}

/** Adds noise between two corners that dies. */
function addNoise(
  out: Float32Array,
  { low, high, seed }: { low: number; high: number; seed: number },
  layer: Layer,
): void {
  const burst = noise(Math.min(out.length, samplesIn(1.2 * layer.seconds)), seed);
  filter(filter(burst, highPass({ hertz: low, quality: 0.7 })), lowPass({ hertz: high, quality: 0.7 }));
  const dying = decayOf(layer.seconds);
  let level = layer.gain;
  for (let i = 0; i < burst.length; i++) {
    out[i] = (out[i] ?? 0) + (burst[i] ?? 0) * level * attackAt(i, layer);
    level *= dying;
  }
}

function placed(sound: Float32Array, pan: number): StereoSamples {
  softenEnds(sound, EDGE_SAMPLES, Math.min(480, sound.length >> 2));
  const gains = panGains(pan);
  return {
    left: sound.map((sample) => sample * gains.left),
    right: sound.map((sample) => sample * gains.right),
  };
}
