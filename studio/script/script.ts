/** What the clip says: a hook, lines and a call to action, each line with the product text it rests on. */
import { z } from 'zod';

export const scriptLineSchema = z.object({
  /** Unique within the script and stable when other lines change: "hook", "line-1" …, "call-to-action". */
  id: z.string(),
  role: z.enum(['hook', 'line', 'callToAction']),
  /** As it is shown in the caption. */
  text: z.string().min(1),
  /** A verbatim quote of one of `sourceTexts(product)`; null only for the merchant's own words and for a call to action that claims nothing. */
  evidence: z.string().nullable(),
  /** Index into `product.pictures` of the picture that shows what the line says, or null. */
  pictureIndex: z.number().int().nonnegative().nullable(),
});
export type ScriptLine = z.infer<typeof scriptLineSchema>;

export const scriptSchema = z.object({
  language: z.string(),
  /** Exactly one hook first; a call to action last when there is one. */
  lines: z.array(scriptLineSchema).min(1),
  writer: z.string(),
  /** What a merchant should know: "The product has no description; this script rests on its title alone." */
  notes: z.array(z.string()),
});
export type Script = z.infer<typeof scriptSchema>;
