/** A publication over time: waiting, publishing, ready, removed; and the ports that keep it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import type { PublishJournal } from '#studio/publish/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { FileRef } from '#studio/shared/storage.ts';

/**
 * `publishing` is what a `waiting` publication shows while its task runs; `undoing` waits or runs, `undone`
 * is off the product again.
 */
export const PUBLICATION_STATES = ['waiting', 'publishing', 'ready', 'failed', 'undoing', 'undone'] as const;
/** One of `PUBLICATION_STATES`. */
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** On its way to the product. (A version before this one wrote `publishing`.) */
export const PUBLISHING_STATES: readonly PublicationState[] = ['waiting', 'publishing'];
/** It waits or is worked on: on its way to the product, or away from it. */
export const ACTIVE_PUBLICATION_STATES: readonly PublicationState[] = [...PUBLISHING_STATES, 'undoing'];
/** On its way or on the product: the same export is not published to it a second time. */
export const PRESENT_PUBLICATION_STATES: readonly PublicationState[] = [
  ...ACTIVE_PUBLICATION_STATES,
  'ready',
];

/** A publication as its shop keeps it, with how the work on it goes. */
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
  /** Removed when the product's media are full; null when none may be. */
  replacesMediaId: string | null;
  /** The publication whose video is removed once this one's is in its position; null when there is none. */
  replacesPublicationId: string | null;
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
  /** Position among the product's media, from 0. */
  position: number;
  /** The media that is removed when the product's media are full; without it none is. */
  replacesMediaId?: string | null;
};

/** The clip as it is now, instead of the video that a publication has put on the product. */
export type ReplacementRequest = {
  /** The idempotency key. */
  key: string;
  /** What is on the product now. */
  publicationId: string;
  /** The clip's version that replaces it. */
  revision: number;
  /** The price that was shown; when it has risen since, nothing is started. */
  atMostQuarterPoints: number;
};

/** A clip as it is now, for its product. */
export type ExportAndPublishRequest = Pick<PublicationRequest, 'key' | 'alt' | 'position'> & {
  clipId: string;
  revision: number;
  settings: ExportSettings;
  /** The price that was shown; when it has risen since, nothing is started. */
  atMostQuarterPoints: number;
};

/** One shop's publications as they are kept. Another shop's id is never found. */
export interface PublicationStore {
  find(id: string): Promise<PublicationRecord | null>;
  /** Newest first. */
  list(filter: { clipId: string }): Promise<PublicationRecord[]>;
  /** In no order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<PublicationRecord[]>;
  /** Which of these clips have a video on a product now. */
  onProducts(clipIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a video of the shop has ever been on a product, also one that was removed since. */
  everPublished(): Promise<boolean>;
  /** Encoded again after the store could not read the export's own; null before. */
  video(id: string): Promise<FileRef | null>;
  /** From now on this is published instead of the export's own file. */
  replaceVideo(id: string, video: FileRef): Promise<void>;
  /** What is known of the publication between two runs, on its own row. */
  journal(id: string): PublishJournal;
}

/** One shop's publications: what is kept of them, and the use cases that change them. */
export interface Publications extends PublicationStore {
  /** See `startPublication`. */
  start(request: PublicationRequest): Promise<Result<PublicationRecord, AppError>>;
  /** See `exportAndPublish`. */
  exportAndStart(request: ExportAndPublishRequest): Promise<Result<PublicationRecord, AppError>>;
  /** See `replacePublication`. */
  replace(request: ReplacementRequest): Promise<Result<PublicationRecord, AppError>>;
  /** See `undoPublication`. */
  undo(id: string): Promise<Result<void, AppError>>;
  /** See `restorePublication`. */
  restore(id: string): Promise<Result<void, AppError>>;
  /** See `retryPublication`. */
  retry(id: string): Promise<Result<void, AppError>>;
}
