/** The words of the music stage: what a score is before it is played. */
import { z } from 'zod';

export const MOODS = ['calm', 'bright', 'bold', 'warm', 'playful', 'elegant', 'dreamy'] as const;
export const moodSchema = z.enum(MOODS);
export type Mood = z.infer<typeof moodSchema>;

/** All that is needed to play the very same music again. */
export const musicRequestSchema = z.object({
  seed: z.number().int().nonnegative(),
  mood: moodSchema,
  seconds: z.number().positive(),
});
export type MusicRequest = z.infer<typeof musicRequestSchema>;

/** Stereo sound at 48 kHz, −1 to 1. */
export type StereoSamples = { left: Float32Array; right: Float32Array };

/** The grid a film is cut to. */
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
