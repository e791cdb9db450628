/** The scales that moods are set in, and how to walk along them. */

/** Semitones above the tonic. */
export const SCALES = {
  major: [0, 2, 4, 5, 7, 9, 11],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  minor: [0, 2, 3, 5, 7, 8, 10],
} as const satisfies Record<string, readonly number[]>;
/** Major, minor, or one of the modes that the moods use. */
export type ScaleName = keyof typeof SCALES;

/** 0 (C) to 11 (B), also for negative input. */
export const pitchClass = (pitch: number): number => ((pitch % 12) + 12) % 12;

/** Frequency of a MIDI pitch in equal temperament, A4 (69) = 440 Hz. */
export const hertzOf = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);

/** All pitches between `low` and `high` (both included) whose class is one of `classes`, rising. */
export function pitchesWithin(classes: ReadonlySet<number>, low: number, high: number): number[] {
  const pitches: number[] = [];
  for (let pitch = low; pitch <= high; pitch++) if (classes.has(pitchClass(pitch))) pitches.push(pitch);
  return pitches;
}

/** The pitch nearest to `target`; of two equally near the lower. Throws RangeError when there is none to choose. */
export function nearestPitch(pitches: readonly number[], target: number): number {
  const [first, ...others] = pitches;
  if (first === undefined) throw new RangeError('There is no pitch to choose from.');
  return others.reduce(
    (best, pitch) => (Math.abs(pitch - target) < Math.abs(best - target) ? pitch : best),
    first,
  );
}
