/** The port of the export stage: who draws and encodes. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';

/** What the encoder is at; frames are counted while it draws them. */
export type ExportProgress = {
  step: 'sound' | 'frames' | 'checking';
  framesDone: number;
  framesTotal: number;
};

/**
 * Draws and encodes a storyboard in a process of its own, checks the file (frames, streams, length) and promotes it into storage.
 * Nothing half-written stays, whatever happens. Aborting the signal stops it within a second (EXPORT_CANCELLED).
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
      /** The claim that it is made for: what a killed process leaves behind is known by it. */
      attempt?: string;
    },
  ): Promise<Result<Export, AppError>>;
}
