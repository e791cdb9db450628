/** The port through which every stage keeps bytes: content-addressed, so that the same bytes are one file. */
import { z } from 'zod';

/** Points to stored bytes. Equal bytes have equal references. */
export const fileRefSchema = z.object({
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  /** "image/jpeg", "audio/wav", "video/mp4" … */
  mediaType: z.string(),
});
/** A reference to stored bytes: hash, length and media type. It says what the bytes are, not where they are stored. */
export type FileRef = z.infer<typeof fileRefSchema>;

/**
 * Keeps and reads bytes. Every method rejects when the store cannot be reached; DISK_FULL when a local disk
 * has no space left.
 */
export interface Storage {
  /** Stores bytes under their hash; storing the same bytes again changes nothing. */
  put(bytes: Uint8Array, mediaType: string): Promise<FileRef>;
  /** Promotes a finished temporary file on the local disk into the store; the source is moved or removed. */
  promote(temporaryPath: string, mediaType: string): Promise<FileRef>;
  /** Reads it whole. Rejects with AppError FILE_NOT_FOUND when it is not there. */
  get(ref: FileRef): Promise<Uint8Array>;
  /** A path on the local disk that holds the bytes (a copy, when the store is remote); read-only. */
  localPath(ref: FileRef): Promise<string>;
}

/** A file as a listing of the store finds it. */
export type StoredFile = {
  /** Its key or path in the store. */
  key: string;
  /** Null for the remains of an interrupted write. */
  sha256: string | null;
  bytes: number;
  /** When it was stored, or stored again. */
  touchedAt: Date;
};

/** A store that lists its files and removes those that are no longer needed. */
export interface SweptStorage extends Storage {
  /** Rejects when bytes can be neither stored nor read. */
  ping(): Promise<void>;
  list(): AsyncIterable<StoredFile>;
  /** False when it was stored again since it was listed: then it stays. */
  remove(file: StoredFile): Promise<boolean>;
}
