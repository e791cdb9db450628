/** The words of the music stage: what a score is before it is played. */
import { z } from 'zod';

/** The moods a merchant can choose; each has a recipe of its own under moods/. */
export const MOODS = ['calm', 'bright', 'bold', 'warm', 'playful', 'elegant', 'dreamy'] as const;
/** Parses a mood. */
export const moodSchema = z.enum(MOODS);
/** One of MOODS: the character of a clip's music. */
export type Mood = z.infer<typeof moodSchema>;

/** Parses a music request. */
export const musicRequestSchema = z.object({
  seed: z.number().int().nonnegative(),
  mood: moodSchema,
  seconds: z.number().positive(),
});
/** Everything that determines a clip's music: the same request always gives the same samples. */
export type MusicRequest = z.infer<typeof musicRequestSchema>;

/** Stereo sound at 48 kHz, −1 to 1. */
export type StereoSamples = { left: Float32Array; right: Float32Array };

/** The beats and bars that a clip's scene changes follow. */
export type BeatGrid = {
  beatsPerMinute: number;
  beatsPerBar: number;
  /** Seconds of every beat, from 0 on, all inside the clip. */
  beatSeconds: number[];
  /** Seconds of every bar's first beat. */
  barSeconds: number[];
  /** When the last hit sounds; it rings until the end. */
  lastHitSeconds: number;
};
