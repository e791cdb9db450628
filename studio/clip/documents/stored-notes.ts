/**
 * Keeps the notes of a description in a form that earlier releases read: as paragraphs, with a mark that those
 * releases ignore.
 */
import { z } from 'zod';
import type { StoredDocument, Upgrade } from '#studio/clip/documents/document-kind.ts';

const copySchema = z.looseObject({
  product: z.looseObject({ copy: z.array(z.looseObject({ kind: z.string() })) }),
});
type Block = z.infer<typeof copySchema>['product']['copy'][number];

/** What has no copy stays as it is, for the document's own schema to refuse. */
function mapCopy(document: StoredDocument, change: (block: Block) => Block): StoredDocument {
  const parsed = copySchema.safeParse(document);
  if (!parsed.success) return document;
  const { product } = parsed.data;
  return { ...document, product: { ...product, copy: product.copy.map(change) } };
}

/** For a document as the code knows it. */
export const storeNotes: Upgrade = (document) =>
  mapCopy(document, (block) => (block.kind === 'note' ? { ...block, kind: 'paragraph', note: true } : block));

/** For a document as it was stored. */
export const readNotes: Upgrade = (document) =>
  mapCopy(document, ({ note, ...block }) => (note === true ? { ...block, kind: 'note' } : block));
