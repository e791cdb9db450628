/** The port through which use cases find, lock and write one shop's publications within a transaction. */
import type { Failure } from '#studio/clip/clip.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import type { PublicationRecord, PublicationState } from '#studio/publish/publication-record.ts';

export type NewPublication = Pick<
  PublicationRecord,
  'exportId' | 'clipId' | 'productId' | 'title' | 'alt' | 'position' | 'replacesMediaId'
> & { replacesPublicationId?: string | null };

/** One shop's rows. Another shop's id is never found, and changing one changes nothing. */
export interface PublicationRows {
  find(id: string): Promise<PublicationRecord | null>;
  /** In no order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<PublicationRecord[]>;
  /** As `find`; nobody else changes it until the transaction ends. */
  lock(id: string): Promise<PublicationRecord | null>;
  /** The ids of all that are active, locked until the transaction ends. */
  lockActive(): Promise<string[]>;
  /** Those of this export that wait, locked until the transaction ends. */
  lockWaitingFor(exportId: string): Promise<PublicationRecord[]>;
  /** The one of this export that is on its way to this product, or there. */
  findPresent(target: { exportId: string; productId: string }): Promise<PublicationRecord | null>;
  /** Whether another publication that replaces it is active. */
  isBeingReplaced(id: string): Promise<boolean>;
  /** It begins as waiting. */
  insert(publication: NewPublication): Promise<PublicationRecord>;
  /**
   * Publishes or unpublishes from the beginning, without earlier failures. What is known of the store's media
   * stays.
   */
  queue(id: string, state: 'waiting' | 'undoing'): Promise<void>;
  /** Whether this publication, by its journal, or another one of this shop has put this media there. */
  isOurs(id: string, mediaId: string): Promise<boolean>;
  /** It is on the product. */
  finish(
    id: string,
    published: Pick<PublicationRecord, 'position' | 'alreadyThere'> & { mediaId: string },
  ): Promise<void>;
  /** It is off the product again. */
  undone(id: string): Promise<void>;
  /** It failed, for this reason. `stillThere`: while it was taken away, so that it is still on the product. */
  fail(id: string, failure: Failure, how: { stillThere: boolean }): Promise<void>;
  /** Ends their work in this state: the worker that has one of them can report nothing any more. */
  stop(ids: readonly string[], state: PublicationState, failure: Failure): Promise<void>;
}

/** A transaction of one shop that reaches its publications. */
export interface PublishTransaction extends ExportTransaction {
  publications: PublicationRows;
}
