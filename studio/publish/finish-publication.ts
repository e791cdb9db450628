/** Stores the outcome of publishing an export, or of removing it, in the transaction that ends the work on it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Publication } from '#studio/publish/publication.ts';
import { PUBLISHING_STATES } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';

/**
 * It is on the product. What an earlier publication of ours left there is ours too, and the video that this
 * one replaces is removed.
 */
export async function finishPublication(
  { publications, changed }: PublishTransaction,
  id: string,
  published: Publication,
): Promise<void> {
  const publication = await publications.lock(id);
  if (publication === null || !PUBLISHING_STATES.includes(publication.state)) return;
  const { mediaId, position } = published;
  const alreadyThere = published.alreadyThere && !(await publications.isOurs(id, mediaId));
  await publications.finish(id, { mediaId, position, alreadyThere });
  const { replacesPublicationId } = publication;
  if (replacesPublicationId === null) return;
  if ((await publications.lock(replacesPublicationId))?.state !== 'ready') return;
  await publications.undone(replacesPublicationId);
  await changed('publication', replacesPublicationId);
}

/** An export that the store cannot read is unusable: its points are refunded, once. */
export async function failPublication(
  { publications, ledger }: PublishTransaction,
  id: string,
  failure: Failure,
): Promise<void> {
  const publication = await publications.lock(id);
  if (publication === null || !PUBLISHING_STATES.includes(publication.state)) return;
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
