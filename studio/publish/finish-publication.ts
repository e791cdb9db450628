/** Says what came of publishing an export, or of taking it away again, in the transaction that ends the work on it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Publication } from '#studio/publish/publication.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';

/** It is on the product. What an earlier publication of ours left there is ours all the same, and what this one replaces is off it. */
export async function finishPublication(
  { publications, changed }: PublishTransaction,
  id: string,
  published: Publication,
): Promise<void> {
  const publication = await publications.lock(id);
  if (publication === null || !isPublishing(publication)) return;
  const { mediaId, position } = published;
  const alreadyThere = published.alreadyThere && !(await publications.isOurs(id, mediaId));
  await publications.finish(id, { mediaId, position, alreadyThere });
  const { replacesPublicationId } = publication;
  if (replacesPublicationId === null) return;
  if ((await publications.lock(replacesPublicationId))?.state !== 'ready') return;
  await publications.undone(replacesPublicationId);
  await changed('publication', replacesPublicationId);
}

/** An export that the store cannot read is of no use: its points come back, once. */
export async function failPublication(
  { publications, ledger }: PublishTransaction,
  id: string,
  failure: Failure,
): Promise<void> {
  const publication = await publications.lock(id);
  if (publication === null || !isPublishing(publication)) return;
  await publications.fail(id, failure, { stillThere: false });
  if (failure.code === 'SHOPIFY_CANNOT_READ_VIDEO')
    await ledger.refund({ kind: 'export', id: publication.exportId }, 'unreadable-by-shopify');
}

/** It is off the product again. */
export async function finishUnpublishing({ publications }: PublishTransaction, id: string): Promise<void> {
  if ((await publications.lock(id))?.state === 'undoing') await publications.undone(id);
}

/** It is still on the product. */
export async function failUnpublishing(
  { publications }: PublishTransaction,
  id: string,
  failure: Failure,
): Promise<void> {
  if ((await publications.lock(id))?.state === 'undoing')
    await publications.fail(id, failure, { stillThere: true });
}

/** On its way to the product. (A version before this one wrote `publishing`.) */
const isPublishing = ({ state }: PublicationRecord): boolean => state === 'waiting' || state === 'publishing';
