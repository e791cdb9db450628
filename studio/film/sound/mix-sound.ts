/** Mixes voice, music and sound effects as the storyboard's sound plan says, to the loudness it asks for. */
import { playEffects } from '#studio/film/sound/effects/play-effects.ts';
import { gainEnvelope } from '#studio/film/sound/music-gain.ts';
import { treatVoice } from '#studio/film/sound/voice-chain.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { limit } from '#studio/shared/sound/limiter.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { truePeak } from '#studio/shared/sound/true-peak.ts';
import { samplesIn, SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';

export type MixedSound = {
  samples: StereoSamples;
  /** Integrated loudness and highest true peak of the result; both −Infinity for silence. */
  measured: { lufs: number; truePeakDbtp: number };
};

export type MixInput = {
  plan: SoundPlan;
  seconds: number;
  /** Mono recordings at 48 kHz by the hash of their file. */
  recordings: ReadonlyMap<string, Float32Array>;
  music: StereoSamples | null;
};

/** The balance of voice and music, before the mix is brought to the plan's loudness. */
const LEVELS = {
  voiceLufs: -16,
  /** Music at its loudest under a voice, before its own gain and its ducking. */
  musicLufs: -19,
  /** Speech stays this far above the music under it, whatever gain was asked for. */
  minRatioDecibels: 11.5,
} as const;

const ROUNDS = 6;
const CLOSE_ENOUGH_LU = 0.12;
/** Headroom for the AAC encoder: at 192 kbit/s, decoded plucked strings peaked up to 1.5 dB above the mix. */
const CEILING_MARGIN_DECIBELS = 1.1;
/** The last hundredth of a second is silent, and reached without a click. */
const END = { silentSeconds: 0.01, fadeSeconds: 0.03 };

/**
 * Exactly `seconds` long, at the plan's loudness within 0.3 LU and under its true peak. Silence stays silence, and
 * effects alone are as loud as they are beside a voice.
 * Throws RangeError when a recording of the plan is missing.
 */
export function mixSound(input: MixInput): MixedSound {
  const length = samplesIn(input.seconds);
  const mix = { left: new Float32Array(length), right: new Float32Array(length) };
  const voice = layVoice(input, length);
  addMusic(mix, input);
  for (const channel of [mix.left, mix.right]) {
    for (let i = 0; i < length; i++) channel[i] = (channel[i] ?? 0) + (voice[i] ?? 0);
  }
  const isSilent = [mix.left, mix.right].every((channel) => channel.every((sample) => sample === 0));
  playEffects(mix, input.plan, LEVELS.voiceLufs);
  for (const channel of [mix.left, mix.right]) fadeOut(channel);
  return isSilent ? effectsAlone(mix, input.plan) : bringToTarget(mix, input.plan);
}

function layVoice({ plan, recordings }: MixInput, length: number): Float32Array {
  const voice = new Float32Array(length);
  const treated = new Map<string, Float32Array>();
  for (const cue of plan.voice) {
    const { sha256 } = cue.recording;
    const recording = recordings.get(sha256);
    if (recording === undefined) throw new RangeError(`The recording of ${cue.lineId} is missing.`);
    const line = treated.get(sha256) ?? treatVoice(recording, LEVELS.voiceLufs);
    treated.set(sha256, line);
    const start = samplesIn(cue.startSeconds);
    const end = Math.min(line.length, length - start);
    for (let i = 0; i < end; i++) voice[start + i] = (voice[start + i] ?? 0) + (line[i] ?? 0);
  }
  return voice;
}

function addMusic(mix: StereoSamples, { plan, music }: MixInput): void {
  if (music === null || plan.music === null) return;
  const loudness = integratedLoudness([music.left, music.right]);
  if (loudness === -Infinity) return;
  const envelope = gainEnvelope(plan.ducking, mix.left.length);
  const length = Math.min(mix.left.length, music.left.length);
  const gain = 10 ** ((LEVELS.musicLufs - loudness + plan.music.gainDecibels) / 20);
  for (let i = 0; i < length; i++) {
    const factor = gain * (envelope[i] ?? 1);
    mix.left[i] = (music.left[i] ?? 0) * factor;
    mix.right[i] = (music.right[i] ?? 0) * factor;
  }
  const tooLoud = musicUnderVoice(mix, plan) - (LEVELS.voiceLufs - LEVELS.minRatioDecibels);
  if (tooLoud > 0) scale(mix, 10 ** (-tooLoud / 20));
}

/** Loudness of the music under the voice; −Infinity when there is no voice. */
function musicUnderVoice({ left, right }: StereoSamples, plan: SoundPlan): number {
  const spans = plan.voice.map(
    (cue) => [samplesIn(cue.startSeconds), samplesIn(cue.startSeconds + cue.seconds)] as const,
  );
  const joined = (channel: Float32Array) => {
    const pieces = spans.map(([from, to]) => channel.subarray(from, to));
    const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  };
  return integratedLoudness([joined(left), joined(right)]);
}

function fadeOut(channel: Float32Array): void {
  const silent = Math.min(channel.length, samplesIn(END.silentSeconds));
  const fade = Math.round(END.fadeSeconds * SAMPLES_PER_SECOND);
  channel.fill(0, channel.length - silent);
  for (let step = 0; step < Math.min(fade, channel.length - silent); step++) {
    const at = channel.length - silent - 1 - step;
    channel[at] = (channel[at] ?? 0) * (step / fade) ** 2 * (3 - (2 * step) / fade);
  }
}

/** Alternates gain and limiter until the loudness is right, since limiting lowers it again. */
function bringToTarget(mix: StereoSamples, plan: SoundPlan): MixedSound {
  const loudness = integratedLoudness([mix.left, mix.right]);
  if (loudness === -Infinity) return { samples: mix, measured: { lufs: -Infinity, truePeakDbtp: -Infinity } };
  const ceiling = ceilingOf(plan);
  const samples = { left: new Float32Array(mix.left.length), right: new Float32Array(mix.right.length) };
  let gainDecibels = plan.targetLufs - loudness;
  let before = { gainDecibels: gainDecibels - 1, lufs: plan.targetLufs - 1 };
  for (let round = 1; ; round++) {
    const gain = 10 ** (gainDecibels / 20);
    for (let i = 0; i < mix.left.length; i++) {
      samples.left[i] = (mix.left[i] ?? 0) * gain;
      samples.right[i] = (mix.right[i] ?? 0) * gain;
    }
    limit([samples.left, samples.right], ceiling);
    const lufs = integratedLoudness([samples.left, samples.right]);
    if (round === ROUNDS || Math.abs(lufs - plan.targetLufs) <= CLOSE_ENOUGH_LU) {
      return measuredAt(samples, lufs);
    }
    // The limiter takes away part of the added gain; the last two rounds show how much remains.
    const arrives = round === 1 ? 0.75 : (lufs - before.lufs) / (gainDecibels - before.gainDecibels);
    before = { gainDecibels, lufs };
    gainDecibels += (plan.targetLufs - lufs) / Math.max(0.25, Math.min(1, arrives));
  }
}

/** A few short sounds are not to be as loud on average as speech is. */
function effectsAlone(mix: StereoSamples, plan: SoundPlan): MixedSound {
  scale(mix, 10 ** ((plan.targetLufs - LEVELS.voiceLufs) / 20));
  limit([mix.left, mix.right], ceilingOf(plan));
  return measuredAt(mix, integratedLoudness([mix.left, mix.right]));
}

const ceilingOf = ({ maximumTruePeakDbtp }: SoundPlan): number =>
  10 ** ((maximumTruePeakDbtp - CEILING_MARGIN_DECIBELS) / 20);

function measuredAt(samples: StereoSamples, lufs: number): MixedSound {
  const peak = Math.max(truePeak(samples.left), truePeak(samples.right));
  return { samples, measured: { lufs, truePeakDbtp: 20 * Math.log10(peak) } };
}

function scale({ left, right }: StereoSamples, gain: number): void {
  for (const channel of [left, right])
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
}
