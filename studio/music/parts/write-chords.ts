/** Writes the parts that carry the harmony: held, struck in rhythm, or broken into single notes. */
import { chordAt, type Arrangement, type Event } from '#studio/music/arrangement.ts';
import type { ChordTones } from '#studio/music/harmony/chords.ts';
import { voiceChord } from '#studio/music/harmony/voice-leading.ts';
import type { ArpeggioPart, CompPart, SustainPart } from '#studio/music/moods/recipe.ts';
import { hitsOf } from '#studio/music/pattern.ts';
import type { Random } from '#studio/shared/random.ts';

/** Voicings of every chord in order, the last hit's at the end, each led from the one before. */
function voicings(
  arrangement: Arrangement,
  part: SustainPart | CompPart | ArpeggioPart,
): Map<ChordTones, number[]> {
  const voiced = new Map<ChordTones, number[]>();
  let previous: number[] | null = null;
  for (const tones of [...arrangement.chords.map((chord) => chord.tones), arrangement.lastChord]) {
    previous = voiceChord(tones, part.register, part.voices, previous);
    voiced.set(tones, previous);
  }
  return voiced;
}

/**
 * Chords that are held, the last one until the piece ends. A tone that the next chord shares goes on and is
 * not struck again.
 */
export function writeSustain(arrangement: Arrangement, part: SustainPart): Event[] {
  const voiced = voicings(arrangement, part);
  const events: Event[] = [];
  let sounding = new Map<number, Event>();
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
    const next = new Map<number, Event>();
    for (const pitch of loudness === undefined ? [] : (voiced.get(tones) ?? [])) {
      const tied = sounding.get(pitch);
      // A tone may stay, but not through the last hit or a change of section: there it is struck with the others.
      if (tied !== undefined && tied.velocity === loudness && bar !== undefined) {
        tied.beats += beats;
        next.set(pitch, tied);
        continue;
      }
      const event = { startBeats, beats, pitch, velocity: loudness ?? 0, delaySeconds: 0 };
      events.push(event);
      next.set(pitch, event);
    }
    sounding = next;
  }
  return events;
}

/**
 * Chords in one rhythm for the whole piece. Strummed, every second stroke goes up: softer, and on fewer
 * strings.
 */
export function writeComp(arrangement: Arrangement, part: CompPart, chance: Random): Event[] {
  const voiced = voicings(arrangement, part);
  const pattern = chance.pick(part.patterns);
  const events: Event[] = [];
  let stroke = 0;
  const strike = (startBeats: number, beats: number, velocity: number, tones: ChordTones) => {
    const pitches = voiced.get(tones) ?? [];
    const upStroke = part.strumSeconds > 0 && stroke++ % 2 === 1;
    (upStroke ? pitches.toReversed() : pitches).forEach((pitch, string) => {
      // Up strokes catch the high strings and are lighter.
      if (upStroke && string >= 3) return;
      events.push({
        startBeats,
        beats,
        pitch,
        velocity: velocity * (upStroke ? 0.85 : 1),
        delaySeconds: string * part.strumSeconds,
      });
    });
  };
  for (const bar of arrangement.bars) {
    const loudness = part.presence[bar.section];
    if (loudness === undefined) continue;
    for (const hit of hitsOf(pattern, bar.index, arrangement.beatsPerBar)) {
      const startBeats = bar.startBeats + hit.startBeats;
      strike(startBeats, hit.beats, hit.velocity * loudness, chordAt(arrangement, startBeats));
    }
  }
  stroke = 0;
  const last = part.presence.lastHit;
  if (last !== undefined)
    strike(
      arrangement.lastHitBeats,
      arrangement.endBeats - arrangement.lastHitBeats,
      last,
      arrangement.lastChord,
    );
  return events;
}

/** Seconds between the notes of the chord that an arpeggio ends on. */
const ROLL_SECONDS = 0.045;

/**
 * Single notes of each chord in one rhythm and order for the whole piece, then the last chord rolled from
 * below.
 */
export function writeArpeggio(arrangement: Arrangement, part: ArpeggioPart, chance: Random): Event[] {
  const voiced = voicings(arrangement, part);
  const pattern = chance.pick(part.patterns);
  const order = chance.pick(part.orders);
  const events: Event[] = [];
  for (const bar of arrangement.bars) {
    const loudness = part.presence[bar.section];
    if (loudness === undefined) continue;
    let step = 0;
    let sounding: ChordTones | null = null;
    for (const hit of hitsOf(pattern, bar.index, arrangement.beatsPerBar)) {
      const startBeats = bar.startBeats + hit.startBeats;
      const tones = chordAt(arrangement, startBeats);
      if (tones !== sounding) step = 0;
      sounding = tones;
      const pitches = voiced.get(tones) ?? [];
      const voice = order[step++ % order.length] ?? 0;
      const pitch = pitches[voice % pitches.length];
      if (pitch === undefined) continue;
      events.push({
        startBeats,
        beats: hit.beats,
        pitch: pitch + 12 * Math.floor(voice / pitches.length),
        velocity: hit.velocity * loudness,
        delaySeconds: 0,
      });
    }
  }
  const last = part.presence.lastHit;
  if (last === undefined) return events;
  const rolled = (voiced.get(arrangement.lastChord) ?? []).map((pitch, index) => ({
    startBeats: arrangement.lastHitBeats,
    beats: arrangement.endBeats - arrangement.lastHitBeats,
    pitch,
    velocity: last,
    delaySeconds: index * ROLL_SECONDS,
  }));
  return [...events, ...rolled];
}
