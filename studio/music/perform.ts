/** Plays written music as people would: swung where apt, never quite on the grid, never twice with the same weight. */
import type { Event } from '#studio/music/arrangement.ts';
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';
import type { DrumEvent } from '#studio/music/parts/write-drums.ts';
import type { Note, Score } from '#studio/music/score.ts';
import type { Random } from '#studio/shared/random.ts';

export type Pulse = {
  beatsPerMinute: number;
  seconds: number;
  swing: MoodRecipe['swing'];
  looseSeconds: number;
  lastHitBeats: number;
};

/** Roughly normal, standard deviation 1, never beyond 3.5. */
const wobble = (chance: Random): number =>
  (chance.next() + chance.next() + chance.next() + chance.next() - 2) * Math.sqrt(3);

/** Moves the second of every pair of steps back. */
function swung(beats: number, { stepsPerBeat, share }: Pulse['swing']): number {
  const pair = 2 / stepsPerBeat;
  const start = Math.floor(beats / pair + 1e-9) * pair;
  const position = (beats - start) / pair;
  const moved = position < 0.5 ? position * 2 * share : share + (position - 0.5) * 2 * (1 - share);
  return start + moved * pair;
}

function moment(startBeats: number, pulse: Pulse, spreadSeconds: number, chance: Random): number {
  // The last hit is what the film cuts to: everybody is on it.
  const spread = startBeats >= pulse.lastHitBeats ? spreadSeconds * 0.2 : spreadSeconds;
  const played = (swung(startBeats, pulse.swing) * 60) / pulse.beatsPerMinute + wobble(chance) * spread;
  return Math.max(0, played);
}

const weight = (velocity: number, chance: Random): number =>
  Math.max(0.05, Math.min(1, velocity * (1 + wobble(chance) * 0.05)));

export function performNotes(events: readonly Event[], pulse: Pulse, chance: Random): Note[] {
  return events
    .map((event) => {
      const startSeconds = moment(event.startBeats, pulse, pulse.looseSeconds, chance) + event.delaySeconds;
      const seconds = Math.max(
        0.05,
        Math.min((event.beats * 60) / pulse.beatsPerMinute, pulse.seconds - startSeconds),
      );
      return { startSeconds, seconds, pitch: event.pitch, velocity: weight(event.velocity, chance) };
    })
    .filter((note) => note.startSeconds < pulse.seconds - 0.05)
    .sort((a, b) => a.startSeconds - b.startSeconds || a.pitch - b.pitch);
}

export function performDrums(events: readonly DrumEvent[], pulse: Pulse, chance: Random): Score['drums'] {
  return events
    .map(({ piece, startBeats, velocity }) => ({
      piece,
      // Kicks keep the time, the rest dependent on them.
      startSeconds: moment(
        startBeats,
        pulse,
        pulse.looseSeconds * (piece === 'kick' || piece === 'softKick' ? 0.15 : 0.4),
        chance,
      ),
      velocity: weight(velocity, chance),
    }))
    .filter((hit) => hit.startSeconds < pulse.seconds - 0.05)
    .sort((a, b) => a.startSeconds - b.startSeconds);
}
