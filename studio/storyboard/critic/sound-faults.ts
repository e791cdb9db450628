/** Checks the sound plan: the music does not pump, and the last words are over before the clip is. */
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A swing is this much within this time. */
const SWING = { decibels: 10, seconds: 0.3 };
/** What a viewer needs after the last word. */
export const CALL_TO_ACTION_ROOM_SECONDS = 0.4;
/** Seconds are rounded to frames in places. */
const ROUNDING = 0.02;

/** The moments at which the music's gain begins to change by a swing; adjacent changes count as one. */
export function swingsOf(ducking: SoundPlan['ducking']): number[] {
  return ducking.flatMap((point, index) => {
    const next = ducking[index + 1];
    if (next === undefined) return [];
    const change = Math.abs(next.gainDecibels - point.gainDecibels);
    const within = Math.min(1, SWING.seconds / Math.max(1e-6, next.seconds - point.seconds));
    return change * within >= SWING.decibels - 1e-9 ? [point.seconds] : [];
  });
}

/** Seconds from the end of the spoken call to action to the end of the clip; null where none is spoken. */
export function roomAfterWords({ sound, captions, seconds }: Storyboard): number | null {
  const captioned = new Set(captions.map(({ lineId }) => lineId));
  const call = sound.voice.find(({ lineId }) => !captioned.has(lineId));
  return call === undefined ? null : seconds - call.startSeconds - call.seconds;
}

/** Faults of the sound plan, each with the scene it is heard in. */
export function soundFaults(storyboard: Storyboard): Fault[] {
  const { scenes, seconds, sound } = storyboard;
  const sceneAt = (at: number): string =>
    scenes.findLast(({ startSeconds }) => startSeconds <= at)?.id ?? scenes[0]?.id ?? '';
  const room = roomAfterWords(storyboard);
  const late: Fault[] =
    room !== null && room < CALL_TO_ACTION_ROOM_SECONDS - ROUNDING
      ? [
          {
            kind: 'call-to-action-late',
            seconds: seconds - room,
            sceneId: sceneAt(seconds - room),
            measure: CALL_TO_ACTION_ROOM_SECONDS - room,
            limit: 0,
          },
        ]
      : [];
  const swings = sound.music === null ? [] : swingsOf(sound.ducking);
  return [
    ...late,
    ...swings.map((at): Fault => ({
      kind: 'music-pumps',
      seconds: at,
      sceneId: sceneAt(at),
      measure: SWING.decibels,
      limit: SWING.decibels,
    })),
  ];
}
