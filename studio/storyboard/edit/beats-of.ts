/** The beats a storyboard is cut to: its music's, or a steady pulse where there is none. */
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { BeatGrid } from '#studio/music/music.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { SILENT_BEATS_PER_MINUTE, steadyBeats } from '#studio/storyboard/timeline.ts';

/** The grid of its music, or the steady one. */
export const beatsOf = ({ sound, seconds }: Pick<Storyboard, 'sound' | 'seconds'>): BeatGrid =>
  sound.music === null
    ? steadyBeats(seconds, SILENT_BEATS_PER_MINUTE)
    : beatGridOf(composeMusic(sound.music.order));

/** Frames on which a beat falls, rising. */
export const beatFrames = (storyboard: Pick<Storyboard, 'sound' | 'seconds'>): number[] =>
  beatsOf(storyboard).beatSeconds.map(framesIn);

/** The beat nearest to a frame within the limits; where there is none, the frame itself, brought between them. */
export function snapToBeat(frame: number, beats: readonly number[], lowest: number, highest: number): number {
  const inside = beats.filter((beat) => beat >= lowest && beat <= highest);
  const wanted = Math.min(highest, Math.max(lowest, frame));
  return inside.reduce(
    (best, beat) => (Math.abs(beat - frame) < Math.abs(best - frame) ? beat : best),
    inside[0] ?? wanted,
  );
}
