/** Writes the bass: roots that hold, fifths and octaves that move, steps that lead to the next chord. */
import { chordAt, type Arrangement, type Event } from '#studio/music/arrangement.ts';
import { classesOver, type ChordTones } from '#studio/music/harmony/chords.ts';
import { nearestPitch, pitchClass, pitchesWithin } from '#studio/music/harmony/scales.ts';
import type { Register } from '#studio/music/harmony/voice-leading.ts';
import type { BassPart } from '#studio/music/moods/recipe.ts';
import { hitsOf } from '#studio/music/pattern.ts';
import type { Random } from '#studio/shared/random.ts';

/** The events in order. The part is silent in sections that its `presence` leaves out. */
export function writeBass(arrangement: Arrangement, part: BassPart, chance: Random): Event[] {
  const { rhythm, tones } = chance.pick(part.patterns);
  const events: Event[] = [];
  for (const bar of arrangement.bars) {
    const loudness = part.presence[bar.section];
    if (loudness === undefined) continue;
    let step = 0;
    let sounding: ChordTones | null = null;
    for (const hit of hitsOf(rhythm, bar.index, arrangement.beatsPerBar)) {
      const startBeats = bar.startBeats + hit.startBeats;
      const chord = chordAt(arrangement, startBeats);
      if (chord !== sounding) step = 0;
      sounding = chord;
      const root = lowest(chord.bass, part.register);
      const tone = tones[step++ % tones.length] ?? 'r';
      const pitch =
        tone === 'o'
          ? root + 12
          : tone === '5'
            ? fifthOf(chord, root)
            : tone === 'a'
              ? approach(arrangement, startBeats + hit.beats, root, part.register)
              : root;
      events.push({
        startBeats,
        beats: hit.beats,
        pitch,
        velocity: hit.velocity * loudness,
        delaySeconds: 0,
      });
    }
  }
  const last = part.presence.lastHit;
  if (last === undefined) return events;
  const pitch = lowest(arrangement.lastChord.bass, part.register);
  return [
    ...events,
    {
      startBeats: arrangement.lastHitBeats,
      beats: arrangement.endBeats - arrangement.lastHitBeats,
      pitch,
      velocity: last,
      delaySeconds: 0,
    },
  ];
}

const lowest = (bass: number, { low }: Register): number => low + pitchClass(bass - low);

/** The fifth above the bass, or another chord tone where the chord has no fifth there. */
function fifthOf(chord: ChordTones, root: number): number {
  return nearestPitch(pitchesWithin(new Set(chord.classes), root + 4, root + 11), root + 7);
}

/** A neighbor in the scale of the root that comes next, from the side the line comes from. */
function approach(arrangement: Arrangement, nextBeats: number, from: number, register: Register): number {
  const next = lowest(chordAt(arrangement, nextBeats).bass, register);
  const chord = chordAt(arrangement, nextBeats - 0.01);
  const allowed = pitchesWithin(classesOver(chord, arrangement.key), register.low - 2, register.high + 12);
  const below = allowed.findLast((pitch) => pitch < next);
  const above = allowed.find((pitch) => pitch > next);
  if (next === from) return from + 12;
  return (next > from ? below : above) ?? from;
}
