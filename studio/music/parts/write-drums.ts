/** Writes the drums: a groove a section, a fill where a section ends, an accent on the last hit. */
import type { Arrangement } from '#studio/music/arrangement.ts';
import type { Groove, MoodRecipe } from '#studio/music/moods/recipe.ts';
import { hitsOf } from '#studio/music/pattern.ts';
import { DRUM_PIECES, type DrumPiece } from '#studio/music/score.ts';
import type { Random } from '#studio/shared/random.ts';

/** One stroke. `startBeats` is from the beginning of the piece; `velocity` is 0 to 1. */
export type DrumEvent = { piece: DrumPiece; startBeats: number; velocity: number };

/** The strokes, not sorted by time; none where the recipe has no groove for a section. */
export function writeDrums(arrangement: Arrangement, recipe: MoodRecipe, chance: Random): DrumEvent[] {
  const grooves = chance.pick(recipe.drums);
  const events: DrumEvent[] = [];
  const play = (groove: Groove, barIndex: number, startBeats: number) => {
    for (const piece of DRUM_PIECES) {
      const pattern = groove[piece];
      if (pattern === undefined) continue;
      for (const hit of hitsOf(pattern, barIndex, arrangement.beatsPerBar)) {
        events.push({ piece, startBeats: startBeats + hit.startBeats, velocity: hit.velocity });
      }
    }
  };
  for (const [position, bar] of arrangement.bars.entries()) {
    const groove = grooves[bar.section];
    const next = arrangement.bars[position + 1];
    const leads = next === undefined || (next.section === 'lift' && bar.section !== 'lift');
    const fill = leads && recipe.fills.length > 0 && groove !== undefined ? chance.pick(recipe.fills) : {};
    play({ ...groove, ...fill }, bar.sectionBar, bar.startBeats);
  }
  for (const { piece, velocity } of recipe.lastDrums)
    events.push({ piece, startBeats: arrangement.lastHitBeats, velocity });
  return events;
}
