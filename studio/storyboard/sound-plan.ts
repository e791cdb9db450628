/** All sound of a clip as data: who speaks when, the music and its gain, and the loudness of the mix. */
import { z } from 'zod';
import { musicRequestSchema } from '#studio/music/music.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';

/** The kinds of sound effects; studio/film/sound/effects makes their sounds. */
export const SOUND_EFFECTS = ['whoosh', 'tick', 'pop', 'riser', 'hit', 'shimmer'] as const;
/** One of `SOUND_EFFECTS`. */
export type SoundEffect = (typeof SOUND_EFFECTS)[number];

/** Checks an effect in its time. */
export const effectCueSchema = z.object({
  kind: z.enum(SOUND_EFFECTS),
  /** When it begins to sound. */
  seconds: z.number().nonnegative(),
  /** Over the usual level of effects, which lies under the voice and lower still while somebody speaks. */
  gainDecibels: z.number(),
});
/** A sound effect, and when it begins, in seconds of the clip. */
export type EffectCue = z.infer<typeof effectCueSchema>;

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
  /** In the order in which they begin; absent: none, as in older documents and where the merchant switched them off. */
  effects: z.array(effectCueSchema).optional(),
  /** Gain of the music over time as breakpoints, linear in decibels between them; the first stands at 0 s. */
  ducking: z.array(z.object({ seconds: z.number().nonnegative(), gainDecibels: z.number() })),
  /** Loudness of the whole mix (EBU R128, integrated) and its highest true peak. */
  targetLufs: z.number(),
  maximumTruePeakDbtp: z.number(),
});
/** All sound of a clip: recordings and when they start, the music, its gain over time, and the loudness of the mix. */
export type SoundPlan = z.infer<typeof soundPlanSchema>;
