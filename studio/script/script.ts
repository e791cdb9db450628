/** What the clip says: a hook, lines and a call to action, each line with the product text it rests on. */
import { z } from 'zod';

/** What the lines between hook and call to action do. */
export const BEATS = ['benefit', 'proof', 'offer'] as const;
/** One of `BEATS`. */
export type Beat = (typeof BEATS)[number];

export const scriptLineSchema = z.object({
  /** Unique within the script and stable when other lines change: "hook", "line-1" …, "call-to-action". */
  id: z.string(),
  role: z.enum(['hook', 'line', 'callToAction']),
  /** What a line does between hook and call to action: says why, proves it, or offers it. Absent: a benefit. */
  beat: z.enum(BEATS).optional(),
  /** As it is shown in the caption. */
  text: z.string().min(1),
  /**
   * A verbatim quote of one of `sourceTexts(product)`; null only for the merchant's own words and for a call
   * to action that claims nothing.
   */
  evidence: z.string().nullable(),
  /** Index into `product.pictures` of the picture that shows what the line says, or null. */
  pictureIndex: z.number().int().nonnegative().nullable(),
});
/** One caption of a script, its role, and the product text it rests on. */
export type ScriptLine = z.infer<typeof scriptLineSchema>;

/** Parses a script; it has at least one line. */
export const scriptSchema = z.object({
  language: z.string(),
  /** Exactly one hook first; a call to action last when there is one. */
  lines: z.array(scriptLineSchema).min(1),
  writer: z.string(),
  /** English sentences for the merchant: "The product has no description; this script rests on its title alone." */
  notes: z.array(z.string()),
});
/** What a clip says, in one language: the hook first, the call to action last. */
export type Script = z.infer<typeof scriptSchema>;
