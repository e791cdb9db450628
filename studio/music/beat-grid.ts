/** Gives the grid a film is cut to: where the beats of a score lie. */
import type { BeatGrid } from '#studio/music/music.ts';
import type { Score } from '#studio/music/score.ts';

/**
 * Every beat from 0 on that lies inside the clip; the last hit is the first beat of the bar after the last
 * whole one.
 */
export function beatGridOf(score: Score): BeatGrid {
  const { beatsPerMinute, beatsPerBar, lastHitSeconds } = score;
  const beatSeconds: number[] = [];
  for (let beat = 0; (beat * 60) / beatsPerMinute < score.request.seconds; beat++)
    beatSeconds.push((beat * 60) / beatsPerMinute);
  return {
    beatsPerMinute,
    beatsPerBar,
    beatSeconds,
    barSeconds: beatSeconds.filter((_, beat) => beat % beatsPerBar === 0),
    lastHitSeconds,
  };
}
