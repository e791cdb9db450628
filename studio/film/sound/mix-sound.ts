/** Mixes voice and music as the storyboard's sound plan says, to the loudness it asks for. */
import { integratedLoudness, truePeak } from '#studio/film/sound/loudness.ts';
import { limitPeaks } from '#studio/film/sound/limit-peaks.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { samplesIn, SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { SoundPlan } from '#studio/storyboard/storyboard.ts';

export type MixedSound = { samples: StereoSamples; measured: { lufs: number; truePeakDbtp: number } };

export type MixInput = {
  plan: SoundPlan;
  seconds: number;
  /** Mono recordings at 48 kHz by the hash of their file. */
  recordings: ReadonlyMap<string, Float32Array>;
  music: StereoSamples | null;
};

/** Level at which the voice stands before the whole is brought to its target; the music below it is set by its own gain. */
const VOICE_LUFS = -16;
/** Music alone, before its gain and its ducking. */
const MUSIC_LUFS = -19;
const ROUNDS = 5;
const CLOSE_ENOUGH_LU = 0.1;
/** The limiter sees samples; true peaks between them rise a little higher. */
const TRUE_PEAK_MARGIN_DECIBELS = 0.4;
const END_FADE_SECONDS = 0.012;

/** Exactly `seconds` long. Silence stays silence. The result lies within 0.3 LU of the plan's target wherever its peaks allow it. */
export function mixSound(input: MixInput): MixedSound {
  const length = samplesIn(input.seconds);
  const dry = { left: new Float32Array(length), right: new Float32Array(length) };
  addVoice(dry, input);
  addMusic(dry, input);
  fadeOut(dry);
  return atTarget(dry, input.plan);
}

function addVoice(mix: StereoSamples, { plan, recordings }: MixInput): void {
  const voice = new Float32Array(mix.left.length);
  for (const cue of plan.voice) {
    const recording = recordings.get(cue.recording.sha256);
    if (recording === undefined) throw new RangeError(`The recording of ${cue.lineId} is missing.`);
    const start = samplesIn(cue.startSeconds);
    for (let at = 0; at < recording.length && start + at < voice.length; at++) voice[start + at] = (voice[start + at] ?? 0) + (recording[at] ?? 0);
  }
  const gain = gainTo(VOICE_LUFS, integratedLoudness([voice, voice]));
  for (let at = 0; at < voice.length; at++) {
    const sample = (voice[at] ?? 0) * gain;
    mix.left[at] = sample;
    mix.right[at] = sample;
  }
}

function addMusic(mix: StereoSamples, { plan, music }: MixInput): void {
  if (music === null || plan.music === null) return;
  const level = gainTo(plan.voice.length === 0 ? VOICE_LUFS : MUSIC_LUFS, integratedLoudness([music.left, music.right])) * 10 ** (plan.music.gainDecibels / 20);
  const envelope = gainEnvelope(plan.ducking, mix.left.length);
  for (let at = 0; at < mix.left.length; at++) {
    const gain = level * (envelope[at] ?? 1);
    mix.left[at] = (mix.left[at] ?? 0) + gain * (music.left[at] ?? 0);
    mix.right[at] = (mix.right[at] ?? 0) + gain * (music.right[at] ?? 0);
  }
}

/** Linear gain of every sample; decibels are interpolated straight between the breakpoints. */
export function gainEnvelope(points: SoundPlan['ducking'], samples: number): Float32Array {
  const envelope = new Float32Array(samples).fill(1);
  points.forEach((point, index) => {
    const next = points[index + 1];
    const from = samplesIn(point.seconds);
    const to = next === undefined ? samples : Math.min(samples, samplesIn(next.seconds));
    const slope = next === undefined ? 0 : (next.gainDecibels - point.gainDecibels) / Math.max(1, to - from);
    // A constant factor a sample is a straight line in decibels.
    const factor = 10 ** (slope / 20);
    let gain = 10 ** (point.gainDecibels / 20);
    for (let at = from; at < to; at++) {
      envelope[at] = gain;
      gain *= factor;
    }
  });
  return envelope;
}

/** Gain and limiter in turn until the loudness is right: limiting takes some of it away again. */
function atTarget(dry: StereoSamples, plan: SoundPlan): MixedSound {
  let gain = gainTo(plan.targetLufs, integratedLoudness([dry.left, dry.right]));
  const ceiling = 10 ** ((plan.maximumTruePeakDbtp - TRUE_PEAK_MARGIN_DECIBELS) / 20);
  for (let round = 1; ; round++) {
    const samples = { left: dry.left.map((sample) => sample * gain), right: dry.right.map((sample) => sample * gain) };
    limitPeaks([samples.left, samples.right], ceiling);
    const lufs = integratedLoudness([samples.left, samples.right]);
    if (round === ROUNDS || lufs === -Infinity || Math.abs(lufs - plan.targetLufs) <= CLOSE_ENOUGH_LU) {
      return { samples, measured: { lufs, truePeakDbtp: truePeak([samples.left, samples.right]) } };
    }
    gain *= 10 ** ((plan.targetLufs - lufs) / 20);
  }
}

const gainTo = (target: number, measured: number): number => (measured === -Infinity ? 1 : 10 ** ((target - measured) / 20));

function fadeOut({ left, right }: StereoSamples): void {
  const count = Math.round(END_FADE_SECONDS * SAMPLES_PER_SECOND);
  for (let step = 0; step < count; step++) {
    const gain = (step / count) ** 2;
    for (const channel of [left, right]) channel[channel.length - 1 - step] = (channel[channel.length - 1 - step] ?? 0) * gain;
  }
}
