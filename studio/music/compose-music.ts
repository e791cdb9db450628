/** Composes the music of a request: a score that fills its length exactly, the same for the same request. */
import { chooseChords, layBars, type Arrangement, type Event } from '#studio/music/arrangement.ts';
import { chanceFor } from '#studio/music/chance.ts';
import { RECIPES } from '#studio/music/moods/recipes.ts';
import type { MoodRecipe, PartPlan } from '#studio/music/moods/recipe.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { writeBass } from '#studio/music/parts/write-bass.ts';
import { writeArpeggio, writeComp, writeSustain } from '#studio/music/parts/write-chords.ts';
import { writeDrums } from '#studio/music/parts/write-drums.ts';
import { writeCounter, writeLead } from '#studio/music/parts/write-lead.ts';
import { performDrums, performNotes, type Pulse } from '#studio/music/perform.ts';
import { planSections } from '#studio/music/plan-sections.ts';
import type { InstrumentId, Score } from '#studio/music/score.ts';
import { solveTempo, type Tempo } from '#studio/music/solve-tempo.ts';
import type { Random } from '#studio/shared/random.ts';

/**
 * Any length from 5 to 60 s. Whole bars lead to a last hit that rings until the end; its time is
 * `score.lastHitSeconds`. Every musician has a stream of chance of his own, drawn from seed and mood.
 */
export function composeMusic(request: MusicRequest): Score {
  const recipe = RECIPES[request.mood];
  const { beatsPerBar } = recipe;
  const tempo = solveTempo(request.seconds, { ...recipe.tempo, beatsPerBar }, chanceFor(request, 'tempo'));
  const secondsAt = (beats: number) => (beats * 60) / tempo.beatsPerMinute;
  const key = { tonic: chanceFor(request, 'key').pick(recipe.tonics), scale: recipe.scale };
  const { chords, lastChord } = chooseChords(recipe, key, tempo.bars, chanceFor(request, 'harmony'));
  const sections = planSections(tempo.bars);
  const lastHitBeats = tempo.bars * beatsPerBar;
  const arrangement: Arrangement = {
    key,
    beatsPerBar,
    chords,
    lastChord,
    lastHitBeats,
    bars: layBars(sections, beatsPerBar),
    endBeats: (request.seconds * tempo.beatsPerMinute) / 60,
  };
  const instruments = chooseInstruments(recipe, request);
  const pulse: Pulse = {
    beatsPerMinute: tempo.beatsPerMinute,
    seconds: request.seconds,
    swing: recipe.swing,
    looseSeconds: recipe.looseSeconds,
    lastHitBeats,
  };
  return {
    request,
    beatsPerMinute: tempo.beatsPerMinute,
    beatsPerBar,
    bars: tempo.bars,
    key,
    sections: [
      ...sections.map(({ kind, startBar, bars }) => ({
        kind,
        startSeconds: secondsAt(startBar * beatsPerBar),
        endSeconds: secondsAt((startBar + bars) * beatsPerBar),
      })),
      { kind: 'lastHit', startSeconds: tempo.lastHitSeconds, endSeconds: request.seconds },
    ],
    chords: [
      ...chords.map(({ startBeats, beats, tones }) => ({
        symbol: tones.symbol,
        startSeconds: secondsAt(startBeats),
        endSeconds: secondsAt(startBeats + beats),
        classes: tones.classes,
      })),
      {
        symbol: lastChord.symbol,
        startSeconds: tempo.lastHitSeconds,
        endSeconds: request.seconds,
        classes: lastChord.classes,
      },
    ],
    parts: recipe.parts.map((part, index) => ({
      name: part.name,
      instrument: instruments[index] ?? part.instruments[0],
      mixSettings: part.mixSettings,
      notes: performNotes(
        write(part, arrangement, chanceFor(request, part.name)),
        pulse,
        chanceFor(request, `${part.name} hands`),
      ),
    })),
    drums: performDrums(
      writeDrums(arrangement, recipe, chanceFor(request, 'drums')),
      pulse,
      chanceFor(request, 'drum hands'),
    ),
    swells: placeSwells(recipe, arrangement, tempo),
    room: recipe.room,
    echoSeconds: secondsAt(recipe.echoBeats),
    lastHitSeconds: tempo.lastHitSeconds,
  };
}

function write(part: PartPlan, arrangement: Arrangement, chance: Random): Event[] {
  switch (part.figure) {
    case 'sustain':
      return writeSustain(arrangement, part);
    case 'comp':
      return writeComp(arrangement, part, chance);
    case 'arpeggio':
      return writeArpeggio(arrangement, part, chance);
    case 'bass':
      return writeBass(arrangement, part, chance);
    case 'lead':
      return writeLead(arrangement, part, chance);
    case 'counter':
      return writeCounter(arrangement, part);
  }
}

/** One instrument a part, each used once where the recipe has others to offer. */
function chooseInstruments(recipe: MoodRecipe, request: MusicRequest): InstrumentId[] {
  const chosen: InstrumentId[] = [];
  for (const { name, instruments } of recipe.parts) {
    const unused = instruments.filter((instrument) => !chosen.includes(instrument));
    chosen.push(chanceFor(request, `${name} instrument`).pick(unused.length > 0 ? unused : instruments));
  }
  return chosen;
}

function placeSwells(recipe: MoodRecipe, arrangement: Arrangement, tempo: Tempo): Score['swells'] {
  const beat = 60 / tempo.beatsPerMinute;
  const lifts = arrangement.bars
    .filter((bar) => bar.section === 'lift' && bar.sectionBar === 0 && bar.index > 0)
    .map((bar) => bar.startBeats * beat);
  return recipe.swells.flatMap(({ kind, to, beats, velocity }) =>
    (to === 'lift' ? lifts : [tempo.lastHitSeconds]).map((at) => {
      const opens = kind === 'boom';
      const startSeconds = opens ? at : Math.max(0, at - beats * beat);
      return { kind, startSeconds, endSeconds: opens ? at + beats * beat : at, velocity };
    }),
  );
}
