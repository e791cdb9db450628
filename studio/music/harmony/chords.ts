/** Reads chord symbols in Roman numerals ("ii9", "bVIImaj7", "V/III") into pitch classes of a key. */
import { pitchClass, SCALES, type ScaleName } from '#studio/music/harmony/scales.ts';

/** `tonic` is a pitch class, 0 (C) to 11 (B). */
export type Key = { tonic: number; scale: ScaleName };

/** A chord's tones, in no octave yet. Pitch classes are 0 (C) to 11 (B). */
export type ChordTones = {
  symbol: string;
  /** Pitch class the chord is built on, and the one the bass plays. */
  root: number;
  bass: number;
  /** Pitch classes from the root up; the most characteristic (third, seventh) need not come first. */
  classes: number[];
};

const NUMERALS: Record<string, number> = { I: 0, II: 2, III: 4, IV: 5, V: 7, VI: 9, VII: 11 };

/** Semitones above the root, for chords on upper-case and on lower-case numerals. */
const QUALITIES: Record<string, { major: readonly number[]; minor: readonly number[] }> = {
  '': { major: [0, 4, 7], minor: [0, 3, 7] },
  '5': { major: [0, 7], minor: [0, 7] },
  '6': { major: [0, 4, 7, 9], minor: [0, 3, 7, 9] },
  '69': { major: [0, 4, 7, 9, 14], minor: [0, 3, 7, 9, 14] },
  '7': { major: [0, 4, 7, 10], minor: [0, 3, 7, 10] },
  '9': { major: [0, 4, 7, 10, 14], minor: [0, 3, 7, 10, 14] },
  '11': { major: [0, 7, 10, 14, 17], minor: [0, 3, 7, 10, 17] },
  '13': { major: [0, 4, 10, 14, 21], minor: [0, 3, 10, 14, 21] },
  maj7: { major: [0, 4, 7, 11], minor: [0, 3, 7, 11] },
  maj9: { major: [0, 4, 7, 11, 14], minor: [0, 3, 7, 11, 14] },
  'maj7#11': { major: [0, 4, 7, 11, 18], minor: [0, 3, 7, 11, 18] },
  add9: { major: [0, 4, 7, 14], minor: [0, 3, 7, 14] },
  sus2: { major: [0, 2, 7], minor: [0, 2, 7] },
  sus4: { major: [0, 5, 7], minor: [0, 5, 7] },
  '7sus4': { major: [0, 5, 7, 10], minor: [0, 5, 7, 10] },
  '9sus4': { major: [0, 5, 7, 10, 14], minor: [0, 5, 7, 10, 14] },
  o7: { major: [0, 3, 6, 9], minor: [0, 3, 6, 9] },
  h7: { major: [0, 3, 6, 10], minor: [0, 3, 6, 10] },
};

const SYMBOL =
  /^(b|#)?(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)([^/]*)(?:\/(b|#)?(VII|VI|IV|V|III|II|I))?$/;

const shift = (accidental: string | undefined): number =>
  accidental === 'b' ? -1 : accidental === '#' ? 1 : 0;

/**
 * Numerals count in the major scale on the tonic, so a minor key's sixth is "bVI". After the slash stands the
 * bass: "I/III". Qualities: none (triad), 5, 6, 69, 7, 9, 11, 13, maj7, maj9, maj7#11, add9, sus2, sus4,
 * 7sus4, 9sus4, o7, h7. Throws RangeError for others.
 */
export function readChord(symbol: string, key: Key): ChordTones {
  const [, accidental, numeral = '', quality = '', bassAccidental, bassNumeral] = SYMBOL.exec(symbol) ?? [];
  const degree = NUMERALS[numeral.toUpperCase()];
  const intervals = QUALITIES[quality]?.[numeral === numeral.toUpperCase() ? 'major' : 'minor'];
  if (degree === undefined || intervals === undefined) throw new RangeError(`“${symbol}” is not a chord.`);
  const root = pitchClass(key.tonic + degree + shift(accidental));
  const bassDegree = bassNumeral === undefined ? undefined : NUMERALS[bassNumeral];
  const bass = bassDegree === undefined ? root : pitchClass(key.tonic + bassDegree + shift(bassAccidental));
  return { symbol, root, bass, classes: intervals.map((interval) => pitchClass(root + interval)) };
}

/**
 * Pitch classes a melody may touch over a chord: its tones, and those of the scale that do not rub against a
 * borrowed tone.
 */
export function classesOver(chord: ChordTones, key: Key): Set<number> {
  const scale = new Set(SCALES[key.scale].map((step) => pitchClass(key.tonic + step)));
  const borrowed = chord.classes.filter((tone) => !scale.has(tone));
  const clashes = (tone: number) =>
    borrowed.some((other) => pitchClass(tone - other) === 1 || pitchClass(other - tone) === 1);
  return new Set([...chord.classes, ...[...scale].filter((tone) => !clashes(tone))]);
}
