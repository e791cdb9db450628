/** Divides the bars of a piece into intro, build and lift, before its last hit. */
import type { SectionKind } from '#studio/music/score.ts';

export type SectionPlan = { kind: Exclude<SectionKind, 'lastHit'>; startBar: number; bars: number };

/** The lift takes the second half; in pieces over 18 bars build and lift come twice. */
export function planSections(bars: number): SectionPlan[] {
  const lengths: [SectionPlan['kind'], number][] = [];
  if (bars <= 2) {
    lengths.push(['build', bars - 1], ['lift', 1]);
  } else if (bars <= 18) {
    const lift = bars >= 7 ? Math.round(bars / 8) * 4 : Math.floor(bars / 2);
    const rest = bars - lift;
    const intro = rest >= 6 ? Math.round(rest / 5) * 2 : Math.max(1, Math.round(rest * 0.4));
    lengths.push(['intro', intro], ['build', rest - intro], ['lift', lift]);
  } else {
    const lift = Math.floor(bars / 8) * 2;
    const rest = bars - 2 * lift;
    const intro = Math.min(4, rest - lift);
    lengths.push(
      ['intro', intro],
      ['build', rest - intro - lift],
      ['lift', lift],
      ['build', lift],
      ['lift', lift],
    );
  }
  const sections: SectionPlan[] = [];
  let startBar = 0;
  for (const [kind, length] of lengths) {
    if (length > 0) sections.push({ kind, startBar, bars: length });
    startBar += length;
  }
  return sections;
}
