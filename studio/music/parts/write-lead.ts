/** Writes the tune: a motif of two bars, call and response, taken up again over every chord, led to a close. */
import { chordAt, type Arrangement, type Bar, type Event } from '#studio/music/arrangement.ts';
import { classesOver, type ChordTones } from '#studio/music/harmony/chords.ts';
import { nearestPitch, pitchClass, pitchesWithin } from '#studio/music/harmony/scales.ts';
import type { CounterPart, LeadPart } from '#studio/music/moods/recipe.ts';
import { hitsOf } from '#studio/music/pattern.ts';
import type { Random } from '#studio/shared/random.ts';

/** Height over the course of a bar, in scale steps above the first note, at 0, ⅓, ⅔ and 1. */
const CONTOURS = [
  [0, 2, 4, 2],
  [0, 3, 2, 0],
  [0, -1, 1, 2],
  [3, 2, 1, 0],
  [0, 4, 3, 1],
  [2, 0, 1, -1],
  [0, 1, 2, 4],
] as const satisfies readonly (readonly [number, number, number, number])[];

const FALLING = [2, 1, 1, 0] as const;

type Motif = { rhythm: string; steps: number[] };

/** The events in order; equal `chance` gives an equal tune. It rests in sections that its `presence` leaves out. */
export function writeLead(arrangement: Arrangement, part: LeadPart, chance: Random): Event[] {
  const call = inventMotif(chance.pick(part.calls), chance.pick(CONTOURS), arrangement, chance);
  const response = inventMotif(chance.pick(part.responses), chance.pick(CONTOURS), arrangement, chance);
  const ending = inventMotif(response.rhythm, FALLING, arrangement, chance);
  const centre = (part.register.low + part.register.high) / 2;
  const events: Event[] = [];
  let previous = centre;
  for (const bar of arrangement.bars) {
    const loudness = part.presence[bar.section];
    const motif = motifFor(bar, { call, response, ending });
    if (loudness === undefined || motif === null) continue;
    // The lift sings higher than the build.
    const anchor = centre + (bar.section === 'lift' ? 3 : -2);
    for (const event of realise(
      motif,
      bar,
      arrangement,
      part,
      motif === call ? anchor : (anchor + previous) / 2,
    )) {
      events.push({ ...event, velocity: event.velocity * loudness });
      previous = event.pitch;
    }
  }
  const last = part.presence.lastHit;
  if (last === undefined) return events;
  const { lastChord, lastHitBeats, endBeats } = arrangement;
  const third = lastChord.classes[1] ?? lastChord.root;
  const closing = pitchesWithin(
    new Set(
      [lastChord.root, third, pitchClass(lastChord.root + 7)].filter((tone) =>
        lastChord.classes.includes(tone),
      ),
    ),
    part.register.low,
    part.register.high,
  );
  return [
    ...events,
    {
      startBeats: lastHitBeats,
      beats: endBeats - lastHitBeats,
      pitch: nearestPitch(closing, previous),
      velocity: last,
      delaySeconds: 0.01,
    },
  ];
}

/** Call, response, call, ending; the intro only hints at the call. */
function motifFor(bar: Bar, motifs: { call: Motif; response: Motif; ending: Motif }): Motif | null {
  if (bar.section === 'intro') return bar.sectionBar === 0 ? motifs.call : null;
  if (bar.sectionBar === bar.sectionBars - 1 && bar.sectionBars > 1) return motifs.ending;
  return bar.sectionBar % 2 === 0 ? motifs.call : motifs.response;
}

function inventMotif(
  rhythm: string,
  contour: readonly [number, number, number, number],
  arrangement: Arrangement,
  chance: Random,
): Motif {
  const hits = hitsOf([rhythm], 0, arrangement.beatsPerBar);
  let before: number | null = null;
  const steps = hits.map((hit) => {
    const position = (hit.startBeats / arrangement.beatsPerBar) * 3;
    const left = contour[Math.floor(position)] ?? 0;
    const right = contour[Math.min(3, Math.floor(position) + 1)] ?? 0;
    const jitter = chance.next() < 0.3 ? (chance.next() < 0.5 ? -1 : 1) : 0;
    let step = Math.round(left + (right - left) * (position - Math.floor(position)) + jitter);
    // Now and then a note is struck again; mostly the line moves.
    if (step === before && chance.next() < 0.7) step += chance.next() < 0.5 ? -1 : 1;
    before = step;
    return step;
  });
  return { rhythm, steps };
}

/** A motif over the chords of one bar: chord tones on strong and long notes, the scale in between. */
function realise(motif: Motif, bar: Bar, arrangement: Arrangement, part: LeadPart, anchor: number): Event[] {
  const { low, high } = part.register;
  const first = nearestPitch(chordPitches(chordAt(arrangement, bar.startBeats), low, high), anchor);
  let previous: { pitch: number; step: number } | null = null;
  return hitsOf([motif.rhythm], 0, arrangement.beatsPerBar).map((hit, index) => {
    const startBeats = bar.startBeats + hit.startBeats;
    const chord = chordAt(arrangement, startBeats);
    const scale = pitchesWithin(tuneClasses(chord, arrangement, part), low, high);
    const step = motif.steps[index] ?? 0;
    const strong = Number.isInteger(hit.startBeats) || hit.beats >= 0.74;
    const allowed = strong ? chordPitches(chord, low, high) : scale;
    const target =
      scale[Math.max(0, Math.min(scale.length - 1, scale.indexOf(nearestPitch(scale, first)) + step))] ??
      first;
    const pitch = keepMoving(nearestPitch(allowed, target), step, previous, allowed);
    previous = { pitch, step };
    return { startBeats, beats: hit.beats, pitch, velocity: hit.velocity, delaySeconds: 0 };
  });
}

/**
 * Where the motif moves, the tune moves: a note that would repeat the previous one moves on to the next in
 * its direction.
 */
function keepMoving(
  pitch: number,
  step: number,
  previous: { pitch: number; step: number } | null,
  allowed: readonly number[],
): number {
  if (previous === null || pitch !== previous.pitch || step === previous.step) return pitch;
  const above = allowed.find((other) => other > pitch);
  const below = allowed.findLast((other) => other < pitch);
  return (step > previous.step ? (above ?? below) : (below ?? above)) ?? pitch;
}

const chordPitches = (chord: ChordTones, low: number, high: number): number[] =>
  pitchesWithin(new Set(chord.classes), low, high);

function tuneClasses(chord: ChordTones, arrangement: Arrangement, part: LeadPart): Set<number> {
  const classes = classesOver(chord, arrangement.key);
  if (part.scale === 'full') return classes;
  const minor = arrangement.key.scale === 'minor' || arrangement.key.scale === 'dorian';
  const pentatonic = (minor ? [0, 3, 5, 7, 10] : [0, 2, 4, 7, 9]).map((step) =>
    pitchClass(arrangement.key.tonic + step),
  );
  return new Set([...chord.classes, ...pentatonic.filter((tone) => classes.has(tone))]);
}

/** Long notes that step along the thirds and sevenths of the chords: what the ear follows when the tune rests. */
export function writeCounter(arrangement: Arrangement, part: CounterPart): Event[] {
  const { low, high } = part.register;
  const events: Event[] = [];
  let previous = (low + high) / 2;
  const spans = [
    ...arrangement.chords,
    {
      startBeats: arrangement.lastHitBeats,
      beats: arrangement.endBeats - arrangement.lastHitBeats,
      tones: arrangement.lastChord,
    },
  ];
  for (const { startBeats, beats, tones } of spans) {
    const bar = arrangement.bars.find(
      (candidate) => startBeats < candidate.startBeats + arrangement.beatsPerBar - 1e-6,
    );
    const loudness = part.presence[bar?.section ?? 'lastHit'];
    if (loudness === undefined) continue;
    const guides = new Set([
      tones.classes[1] ?? tones.root,
      tones.classes[3] ?? tones.classes[2] ?? tones.root,
    ]);
    const pitch = nearestPitch(pitchesWithin(guides, low, high), previous);
    const last = events.at(-1);
    const joins =
      last !== undefined &&
      bar !== undefined &&
      last.pitch === pitch &&
      last.velocity === loudness &&
      Math.abs(last.startBeats + last.beats - startBeats) < 1e-6;
    if (joins) last.beats += beats;
    else events.push({ startBeats, beats, pitch, velocity: loudness, delaySeconds: 0 });
    previous = pitch;
  }
  return events;
}
