/** Finds the tempo at which whole bars and a ringing last hit fill a given length exactly. */
import type { Random } from '#studio/shared/random.ts';

export type Tempo = { beatsPerMinute: number; bars: number; lastHitSeconds: number };

/** How long the last hit rings: long enough to be an ending, and to carry an end card. */
const RING_SECONDS = { shortest: 1.7, ideal: 2.6, longest: 3.5 };

/**
 * Chooses the number of bars (fours and twos make the better form) and, within what it allows, a tempo by
 * chance. A length for which no tempo of the mood fits gets the nearest one, so that every length from 5 s on
 * has music.
 */
export function solveTempo(
  seconds: number,
  wanted: { slowest: number; fastest: number; beatsPerBar: number },
  chance: Random,
): Tempo {
  // A short piece keeps the same shape: its ring shrinks with it.
  const ring = Math.min(1, seconds / 12);
  const tempoAt = (bars: number, ringSeconds: number) =>
    (bars * wanted.beatsPerBar * 60) / (seconds - ringSeconds);
  const maxBars = Math.ceil((seconds * wanted.fastest) / 60 / wanted.beatsPerBar) + 1;
  let best: (Tempo & { cost: number }) | null = null;
  for (let bars = 1; bars <= maxBars; bars++) {
    const slowest = Math.max(wanted.slowest, tempoAt(bars, RING_SECONDS.shortest * ring));
    const fastest = Math.min(wanted.fastest, tempoAt(bars, RING_SECONDS.longest * ring));
    const fits = slowest <= fastest;
    const beatsPerMinute = fits
      ? slowest + (fastest - slowest) * chance.next()
      : tempoAt(bars, RING_SECONDS.ideal * ring);
    const outside = Math.max(0, wanted.slowest / beatsPerMinute, beatsPerMinute / wanted.fastest) - 1;
    const form = bars % 4 === 0 ? 0 : bars % 2 === 0 ? 0.3 : 0.55;
    const cost = (fits ? 0 : 2) + Math.max(0, outside) * 8 + form + chance.next() * 0.5;
    const lastHitSeconds = (bars * wanted.beatsPerBar * 60) / beatsPerMinute;
    if (best === null || cost < best.cost) best = { beatsPerMinute, bars, lastHitSeconds, cost };
  }
  if (best === null) throw new RangeError('Music needs a length above zero.');
  return { beatsPerMinute: best.beatsPerMinute, bars: best.bars, lastHitSeconds: best.lastHitSeconds };
}
