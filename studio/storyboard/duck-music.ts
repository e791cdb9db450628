/** Lowers the music under the voice. The envelope is computed beforehand, so it cannot pump. */
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';

/** How far the music goes down, how fast it ducks and how slowly it returns; pauses shorter than `bridge` stay low. */
export const DUCKING = {
  gainDecibels: -8,
  attackSeconds: 0.25,
  releaseSeconds: 0.6,
  bridgeSeconds: 1.5,
} as const;

/** Breakpoints of the music's gain (decibels, linear between them), the first at 0 s, times strictly rising. */
export function duckMusic(
  cues: readonly { startSeconds: number; seconds: number }[],
  seconds: number,
): SoundPlan['ducking'] {
  const spans: { start: number; end: number }[] = [];
  for (const cue of [...cues].sort((a, b) => a.startSeconds - b.startSeconds)) {
    const last = spans.at(-1);
    const end = cue.startSeconds + cue.seconds;
    if (last !== undefined && cue.startSeconds - last.end < DUCKING.bridgeSeconds)
      last.end = Math.max(last.end, end);
    else spans.push({ start: cue.startSeconds, end });
  }
  const points: SoundPlan['ducking'] = [];
  const add = (time: number, gainDecibels: number) => {
    const previous = points.at(-1);
    if (time >= seconds || (previous !== undefined && time <= previous.seconds)) return;
    points.push({ seconds: time, gainDecibels });
  };
  const first = spans[0];
  add(0, first !== undefined && first.start <= DUCKING.attackSeconds ? DUCKING.gainDecibels : 0);
  for (const span of spans) {
    add(span.start - DUCKING.attackSeconds, 0);
    add(span.start, DUCKING.gainDecibels);
    add(span.end, DUCKING.gainDecibels);
    add(span.end + DUCKING.releaseSeconds, 0);
  }
  return points;
}
