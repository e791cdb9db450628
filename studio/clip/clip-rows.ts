/** The port through which use cases find, lock and write one shop's clips within a transaction. */
import type { Brief } from '#studio/clip/brief.ts';
import type { ClipState } from '#studio/clip/clip-states.ts';
import type { Clip, ClipDocument, Failure, StaleReason } from '#studio/clip/clip.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import type { ShopTransaction } from '#studio/work/transaction.ts';

export type NewClip = {
  link: string;
  productId: string | null;
  title: string;
  brief: Brief;
  /** Without a document it is to be made: it waits. With one it is ready, and the document is its first revision. */
  made: ClipVersion | null;
};

/** A document and what was done to it, as a merchant reads it among the versions. */
export type ClipVersion = { document: ClipDocument; summary: string };

/** Work that belongs to a clip: it is exported, published, or removed from its product. */
export type DependentWork = 'export' | 'publish' | 'unpublish';

/** One shop's rows. Another shop's id is never found, and changing one changes nothing. */
export interface ClipRows {
  /** In the order of the list, as one batch. */
  insert(clips: readonly NewClip[]): Promise<Clip[]>;
  /** In no order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<Clip[]>;
  find(id: string): Promise<Clip | null>;
  /** As `find`; nobody else changes it until the transaction ends. */
  lock(id: string): Promise<Clip | null>;
  /** All that are active, locked until the transaction ends. */
  lockActive(): Promise<Pick<Clip, 'id' | 'revision'>[]>;
  /** Until the transaction ends, nobody else starts, publishes, expires or deletes exports of this clip. */
  lockExports(id: string): Promise<void>;
  /** Running work that needs the clip's files; null when nothing is. Lock its exports first. */
  findWork(id: string): Promise<DependentWork | null>;
  /** The newest revision, or this one. */
  document(id: string, revision?: number): Promise<ClipDocument | null>;
  /** Makes it from the beginning: it waits, without earlier attempts; with another brief where one is given. */
  queue(id: string, brief: Brief | null): Promise<void>;
  /** Ends their making in this state: the worker that has one of them can report nothing any more. */
  stop(ids: readonly string[], state: ClipState): Promise<void>;
  /** The making has ended in this state. Fields that are not named stay. */
  end(
    id: string,
    change: {
      state: ClipState;
      failure: Failure | null;
      stale?: StaleReason[] | null;
      productId?: string | null;
    },
  ): Promise<void>;
  /** Its next revision. */
  addRevision(id: string, version: ClipVersion & { revision: number }): Promise<void>;
  /**
   * The picture of one of its revisions. False, and nothing is written, when the clip is gone, or has that of
   * this revision or a newer one.
   */
  setPoster(id: string, poster: { file: FileRef; revision: number }): Promise<boolean>;
  /** Only these fields. */
  update(id: string, change: { title?: string; failure?: null; stale?: StaleReason[] | null }): Promise<void>;
  /** Whether their exported files are kept for ever. Returns the ids of those that are there. */
  keep(ids: readonly string[], yes: boolean): Promise<string[]>;
  /** How long the shop keeps exported files, as it is set now; null for ever. */
  retentionHours(): Promise<number | null>;
  /** The ids of clips that are not kept and have an exported file of more than this age; none when it is null. */
  withFilesOlderThan(ageHours: number | null): Promise<string[]>;
  /** With its versions, exports and publications. */
  remove(id: string): Promise<void>;
}

/** A transaction of one shop that reaches its clips. */
export interface ClipTransaction extends ShopTransaction {
  clips: ClipRows;
}
