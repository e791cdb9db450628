/**
 * Reads rhythms written as text, one character a step: "9--.5-.." is a strong note, two steps held, a rest, a
 * softer note.
 */

/**
 * One string a bar, taken in turn. Digits start a note (its loudness in tenths), "-" holds it, "." is
 * silence; all steps are equally long.
 */
export type Pattern = readonly string[];

export type Hit = { startBeats: number; beats: number; velocity: number };

/** The notes of bar `index`, in beats from its start. */
export function hitsOf(pattern: Pattern, index: number, beatsPerBar: number): Hit[] {
  const steps = pattern[index % Math.max(1, pattern.length)] ?? '';
  const stepBeats = beatsPerBar / Math.max(1, steps.length);
  const hits: Hit[] = [];
  let held: Hit | null = null;
  [...steps].forEach((step, position) => {
    if (step === '-') {
      if (held !== null) held.beats += stepBeats;
      return;
    }
    held = null;
    const tenths = Number.parseInt(step, 10);
    if (Number.isNaN(tenths)) return;
    held = { startBeats: position * stepBeats, beats: stepBeats, velocity: tenths / 10 };
    hits.push(held);
  });
  return hits;
}
