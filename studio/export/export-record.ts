/** An export over time: waiting, rendering, done, and expired when its file was deleted; and the ports that keep it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { TaskList, TaskPage } from '#studio/shared/task-list.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';

export const EXPORT_STATES = ['waiting', 'rendering', 'done', 'failed', 'cancelled', 'expired'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

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

/** One shop's exports. Another shop's id is never found. */
export interface Exports {
  /**
   * One transaction for all of the clips: the key, the reservations, the exports and the orders to make them. The same key gives the same
   * exports (another body IDEMPOTENCY_KEY_REUSED); the same film with the same settings gives the export there is, and reserves nothing.
   * INSUFFICIENT_POINTS, USAGE_CAP_REACHED and LEDGER_UNDER_REVIEW leave nothing behind, and so does PRICE_CHANGED: more than `atMostQuarterPoints`, the price that was
   * shown.
   */
  start(order: {
    key: string;
    clips: readonly { clipId: string; revision: number }[];
    settings: ExportSettings;
    atMostQuarterPoints?: number;
  }): Promise<Result<ExportRecord[], AppError>>;
  /** Quarter points of each clip, by its id, as `start` would reserve them now: nothing for the same film with the same settings. */
  prices(order: {
    clips: readonly { clipId: string; revision: number }[];
    settings: ExportSettings;
  }): Promise<Map<string, number>>;
  find(id: string): Promise<ExportRecord | null>;
  /** Those that are there, in no order. */
  findAll(ids: readonly string[]): Promise<ExportRecord[]>;
  /** Newest first. One that failed or expired and was made again is replaced by the newer one of the same film, unless it is published. */
  list(filter: { clipId: string }): Promise<ExportRecord[]>;
  tasks(page: TaskPage): Promise<TaskList<ExportRecord>>;
  /** Of each that waits: how many exports of all shops are made before it. */
  places(ids: readonly string[]): Promise<Map<string, number>>;
  cancel(id: string): Promise<Result<void, AppError>>;
  /** Makes one that failed, was cancelled or expired again, as an export of its own at its own price. */
  retry(id: string): Promise<Result<void, AppError>>;
}

/** The worker's side: a claim is an attempt, and only the newest attempt may report. */
export interface ExportWork {
  claim(
    id: string,
  ): Promise<{ shop: string; record: ExportRecord; storyboard: Storyboard; attempt: number } | null>;
  /** Also says that the worker lives. False when this attempt is over: stop. */
  progress(id: string, attempt: number, frames: { done: number; total: number }): Promise<boolean>;
  /** Settles what was reserved. */
  finish(id: string, attempt: number, made: Export): Promise<boolean>;
  /** Releases what was reserved. */
  fail(id: string, attempt: number, failure: Failure): Promise<boolean>;
  release(id: string, attempt: number): Promise<void>;
}
