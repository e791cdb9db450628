/**
 * Where the browser finds a clip's files: plain functions, so that the server decides about addresses and who
 * may read them.
 */
import type { FileRef } from '#studio/shared/storage.ts';

/** Addresses of a clip's files, by the hash that names them; an unknown file has an empty one. */
export type Sources = {
  /** Address of a picture as it is stored; its server must allow this page to read it. */
  pictureUrl: (file: FileRef) => string;
  /** Address of a recorded line (WAV). */
  voiceUrl: (file: FileRef) => string;
  /** Address of a font file by its name ("Manrope_600SemiBold.ttf"). */
  fontUrl: (name: string) => string;
};

/** Sources of a clip by the links that the server signed (hash → link), with the fonts that everyone shares. */
export const sourcesOf = (links: Record<string, string>): Sources => sourcesFrom(() => links);

/** The same for links that are signed again while the clip stays the same: the current ones are used. */
export function sourcesFrom(linksNow: () => Record<string, string>): Sources {
  const linkOf = ({ sha256 }: { sha256: string }): string => linksNow()[sha256] ?? '';
  return { pictureUrl: linkOf, voiceUrl: linkOf, fontUrl: (name) => `/fonts/${name}` };
}
