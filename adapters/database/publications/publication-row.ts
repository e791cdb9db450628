/** Reads a publication from its row. */
import { z } from 'zod';
import { failureSchema } from '#studio/clip/clip.ts';
import { PUBLICATION_STATES, type PublicationRecord } from '#studio/publish/publication-record.ts';
import type { Publication as Row } from '../../../prisma/generated/client.ts';

const rowSchema = z.object({
  id: z.string(),
  exportId: z.string(),
  clipId: z.string(),
  productId: z.string(),
  title: z.string(),
  alt: z.string(),
  position: z.number(),
  state: z.enum(PUBLICATION_STATES),
  step: z.string().nullable(),
  failure: failureSchema.nullable(),
  mediaId: z.string().nullable(),
  replacesMediaId: z.string().nullable(),
  replacesPublicationId: z.string().nullable(),
  alreadyThere: z.boolean(),
  createdAt: z.date(),
});

export const publicationOf = (row: Row): PublicationRecord => rowSchema.parse(row);
