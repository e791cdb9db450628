/** Names the stored files that an edit of a clip may show and play: those that are the shop's already. */
import type { Clips, Settings, Uploads } from '#studio/clip/ports.ts';
import { filesOf } from '#studio/storyboard/files-of.ts';

/** As many of the newest uploads as an edit may name. */
const MAX_UPLOADS = 1000;

/** What one shop keeps, as far as it decides which files are its own. */
export type OwnFilePorts = {
  clips: Pick<Clips, 'document' | 'versions'>;
  uploads: Pick<Uploads, 'list'>;
  settings: Pick<Settings, 'load'>;
};

/** SHA-256 in hexadecimal of the files of all the clip's versions, its product's pictures, the shop's uploads and its logo. */
export async function ownFiles(
  { clips, uploads, settings }: OwnFilePorts,
  clipId: string,
): Promise<Set<string>> {
  const [versions, own, { logo }] = await Promise.all([
    clips.versions(clipId),
    uploads.list({ recentOnly: false, cursor: null, limit: MAX_UPLOADS }),
    settings.load(),
  ]);
  const files = new Set(
    [...own.uploads.map(({ picture }) => picture), ...(logo === null ? [] : [logo])].map(
      ({ file }) => file.sha256,
    ),
  );
  for (const { revision } of versions) {
    const document = await clips.document(clipId, revision);
    if (document === null) continue;
    for (const sha256 of [
      ...filesOf(document.storyboard),
      ...document.product.pictures.map(({ file }) => file.sha256),
    ])
      files.add(sha256);
  }
  return files;
}
