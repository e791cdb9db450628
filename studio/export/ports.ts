/** The ports of the export stage: who draws and encodes. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';

/** What the encoder is at; frames are counted while it draws them. */
export type ExportProgress = {
  step: 'sound' | 'frames' | 'checking';
  framesDone: number;
  framesTotal: number;
};

/**
 * Draws and encodes a storyboard in a process of its own, checks the file (frames, streams, length) and
 * promotes it into storage. Nothing half-written stays, whatever happens. Aborting the signal stops it within
 * a second (EXPORT_CANCELLED).
 */
export interface Encoder {
  encode(
    input: {
      storyboard: Storyboard;
      settings: ExportSettings;
      /** Encoded as plainly as H.264 allows, for a player that could not read it otherwise. */
      plain?: boolean;
    },
    options?: {
      signal?: AbortSignal;
      onProgress?: (progress: ExportProgress) => void;
      /** The claim that it is made for: it identifies what a killed process leaves behind. */
      claimToken?: string;
    },
  ): Promise<Result<Export, AppError>>;
}

/**
 * Draws a storyboard's poster (`choosePoster`) in a process of its own and stores it: WebP of `POSTER_PIXELS`, at
 * most `MAX_POSTER_BYTES`. Errors are those of `Encoder` and FILE_NOT_FOUND; EXPORT_CANCELLED within a second
 * of aborting the signal.
 */
export interface PosterMaker {
  make(
    storyboard: Storyboard,
    options?: {
      signal?: AbortSignal;
      /** The claim that it is made for: it identifies what a killed process leaves behind. */
      claimToken?: string;
    },
  ): Promise<Result<FileRef, AppError>>;
}
