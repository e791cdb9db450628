/** Sets chords into real pitches so that every voice moves as little as it can from one chord to the next. */
import { pitchClass } from '#studio/music/harmony/scales.ts';
import type { ChordTones } from '#studio/music/harmony/chords.ts';

/** MIDI pitches, both included: 60 is middle C. */
export type Register = { low: number; high: number };

/** Close intervals sound muddy below this pitch (E3). */
const MUD_LIMIT = 52;

/**
 * A voicing, rising, with up to `voices` tones; near to `previous` where there is one, else in the middle of
 * the register.
 */
export function voiceChord(
  chord: ChordTones,
  register: Register,
  voices: number,
  previous: readonly number[] | null,
): number[] {
  const classes = mostTelling(chord, voices);
  const candidates = placements(classes, register);
  let best: number[] = [];
  let bestCost = Infinity;
  for (const pitches of candidates) {
    const cost = costOf(pitches, register, previous);
    if (cost < bestCost) [best, bestCost] = [pitches, cost];
  }
  return best;
}

/** Drops what is missed least when a chord has more tones than there are voices: the fifth, then the root. */
function mostTelling(chord: ChordTones, voices: number): number[] {
  const fifth = pitchClass(chord.root + 7);
  const dropOrder = [fifth, chord.root];
  let classes = [...new Set(chord.classes)];
  for (const drop of dropOrder)
    if (classes.length > voices) classes = classes.filter((tone) => tone !== drop);
  return classes.slice(0, Math.max(1, voices));
}

/** Every way to lay the tones into the register, each tone once; a register of an octave or more always has one. */
function placements(classes: readonly number[], { low, high }: Register): number[][] {
  let sets: number[][] = [[]];
  for (const tone of classes) {
    const octaves: number[] = [];
    for (let pitch = low + pitchClass(tone - low); pitch <= high; pitch += 12) octaves.push(pitch);
    sets = sets.flatMap((set) => octaves.map((pitch) => [...set, pitch]));
  }
  return sets.map((set) => set.sort((a, b) => a - b));
}

function costOf(pitches: readonly number[], register: Register, previous: readonly number[] | null): number {
  let cost = 0;
  for (const [index, pitch] of pitches.entries()) {
    const above = pitches[index + 1];
    if (above === undefined) continue;
    if (above - pitch < 3) cost += index === pitches.length - 2 ? 3 : 1.5;
    if (pitch < MUD_LIMIT && above - pitch < 5) cost += 4;
    if (above - pitch > 9) cost += 1.5;
  }
  const middle = (register.low + register.high) / 2;
  const mean = pitches.reduce((sum, pitch) => sum + pitch, 0) / Math.max(1, pitches.length);
  cost += Math.abs(mean - middle) * 0.35;
  if (previous === null || previous.length === 0) return cost;
  for (const pitch of pitches) cost += Math.min(...previous.map((other) => Math.abs(other - pitch)));
  const top = pitches.at(-1) ?? 0;
  return cost + Math.abs(top - (previous.at(-1) ?? top)) * 0.5;
}
