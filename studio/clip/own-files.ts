/** Names the stored files that an edit of a clip may show and play: those that are the shop's already. */
import type { Clips, Settings, Uploads } from '#studio/clip/ports.ts';

/** As many of the newest uploads as an edit may name. */
const MAX_UPLOADS = 1000;

/** What one shop keeps, as far as it decides which files are its own. */
export type OwnFilePorts = {
  clips: Pick<Clips, 'fileHashes'>;
  uploads: Pick<Uploads, 'list'>;
  settings: Pick<Settings, 'load'>;
};

/** SHA-256 in hexadecimal of the files of all the clip's versions, its product's pictures, the shop's uploads and its logo. */
export async function ownFiles(
  { clips, uploads, settings }: OwnFilePorts,
  clipId: string,
): Promise<Set<string>> {
  const [named, own, { logo }] = await Promise.all([
    clips.fileHashes(clipId),
    uploads.list({ recentOnly: false, cursor: null, limit: MAX_UPLOADS }),
    settings.load(),
  ]);
  const pictures = [...own.uploads.map(({ picture }) => picture), ...(logo === null ? [] : [logo])];
  return new Set([...named, ...pictures.map(({ file }) => file.sha256)]);
}
