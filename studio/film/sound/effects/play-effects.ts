/** Plays a plan's sound effects: made once, brought to one loudness, lower while somebody speaks. */
import { EFFECT_SOUNDS } from '#studio/film/sound/effects/effect-sounds.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { gainOf } from '#studio/music/sound.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { samplesIn } from '#studio/shared/time.ts';
import { EFFECT_TIMING } from '#studio/storyboard/effect-timing.ts';
import type { EffectCue, SoundEffect, SoundPlan } from '#studio/storyboard/sound-plan.ts';

/** How far the loudest tenth of a second of an effect lies under the voice's loudness, when nobody speaks and when somebody does. */
export const UNDER_VOICE_DECIBELS = { alone: 6, together: 12 } as const;
/** Strokes are this much softer: they are more than one. */
const OWN_DECIBELS: Partial<Record<SoundEffect, number>> = { tick: -4, pop: -2 };
/** No effect peaks higher over the voice's loudness, however short it is. */
const CREST_DECIBELS = 9;
const WINDOW_SECONDS = 0.1;
const TAKES = 2;

const made = new Map<string, StereoSamples>();

/** Adds the plan's effects to `mix`, whose voice is at `voiceLufs`. One that would run over the end is cut there. */
export function playEffects(mix: StereoSamples, plan: SoundPlan, voiceLufs: number): void {
  const length = mix.left.length;
  for (const [index, cue] of (plan.effects ?? []).entries()) {
    const { left, right } = effectSound(cue.kind, index % TAKES);
    const gain = gainOf(voiceLufs + cue.gainDecibels - underVoice(cue, plan));
    const start = samplesIn(cue.seconds);
    const end = Math.min(left.length, length - start);
    for (let i = 0; i < end; i++) {
      mix.left[start + i] = (mix.left[start + i] ?? 0) + (left[i] ?? 0) * gain;
      mix.right[start + i] = (mix.right[start + i] ?? 0) + (right[i] ?? 0) * gain;
    }
  }
}

/** The sound of an effect at 0 LUFS in its loudest tenth of a second, its peaks held. Made once and kept. */
export function effectSound(kind: SoundEffect, take: number): StereoSamples {
  const key = `${kind} ${take}`;
  const kept = made.get(key);
  if (kept !== undefined) return kept;
  const sound = EFFECT_SOUNDS[kind](take);
  const channels = [sound.left, sound.right];
  const peak = channels.reduce(
    (most, channel) => channel.reduce((high, sample) => Math.max(high, Math.abs(sample)), most),
    0,
  );
  const own = OWN_DECIBELS[kind] ?? 0;
  const gain = Math.min(gainOf(own - loudestTenth(channels)), gainOf(CREST_DECIBELS) / peak);
  for (const channel of channels)
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
  made.set(key, sound);
  return sound;
}

/** In LUFS. */
export function loudestTenth(channels: readonly Float32Array[]): number {
  const window = samplesIn(WINDOW_SECONDS);
  const length = channels[0]?.length ?? 0;
  let loudest = -Infinity;
  for (let start = 0; start === 0 || start + window <= length; start += window >> 1) {
    const piece = channels.map((channel) => channel.subarray(start, start + window));
    // Sound shorter than the window counts as if silence followed.
    const share = 10 * Math.log10(Math.min(1, length / window));
    loudest = Math.max(loudest, integratedLoudness(piece) + share);
  }
  return loudest;
}

function underVoice({ kind, seconds }: EffectCue, { voice }: SoundPlan): number {
  const until = seconds + EFFECT_TIMING[kind].seconds;
  const isTogether = voice.some(
    (line) => line.startSeconds < until && line.startSeconds + line.seconds > seconds,
  );
  return isTogether ? UNDER_VOICE_DECIBELS.together : UNDER_VOICE_DECIBELS.alone;
}
