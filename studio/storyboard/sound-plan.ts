/** All sound of a clip as data: who speaks when, the music and its gain, and the loudness of the mix. */
import { z } from 'zod';
import { musicRequestSchema } from '#studio/music/music.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';

/** Every sound of the clip: the browser plays it as gain automation, the worker as samples. */
export const soundPlanSchema = z.object({
  voice: z.array(
    z.object({
      lineId: z.string(),
      recording: fileRefSchema,
      startSeconds: z.number().nonnegative(),
      seconds: z.number().positive(),
      /** What the line says where its captions show something else. */
      text: z.string().min(1).optional(),
      /** True while the recording is of an earlier text or voice, and has to be made again. */
      stale: z.boolean().optional(),
    }),
  ),
  /**
   * Who speaks and how, where the merchant chose: the adapter's name of a voice, its pace, and words that are
   * said in a certain way.
   */
  voiceover: z
    .object({
      voiceId: z.string().nullable(),
      /** Another voice for the hook; absent: the same. */
      hookVoiceId: z.string().optional(),
      rate: z.number().min(0.85).max(1.15),
      pronunciations: z.record(z.string(), z.string()),
      /** ISO 4217: what "$" and "kr" in a line mean. Absent in older documents. */
      currencyCode: z.string().optional(),
    })
    .optional(),
  music: z.object({ order: musicRequestSchema, gainDecibels: z.number() }).nullable(),
  /** Gain of the music over time as breakpoints, linear in decibels between them; the first stands at 0 s. */
  ducking: z.array(z.object({ seconds: z.number().nonnegative(), gainDecibels: z.number() })),
  /** Loudness of the whole mix (EBU R128, integrated) and its highest true peak. */
  targetLufs: z.number(),
  maximumTruePeakDbtp: z.number(),
});
/** All sound of a clip: recordings and when they start, the music, its gain over time, and the loudness of the mix. */
export type SoundPlan = z.infer<typeof soundPlanSchema>;
