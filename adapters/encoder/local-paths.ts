/** Finds where stored files lie on the local disk, for a process that reads no store. */
import type { FileRef, Storage } from '#studio/shared/storage.ts';

/** By hash. Rejects with AppError FILE_NOT_FOUND when one is not there. */
export async function localPaths(
  storage: Pick<Storage, 'localPath'>,
  files: readonly FileRef[],
): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.sha256, await storage.localPath(file)] as const)),
  );
}
