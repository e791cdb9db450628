/** What a score is: everything that is played, as plain data, in seconds. */
import { z } from 'zod';
import { musicRequestSchema } from '#studio/music/music.ts';

export const INSTRUMENTS = [
  'feltPiano',
  'electricPiano',
  'nylonGuitar',
  'steelGuitar',
  'ukulele',
  'harp',
  'pizzicato',
  'kalimba',
  'marimba',
  'vibraphone',
  'glockenspiel',
  'celesta',
  'bells',
  'strings',
  'choir',
  'warmPad',
  'sawPad',
  'synthPluck',
  'whistle',
  'subBass',
  'synthBass',
  'uprightBass',
  'fingerBass',
] as const;
/** A name of `INSTRUMENTS`. */
export type InstrumentId = (typeof INSTRUMENTS)[number];

/** The pieces of the drum kit, by the names that stored scores have for them. */
export const DRUM_PIECES = [
  'kick',
  'softKick',
  'snare',
  'brush',
  'clap',
  'snap',
  'rim',
  'hat',
  'openHat',
  'shaker',
  'tambourine',
  'tom',
  'woodblock',
  'triangle',
  'crash',
] as const;
/** A name of `DRUM_PIECES`. */
export type DrumPiece = (typeof DRUM_PIECES)[number];

export const SWELLS = ['reverseCymbal', 'riser', 'boom'] as const;
/** A name of `SWELLS`: a cymbal played backwards, a rising noise, a deep boom. */
export type SwellKind = (typeof SWELLS)[number];

export const SECTION_KINDS = ['intro', 'build', 'lift', 'lastHit'] as const;
export const sectionKindSchema = z.enum(SECTION_KINDS);
/** A section of a piece, in the order in which they come; each piece has a last hit and may lack others. */
export type SectionKind = z.infer<typeof sectionKindSchema>;

export const noteSchema = z.object({
  startSeconds: z.number().nonnegative(),
  /** How long the key is held; the ringing afterwards depends on the instrument. */
  seconds: z.number().positive(),
  /** MIDI: 60 is middle C. */
  pitch: z.number().int(),
  /** 0 to 1. */
  velocity: z.number().min(0).max(1),
});
/** One note of a pitched part, in seconds from the beginning of the piece. */
export type Note = z.infer<typeof noteSchema>;

/** Level, stereo position and sends of a part in the mix. */
export const mixSettingsSchema = z.object({
  levelDecibels: z.number(),
  /** −1 (left) to 1 (right). */
  pan: z.number().min(-1).max(1),
  /** How much of it is sent to the reverberation and to the echo, 0 to 1. */
  reverb: z.number().min(0).max(1),
  echo: z.number().min(0).max(1),
  /** Ducked by the kick. */
  pumped: z.boolean(),
});
/** How a part sits in the mix. */
export type MixSettings = z.infer<typeof mixSettingsSchema>;

export const scoreSchema = z.object({
  request: musicRequestSchema,
  beatsPerMinute: z.number().positive(),
  beatsPerBar: z.number().int().positive(),
  bars: z.number().int().positive(),
  key: z.object({
    tonic: z.number().int().min(0).max(11),
    scale: z.enum(['major', 'lydian', 'mixolydian', 'dorian', 'minor']),
  }),
  /** In order, without gaps, from 0 to the end. */
  sections: z.array(
    z.object({
      kind: sectionKindSchema,
      startSeconds: z.number().nonnegative(),
      endSeconds: z.number().positive(),
    }),
  ),
  chords: z.array(
    z.object({
      symbol: z.string(),
      startSeconds: z.number().nonnegative(),
      endSeconds: z.number().positive(),
      classes: z.array(z.number().int()),
    }),
  ),
  parts: z.array(
    z.object({
      name: z.string(),
      instrument: z.enum(INSTRUMENTS),
      mixSettings: mixSettingsSchema,
      notes: z.array(noteSchema),
    }),
  ),
  drums: z.array(
    z.object({
      piece: z.enum(DRUM_PIECES),
      startSeconds: z.number().nonnegative(),
      velocity: z.number().min(0).max(1),
    }),
  ),
  /** Effects that lead into a section (`endSeconds` is where it begins) or open it. */
  swells: z.array(
    z.object({
      kind: z.enum(SWELLS),
      startSeconds: z.number().nonnegative(),
      endSeconds: z.number().positive(),
      velocity: z.number().min(0).max(1),
    }),
  ),
  /** The reverberation of the whole score: how long it rings, how bright it is, how much of it the drums get. */
  room: z.object({
    seconds: z.number().positive(),
    brightHertz: z.number().positive(),
    drums: z.number().min(0).max(1),
  }),
  /** Time between the echoes. */
  echoSeconds: z.number().positive(),
  lastHitSeconds: z.number().positive(),
});
/** A whole piece as data: playing the same score gives the same samples. */
export type Score = z.infer<typeof scoreSchema>;
