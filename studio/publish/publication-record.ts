/** A publication over time: waiting, publishing, ready, removed; and the ports that keep it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Export } from '#studio/export/export.ts';
import type { Publication } from '#studio/publish/publication.ts';
import type { PublishJournal } from '#studio/publish/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import type { TaskList, TaskPage } from '#studio/shared/task-list.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export const PUBLICATION_STATES = ['waiting', 'publishing', 'ready', 'failed', 'undoing', 'undone'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** It waits or is worked on: on its way to the product, or away from it. */
export const ACTIVE_PUBLICATION_STATES: readonly PublicationState[] = ['waiting', 'publishing', 'undoing'];
/** Nothing more happens to it by itself. */
export const TERMINAL_PUBLICATION_STATES: readonly PublicationState[] = ['ready', 'failed', 'undone'];
/** On its way or on the product: the same export is not published to it a second time. */
export const PRESENT_PUBLICATION_STATES: readonly PublicationState[] = [
  ...ACTIVE_PUBLICATION_STATES,
  'ready',
];

export type PublicationRecord = {
  id: string;
  exportId: string;
  clipId: string;
  productId: string;
  title: string;
  alt: string;
  /** Position in the product’s media from 0, where it was asked to stand. */
  position: number;
  state: PublicationState;
  /** "uploading", "processing" …; null while nothing is done. */
  step: string | null;
  failure: Failure | null;
  /** Our media, once it is there. */
  mediaId: string | null;
  /** Gives way when the product's media are full; null when nothing may. */
  replacesMediaId: string | null;
  /** It was on the product before it was published from here, so it is not ours to remove. */
  alreadyThere: boolean;
  createdAt: Date;
};

/** Failed while it was being removed: our media is still on the product. */
export const isStillThere = ({
  state,
  step,
  mediaId,
}: Pick<PublicationRecord, 'state' | 'step' | 'mediaId'>): boolean =>
  state === 'failed' && step === 'undoing' && mediaId !== null;

export type PublicationRequest = {
  /** The idempotency key. */
  key: string;
  exportId: string;
  alt: string;
  /** Place among the product's media, from 0. */
  position: number;
  /** The media that is removed when the product's media are full; without it none is. */
  replacesMediaId?: string | null;
};

/** One shop's publications, its use cases bound to the database. Another shop's id is never found. */
export interface Publications {
  /** See `startPublication`. */
  start(request: PublicationRequest): Promise<Result<PublicationRecord, AppError>>;
  find(id: string): Promise<PublicationRecord | null>;
  /** Newest first. */
  list(filter: { clipId: string }): Promise<PublicationRecord[]>;
  tasks(page: TaskPage): Promise<TaskList<PublicationRecord>>;
  /** See `undoPublication`. */
  undo(id: string): Promise<Result<void, AppError>>;
  /** See `retryPublication`. */
  retry(id: string): Promise<Result<void, AppError>>;
}

export type PublicationClaim = {
  shop: string;
  record: PublicationRecord;
  /** Null when its file is gone: what was published can still be removed. */
  made: Export | null;
  /** What was exported, to encode it anew. */
  storyboard: Storyboard;
  /** Encoded anew after the store could not read the export's own; null before. */
  video: FileRef | null;
  attempt: number;
};

/** The worker's side: a claim is an attempt, and only the newest attempt may report. */
export interface PublicationWork {
  claim(id: string, state: 'publishing' | 'undoing'): Promise<PublicationClaim | null>;
  /** False when this attempt is over: stop. */
  progress(id: string, attempt: number, step: string): Promise<boolean>;
  /** From now on this is published instead of the export's own file. */
  replaceVideo(id: string, attempt: number, video: FileRef): Promise<boolean>;
  finish(id: string, attempt: number, publication: Publication | null): Promise<boolean>;
  fail(id: string, attempt: number, failure: Failure): Promise<boolean>;
  /** Gives it back to the queue: at once, or after a while, with what is in the way. */
  release(id: string, attempt: number, later?: { afterSeconds: number; failure: Failure }): Promise<void>;
  /** What is known of the publication, on its own row. */
  journal(id: string): PublishJournal;
}
