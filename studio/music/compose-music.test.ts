/** Tests the scores: exact lengths, harmony in key, moods that differ, seeds that matter. */
import { describe, expect, test } from 'vitest';
import { beatGridOf } from './beat-grid.ts';
import { composeMusic } from './compose-music.ts';
import { pitchClass, SCALES } from './harmony/scales.ts';
import { MOODS, type Mood } from './music.ts';
import { musicProvenance } from './provenance.ts';
import { scoreSchema, type Score } from './score.ts';

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7, 41, 4_000_000_000_123];
const scoresOf = (mood: Mood, seconds = 15): Score[] =>
  SEEDS.map((seed) => composeMusic({ seed, mood, seconds }));
const tuneOf = (score: Score) => score.parts.find((part) => part.name === 'tune')!.notes;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(MOODS)('%s music', (mood) => {
  test('is a valid score, and the same for the same request', () => {
    for (const score of scoresOf(mood)) expect(scoreSchema.parse(score)).toEqual(score);
    expect(composeMusic({ seed: 5, mood, seconds: 30 })).toEqual(
      composeMusic({ seed: 5, mood, seconds: 30 }),
    );
  });

  test.each([5, 7.3, 15, 22, 30, 60])(
    'fills %d s with whole bars and a last hit that rings until the end',
    (seconds) => {
      for (const score of scoresOf(mood, seconds)) {
        expect(score.lastHitSeconds).toBeCloseTo(
          (score.bars * score.beatsPerBar * 60) / score.beatsPerMinute,
          9,
        );
        const ring = seconds - score.lastHitSeconds;
        expect(ring).toBeGreaterThan(seconds < 12 ? 0.6 : 1.5);
        expect(ring).toBeLessThan(3.6);
        const edges = score.sections.flatMap((section) => [section.startSeconds, section.endSeconds]);
        expect([edges[0], edges.at(-1)]).toEqual([0, seconds]);
        score.sections
          .slice(1)
          .forEach((section, index) =>
            expect(section.startSeconds).toBeCloseTo(score.sections[index]!.endSeconds, 9),
          );
        for (const note of score.parts.flatMap((part) => part.notes))
          expect(note.startSeconds + note.seconds).toBeLessThanOrEqual(seconds + 0.05);
      }
    },
  );

  test('has every section in 15 s: it begins, builds, lifts and ends', () => {
    for (const score of scoresOf(mood))
      expect(score.sections.map((section) => section.kind)).toEqual(['intro', 'build', 'lift', 'lastHit']);
  });

  test('stays in its key, but for the tones of borrowed chords', () => {
    for (const score of scoresOf(mood)) {
      const scale = new Set(SCALES[score.key.scale].map((step) => pitchClass(score.key.tonic + step)));
      for (const note of score.parts.flatMap((part) => part.notes)) {
        // A player may be a moment early: his note belongs to the chord that comes.
        const chords = score.chords.filter(
          (chord) =>
            note.startSeconds >= chord.startSeconds - 0.06 && note.startSeconds < chord.endSeconds + 0.06,
        );
        const allowed =
          scale.has(pitchClass(note.pitch)) ||
          chords.some((chord) => chord.classes.includes(pitchClass(note.pitch)));
        expect(allowed, `${score.request.seed}: ${note.pitch} at ${note.startSeconds} s`).toBe(true);
      }
    }
  });

  test('has a tune that moves: few repeated notes, few wide leaps, within two octaves', () => {
    const intervals = scoresOf(mood).flatMap((score) =>
      tuneOf(score)
        .slice(1)
        .map((note, index) => Math.abs(note.pitch - tuneOf(score)[index]!.pitch)),
    );
    expect(intervals.filter((interval) => interval === 0).length / intervals.length).toBeLessThan(0.3);
    expect(intervals.filter((interval) => interval > 9).length / intervals.length).toBeLessThan(0.08);
    for (const score of scoresOf(mood)) {
      const pitches = tuneOf(score).map((note) => note.pitch);
      expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThanOrEqual(24);
    }
  });

  test('leads its voices: held chords move by small steps', () => {
    for (const score of scoresOf(mood)) {
      const held = score.parts.find((part) => ['pad', 'wall', 'strings', 'choir'].includes(part.name));
      if (held === undefined) continue;
      const middles = score.chords
        .map((chord) =>
          held.notes
            .filter(
              (note) =>
                note.startSeconds < chord.startSeconds + 0.1 &&
                note.startSeconds + note.seconds > chord.startSeconds + 0.1,
            )
            .map((note) => note.pitch),
        )
        .filter((pitches) => pitches.length > 0)
        .map(mean);
      for (let i = 1; i < middles.length; i++)
        expect(Math.abs(middles[i]! - middles[i - 1]!)).toBeLessThan(6);
    }
  });

  test('gives other music for another seed', () => {
    const tunes = new Set(
      scoresOf(mood).map((score) =>
        tuneOf(score)
          .map((note) => note.pitch)
          .join(),
      ),
    );
    expect(tunes.size).toBe(SEEDS.length);
    expect(new Set(scoresOf(mood).map((score) => score.key.tonic)).size).toBeGreaterThan(2);
    expect(
      new Set(scoresOf(mood).map((score) => score.chords.map((chord) => chord.symbol).join())).size,
    ).toBeGreaterThan(5);
  });

  test('gives a beat grid from 0 to the end, with the last hit on the first beat of a bar', () => {
    for (const score of scoresOf(mood)) {
      const grid = beatGridOf(score);
      expect(grid.beatSeconds[0]).toBe(0);
      expect(grid.beatSeconds.at(-1)!).toBeLessThan(15);
      expect(15 - grid.beatSeconds.at(-1)!).toBeLessThanOrEqual(60 / grid.beatsPerMinute + 1e-9);
      expect(Math.min(...grid.barSeconds.map((bar) => Math.abs(bar - grid.lastHitSeconds)))).toBeLessThan(
        1e-6,
      );
      const struck = score.parts
        .flatMap((part) => part.notes)
        .filter((note) => Math.abs(note.startSeconds - grid.lastHitSeconds) < 0.02);
      expect(struck.length).toBeGreaterThan(3);
    }
  });
});

test('every mood has a tempo and instruments of its own', () => {
  const facts = MOODS.map((mood) => {
    const scores = scoresOf(mood);
    const instruments = new Set(scores.flatMap((score) => score.parts.map((part) => part.instrument)));
    return {
      mood,
      tempo: mean(scores.map((score) => score.beatsPerMinute)),
      beatsPerBar: scores[0]!.beatsPerBar,
      instruments,
    };
  });
  for (const one of facts) {
    for (const other of facts.filter((fact) => fact.mood > one.mood)) {
      const shared = [...one.instruments].filter((instrument) => other.instruments.has(instrument)).length;
      const likeness = shared / Math.min(one.instruments.size, other.instruments.size);
      const tempoApart = Math.abs(one.tempo - other.tempo) / Math.min(one.tempo, other.tempo);
      expect(
        tempoApart > 0.08 || one.beatsPerBar !== other.beatsPerBar,
        `${one.mood} and ${other.mood}: ${one.tempo} and ${other.tempo}`,
      ).toBe(true);
      expect(likeness, `${one.mood} and ${other.mood}`).toBeLessThan(0.9);
    }
  }
});

test('says where the music comes from', () => {
  expect(musicProvenance({ seed: 7, mood: 'warm', seconds: 15 })).toBe(
    'Original music composed and synthesized for this clip by Vitrine (mood “warm”, 15 seconds). It contains no recordings, samples, or works of others, so no license is needed to use it.',
  );
});
