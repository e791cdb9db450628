/** Where the browser finds a clip's files: plain functions, so that routes decide about addresses and who may read them. */
import type { FileRef } from '#studio/shared/storage.ts';

export type Sources = {
  /** Address of a picture as it is stored; its server must allow this page to read it. */
  pictureUrl: (file: FileRef) => string;
  /** Address of a recorded line (WAV). */
  voiceUrl: (file: FileRef) => string;
  /** Address of a font file by its name ("Manrope_600SemiBold.ttf"). */
  fontUrl: (name: string) => string;
};
