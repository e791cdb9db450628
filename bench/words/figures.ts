/** The figures of a run, as they are printed and as those of an earlier commit are kept. */
import { z } from 'zod';

const shareSchema = z.object({ count: z.number(), of: z.number() });
/** So many of so many. */
export type Share = z.infer<typeof shareSchema>;

/** What is measured over one group of products. */
const groupFiguresSchema = z.object({
  scripts: z.number(),
  /** Error code → products that got no script for it. */
  without: z.record(z.string(), z.number()),
  /** Kind of fault → scripts that have at least one. */
  faults: z.record(z.string(), z.number()),
  /**
   * Where there are pictures with alternative texts, in English and in other languages: lines that share a word
   * with their picture, and lines whose picture only came next. Not known of the commits that were measured
   * before the two were told apart.
   */
  picturesByWords: z.object({ english: shareSchema, other: shareSchema }).optional(),
  picturesByOrder: z.object({ english: shareSchema, other: shareSchema }).optional(),
  /** Lines whose picture is the one that shows their words, of the lines that have such a picture. */
  rightPictures: z.object({ english: shareSchema, other: shareSchema }),
  /** Clip seconds → spoken share of the speaking time: its median, and the scripts between 85 and 95 %. */
  fill: z.record(z.string(), z.object({ median: z.number(), good: shareSchema })),
  milliseconds: z.object({ median: z.number(), p99: z.number() }),
});
/** What is measured over one group of products: shares and counts of scripts, times in milliseconds. */
export type GroupFigures = z.infer<typeof groupFiguresSchema>;

/** The figures of one commit. */
export const figuresSchema = z.object({
  commit: z.string(),
  groups: z.record(z.string(), groupFiguresSchema),
  /** Kind of text → milliseconds at 5, 10, 20, 40 and 80 KB; null where the size before took too long. */
  doubling: z.record(z.string(), z.array(z.number().nullable())),
  /** Language → what is offered of the standard sentences. */
  sentences: z.record(z.string(), z.object({ sentences: z.number(), wrong: z.number(), cuts: shareSchema })),
});
/** The figures of one commit: of groups of products, of texts that double, and of the standard sentences. */
export type Figures = z.infer<typeof figuresSchema>;
