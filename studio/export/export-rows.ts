/** The port through which use cases find, lock and write one shop's exports within a transaction. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import type { Failure } from '#studio/clip/clip.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';
import type { ClipRevision, ExportRecord, ExportState } from '#studio/export/export-record.ts';
import type { LedgerTransaction } from '#studio/points/ledger.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** What an export is made from. */
export type ExportSource = ClipRevision & { /** The clip's. */ title: string; storyboard: Storyboard };

export type NewExport = ExportSource & {
  settings: ExportSettings;
  /** The same for the same film of the same clip with the same settings. */
  contentHash: string;
  /** What it costs. */
  quarterPoints: number;
  framesTotal: number;
};

/** One shop's rows. Another shop's id is never found. */
export interface ExportRows {
  /** What these revisions show, in no order; those that are not there are left out. */
  sources(revisions: readonly ClipRevision[]): Promise<ExportSource[]>;
  /** Those that are present, by their content hash. */
  present(contentHashes: readonly string[]): Promise<Map<string, ExportRecord>>;
  find(id: string): Promise<ExportRecord | null>;
  /** In no order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<ExportRecord[]>;
  /** Its state, or null when it is not there; nobody else changes it until the transaction ends. */
  lock(id: string): Promise<ExportState | null>;
  /** The ids of all that are active, locked until the transaction ends. */
  lockActive(): Promise<string[]>;
  /** It begins as waiting. */
  insert(made: NewExport): Promise<ExportRecord>;
  /** Ends their work in this state: the worker that has one of them can report nothing any more. */
  stop(ids: readonly string[], state: ExportState): Promise<void>;
  /** Marks it done with this result; the retention of its file starts now. */
  finish(id: string, made: Export): Promise<void>;
  /** It is made and not delivered: canceled, without a result. The work on it ends as it would have. */
  withhold(id: string): Promise<void>;
  /** It failed, for this reason. */
  fail(id: string, failure: Failure): Promise<void>;
  /** Its file is gone: without a result from now on, in this state, for this reason. */
  lose(id: string, state: ExportState, failure: Failure): Promise<void>;
  /**
   * Of a clip that is not kept: every finished export whose file is older than this is expired and without a
   * result from now on, and so is what was encoded from it to publish it. Gives their ids.
   */
  expireOlderThan(ageHours: number, clipId: string): Promise<string[]>;
}

/** A transaction of one shop that reaches its exports and its points. */
export interface ExportTransaction extends ClipTransaction {
  exports: ExportRows;
  ledger: LedgerTransaction;
}
