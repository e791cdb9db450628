/** The plan that all parts are written to: bars, chords and the moment of the last hit, in beats. */
import type { ChordTones, Key } from '#studio/music/harmony/chords.ts';
import { readChord } from '#studio/music/harmony/chords.ts';
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';
import type { SectionPlan } from '#studio/music/plan-sections.ts';
import type { SectionKind } from '#studio/music/score.ts';
import type { Random } from '#studio/shared/random.ts';

/** A bar of the piece: `index` counts from 0 through all bars, `sectionBar` from 0 within its section. */
export type Bar = {
  index: number;
  startBeats: number;
  section: Exclude<SectionKind, 'lastHit'>;
  /** Position within its section. */
  sectionBar: number;
  sectionBars: number;
};

export type ChordSpan = { startBeats: number; beats: number; tones: ChordTones };

/** What all parts of a piece agree on. Times are beats from its beginning. */
export type Arrangement = {
  key: Key;
  beatsPerBar: number;
  bars: Bar[];
  /** In order, without gaps, up to the last hit. */
  chords: ChordSpan[];
  lastChord: ChordTones;
  lastHitBeats: number;
  /** End of the piece. */
  endBeats: number;
};

/** A note before it is played: in beats, not yet swung or humanised. */
export type Event = {
  startBeats: number;
  beats: number;
  pitch: number;
  velocity: number;
  /** A strummed chord's later strings. */
  delaySeconds: number;
};

export function layBars(sections: readonly SectionPlan[], beatsPerBar: number): Bar[] {
  return sections.flatMap(({ kind, startBar, bars }) =>
    Array.from({ length: bars }, (_, sectionBar) => ({
      index: startBar + sectionBar,
      startBeats: (startBar + sectionBar) * beatsPerBar,
      section: kind,
      sectionBar,
      sectionBars: bars,
    })),
  );
}

/**
 * Chooses chords for every bar: whole rounds of the progression count back from the last hit, what is left
 * over opens on the tonic and leads into the first round, and the last bar is a cadence.
 */
export function chooseChords(
  recipe: MoodRecipe,
  key: Key,
  bars: number,
  chance: Random,
): { chords: ChordSpan[]; lastChord: ChordTones } {
  const progression = chance.pick(recipe.progressions);
  const other = chance.pick(recipe.progressions);
  const round = progression.length;
  const left = bars % round;
  const opening = chance.pick(recipe.openings);
  const cadence = chance.pick(recipe.cadences);
  const texts = Array.from({ length: bars }, (_, bar) => {
    if (bar === bars - 1 && bars > 1) return cadence;
    if (bar === 0 && left > 0) return opening;
    // In long pieces the third round brings another progression, as a middle eight would.
    const source = Math.floor((bar - left) / round) === 2 && other.length === round ? other : progression;
    return source[(((bar - left) % round) + round) % round] ?? opening;
  });
  const chords = texts.flatMap((text, bar) => {
    const symbols = text.split(' ');
    const beats = recipe.beatsPerBar / symbols.length;
    return symbols.map((symbol, index) => ({
      startBeats: bar * recipe.beatsPerBar + index * beats,
      beats,
      tones: readChord(symbol, key),
    }));
  });
  return { chords, lastChord: readChord(chance.pick(recipe.lastChords), key) };
}

/** The chord that sounds at a beat. */
export function chordAt(arrangement: Arrangement, beats: number): ChordTones {
  return (
    arrangement.chords.find((chord) => beats < chord.startBeats + chord.beats - 1e-6)?.tones ??
    arrangement.lastChord
  );
}
