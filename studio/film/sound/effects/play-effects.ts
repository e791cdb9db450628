/** Plays a plan's sound effects: made once, lower while somebody speaks. */
import { EFFECT_SOUNDS } from '#studio/film/sound/effects/effect-sounds.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { gainOf } from '#studio/music/sound.ts';
import { samplesIn } from '#studio/shared/time.ts';
import { EFFECT_TIMING } from '#studio/storyboard/effect-timing.ts';
import type { EffectCue, SoundEffect, SoundPlan } from '#studio/storyboard/sound-plan.ts';

/** How far the loudest tenth of a second of an effect lies under the voice's loudness, when nobody speaks and when somebody does. */
export const UNDER_VOICE_DECIBELS = { alone: 6, together: 12 } as const;
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

/** The sound of an effect, leveled. Made once and kept. */
export function effectSound(kind: SoundEffect, take: number): StereoSamples {
  const key = `${kind} ${take}`;
  const kept = made.get(key);
  if (kept !== undefined) return kept;
  const { make, levelDecibels } = EFFECT_SOUNDS[kind];
  const sound = make(take);
  const gain = gainOf(levelDecibels);
  for (const channel of [sound.left, sound.right])
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
  made.set(key, sound);
  return sound;
}

function underVoice({ kind, seconds }: EffectCue, { voice }: SoundPlan): number {
  const until = seconds + EFFECT_TIMING[kind].seconds;
  const isTogether = voice.some(
    (line) => line.startSeconds < until && line.startSeconds + line.seconds > seconds,
  );
  return isTogether ? UNDER_VOICE_DECIBELS.together : UNDER_VOICE_DECIBELS.alone;
}
