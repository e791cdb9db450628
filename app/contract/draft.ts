/**
 * Drafts of the Create page, one a person and product: how a page names them, saves them, and learns when
 * another page was first.
 */
import { z } from 'zod';
import { createFormSchema, type CreateForm } from '#app/contract/create-form.ts';
import type { PictureView } from '#app/contract/product.ts';
import type { DraftMarks, DraftStamp } from '#studio/clip/ports.ts';
import type { Picture } from '#studio/product/picture.ts';

const stampSchema = z.object({
  writer: z.uuid().or(z.literal('version before')),
  number: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});

/** Checks which save a page sends, and which one it had read. */
export const draftMarksSchema: z.ZodType<DraftMarks> = z.object({
  stamp: stampSchema,
  base: stampSchema.nullable(),
});

/**
 * What is saved: the form and, beside it, whose it is. Pages of the previous version send the form alone, and
 * that version's server accepts this as well.
 */
export const draftSaveSchema = createFormSchema.extend({
  draft: z
    .object({
      /** The link that was opened; the form's own may be half typed. */
      link: z.string().max(2048),
      marks: draftMarksSchema,
    })
    .optional(),
});

/** Checks which product's draft is asked for: the newest is requested also where the page has one. */
export const draftNameSchema = z.object({
  productId: z.string().max(100).nullable(),
  link: z.string().max(2048),
});
/** A product as its draft is named by: Shopify's global id wins over the link. */
export type DraftName = z.infer<typeof draftNameSchema>;

/** A draft for the page that continues it, with the uploaded pictures that it holds. */
export type OpenedDraft = {
  form: CreateForm;
  stamp: DraftStamp;
  uploads: (PictureView & { uploadId: string; picture: Picture })[];
};

/** What a draft is kept under; empty while no product is named. */
export const draftProduct = ({ productId, link }: DraftName): string => productId ?? link.trim();
