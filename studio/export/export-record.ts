/** An export over time: waiting, rendering, done, and expired when its file was deleted; and the ports that keep it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * `rendering` is what a `waiting` export shows while its task runs; `expired` is a finished one whose file
 * was deleted.
 */
export const EXPORT_STATES = ['waiting', 'rendering', 'done', 'failed', 'cancelled', 'expired'] as const;
/** One of `EXPORT_STATES`. */
export type ExportState = (typeof EXPORT_STATES)[number];

/** It is waiting for a worker, or a worker has it. */
export const ACTIVE_EXPORT_STATES: readonly ExportState[] = ['waiting', 'rendering'];
/** It does not change any more by itself, except that its file is deleted when its time is over. */
export const TERMINAL_EXPORT_STATES: readonly ExportState[] = ['done', 'failed', 'cancelled', 'expired'];
/** Its file is there or on its way: the same film with the same settings is this export, and costs nothing again. */
export const PRESENT_EXPORT_STATES: readonly ExportState[] = [...ACTIVE_EXPORT_STATES, 'done'];
/** It ended without a file, or has none any more: it can be made again. */
export const REPEATABLE_EXPORT_STATES: readonly ExportState[] = TERMINAL_EXPORT_STATES.filter(
  (state) => state !== 'done',
);
/** Nothing was delivered: no points are held for it. */
export const UNDELIVERED_EXPORT_STATES: readonly ExportState[] = ['failed', 'cancelled'];

/** An export as its shop keeps it, with how the work on it goes. */
export type ExportRecord = {
  id: string;
  clipId: string;
  /** Of the clip's document. */
  revision: number;
  title: string;
  aspectRatio: AspectRatio;
  seconds: Storyboard['seconds'];
  settings: ExportSettings;
  /** What it costs: one a second. */
  quarterPoints: number;
  state: ExportState;
  framesDone: number;
  framesTotal: number;
  failure: Failure | null;
  /** Null until it is done, and when its file is gone. */
  result: Export | null;
  createdAt: Date;
  /** When its file was deleted; null while it was not. */
  expiredAt: Date | null;
};

/** An export in a list of payments. */
export type ExportName = Pick<ExportRecord, 'clipId' | 'title'> & Pick<ExportSettings, 'resolution'>;

/** A revision of a clip's document. */
export type ClipRevision = { clipId: string; revision: number };

export type ExportsRequest = {
  /** What is exported: revisions of clips, all with the same settings. */
  clips: readonly ClipRevision[];
  settings: ExportSettings;
};

export type StartExportsRequest = ExportsRequest & {
  /** The idempotency key. */
  key: string;
  /** The price that was shown; when it has risen since, nothing is started. Without it, any price. */
  atMostQuarterPoints?: number;
};

/** What can be read of one shop's exports. Another shop's id is never found. */
export interface ExportReads {
  find(id: string): Promise<ExportRecord | null>;
  /** Those that are there, in no order. */
  findAll(ids: readonly string[]): Promise<ExportRecord[]>;
  /** By id; those that are not there are left out. */
  names(ids: readonly string[]): Promise<Map<string, ExportName>>;
  /** Newest first, without those that a newer export of the same film replaces: see `withoutReplaced`. */
  list(filter: { clipId: string }): Promise<ExportRecord[]>;
  /** As `findAll`, without those that were made again and that no publication needs. */
  findCurrent(ids: readonly string[]): Promise<ExportRecord[]>;
}

/** One shop's exports: what can be read, and the use cases that change them. */
export interface Exports extends ExportReads {
  /** See `startExports`. */
  start(request: StartExportsRequest): Promise<Result<ExportRecord[], AppError>>;
  /** See `quoteExports`. */
  prices(request: ExportsRequest): Promise<Map<string, number>>;
  /** See `cancelExport`. */
  cancel(id: string): Promise<Result<void, AppError>>;
  /** See `retryExport`. */
  retry(id: string): Promise<Result<void, AppError>>;
}
