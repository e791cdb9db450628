/** One recording a line, trimmed and measured, with the time of every word. */
import { z } from 'zod';
import { fileRefSchema, type FileRef } from '#studio/shared/storage.ts';

export const wordTimeSchema = z.object({
  /**
   * The word as it stands in the caption, with its punctuation; joined in order (with the text between) they
   * give the line.
   */
  text: z.string(),
  /** Seconds from the start of the line's recording. */
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
});
/** A word of a caption and when it is spoken, in seconds from the start of the line's recording. */
export type WordTime = z.infer<typeof wordTimeSchema>;

export const voicedLineSchema = z.object({
  lineId: z.string(),
  text: z.string(),
  /** What was handed to the voice: numbers, prices and units in words. */
  spokenText: z.string(),
  /** WAV, mono, 16 bit, 48 kHz, silence trimmed at both ends. */
  recording: fileRefSchema,
  seconds: z.number().positive(),
  words: z.array(wordTimeSchema).min(1),
});
export type VoicedLine = z.infer<typeof voicedLineSchema>;

export const voiceoverSchema = z.object({
  language: z.string(),
  /** Adapter and voice: "espeak-ng:de", "elevenlabs:Rachel". */
  voice: z.string(),
  /** 1 is the voice's own pace; fitted within 0.9 to 1.15. */
  rate: z.number(),
  lines: z.array(voicedLineSchema).min(1),
});
export type Voiceover = z.infer<typeof voiceoverSchema>;

/** A line and its length in time, spoken or timed for reading: what a storyboard needs. A `VoicedLine` is one. */
export type TimedLine = {
  lineId: string;
  text: string;
  seconds: number;
  words: WordTime[];
  /** Null without a voice. */
  recording: FileRef | null;
};
