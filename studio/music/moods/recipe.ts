/** What a mood is: tempo, harmony, instruments and rhythms to choose from, as data. */
import type { ScaleName } from '#studio/music/harmony/scales.ts';
import type { Register } from '#studio/music/harmony/voice-leading.ts';
import type { Pattern } from '#studio/music/pattern.ts';
import type {
  DrumPiece,
  InstrumentId,
  MixSettings,
  Score,
  SectionKind,
  SwellKind,
} from '#studio/music/score.ts';

/** How loud a part plays in each section, 0 to 1; where it is missing the part is silent. */
export type Presence = Partial<Record<SectionKind, number>>;

type Part = {
  name: string;
  /** One is chosen. */
  instruments: readonly [InstrumentId, ...InstrumentId[]];
  register: Register;
  presence: Presence;
  mixSettings: MixSettings;
};

/** Holds each chord; tones that stay are not struck again. */
export type SustainPart = Part & { figure: 'sustain'; voices: number };
/** Strikes whole chords in rhythm; with `strumSeconds` string after string. */
export type CompPart = Part & {
  figure: 'comp';
  voices: number;
  patterns: readonly Pattern[];
  strumSeconds: number;
};
/**
 * Breaks the chord into single notes; orders count the voices from below, beyond the last they continue an
 * octave higher.
 */
export type ArpeggioPart = Part & {
  figure: 'arpeggio';
  voices: number;
  patterns: readonly Pattern[];
  orders: readonly (readonly number[])[];
};
/** Bass line. Tones: r root, 5 fifth, o octave, a step that leads to the next chord's root. */
export type BassPart = Part & { figure: 'bass'; patterns: readonly { rhythm: Pattern; tones: string }[] };
/** The tune, from a motif of two bars; `answers` may play the second bar on another instrument. */
export type LeadPart = Part & {
  figure: 'lead';
  calls: readonly string[];
  responses: readonly string[];
  scale: 'full' | 'pentatonic';
};
/** A slow second voice along the chords' thirds and sevenths. */
export type CounterPart = Part & { figure: 'counter' };

/** A part that a mood can have; `figure` says what it plays. */
export type PartPlan = SustainPart | CompPart | ArpeggioPart | BassPart | LeadPart | CounterPart;

/** One pattern a piece. */
export type Groove = Partial<Record<DrumPiece, Pattern>>;

/**
 * All that a mood leaves to chance, and its limits. `tempo` is beats a minute; chords are Roman numerals
 * ("ii9"), as `harmony/chords.ts` reads them.
 */
export type MoodRecipe = {
  tempo: { slowest: number; fastest: number };
  beatsPerBar: 3 | 4;
  /** Late off-beats: of eighths (2 a beat) or sixteenths (4 a beat), by this share of the pair, 0.5 is straight. */
  swing: { stepsPerBeat: 2 | 4; share: number };
  /** Standard deviation of the players' timing. */
  looseSeconds: number;
  scale: ScaleName;
  /** Pitch classes that suit the instruments' registers. */
  tonics: readonly number[];
  /** Rounds of bars; a bar holds one chord or several, separated by spaces. */
  progressions: readonly (readonly string[])[];
  openings: readonly string[];
  cadences: readonly string[];
  lastChords: readonly string[];
  parts: readonly PartPlan[];
  /** One set is chosen; a section without a groove has no drums. */
  drums: readonly Partial<Record<Exclude<SectionKind, 'lastHit'>, Groove>>[];
  /** Replaces the groove in the bar before a lift and before the last hit. */
  fills: readonly Groove[];
  lastDrums: readonly { piece: DrumPiece; velocity: number }[];
  room: Score['room'];
  /** Beats between echoes. */
  echoBeats: number;
  /** What leads into the lift and into the last hit, and what opens them. */
  swells: readonly { kind: SwellKind; to: 'lift' | 'lastHit'; beats: number; velocity: number }[];
};
