/** Removes stored files that nothing names any more, says loudly when a file that is needed is gone, and gives its points back. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '#studio/shared/storage.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

/** A file is stored before the row that names it: for so long it is never taken for forgotten. */
const GRACE_SECONDS = 3600;
/** An attempt's folder is removed by the attempt; after so long nobody is in it. */
const ATTEMPT_SECONDS = 24 * 3600;
const STEP_DAYS = 30;
/** So many may be gone from a small store. */
const MAX_BELIEVED_MISSING = 3;
/** So many files at a time are held and removed. */
const BATCH = 10_000;

type Ports = Pick<WorkerServices, 'database' | 'storage' | 'temporaryFolder' | 'clock' | 'log'>;

/**
 * Goes through the store once, and once more when something is missing, however much that is. Of what exists nothing is held but what nobody seems to need, and of that a batch at a
 * time; whether it is needed is read again after it was listed, so that nothing which came meanwhile is missed.
 */
export async function collectOrphans({
  database: { sweeps },
  storage,
  temporaryFolder,
  clock,
  log,
}: Ports): Promise<{ removed: number; bytes: number; missing: number }> {
  const before = new Date(clock.now() - GRACE_SECONDS * 1000);
  // An export is finished after its film is stored: what is finished now must be in the list that follows.
  const unseen = new Set((await sweeps.exportFiles()).map(({ sha256 }) => sha256));
  const usedBefore = await sweeps.usedFiles();
  let [removed, bytes] = [0, 0];
  async function remove(files: readonly StoredFile[]): Promise<void> {
    if (files.length === 0) return;
    const used = await sweeps.usedFiles();
    for (const file of files) {
      if (file.sha256 !== null && used.has(file.sha256)) continue;
      if (!(await storage.remove(file))) continue;
      removed++;
      bytes += file.bytes;
    }
  }
  const forgotten: StoredFile[] = [];
  for await (const file of storage.list()) {
    if (file.sha256 !== null) unseen.delete(file.sha256);
    if (file.touchedAt >= before || (file.sha256 !== null && usedBefore.has(file.sha256))) continue;
    forgotten.push(file);
    if (forgotten.length === BATCH) await remove(forgotten.splice(0));
  }
  await remove(forgotten);
  const missing = unseen.size === 0 ? 0 : await reportMissing({ sweeps, storage, log }, unseen);
  await removeOldFolders(temporaryFolder, new Date(clock.now() - ATTEMPT_SECONDS * 1000));
  // Last: who read a step's result just now has written its row before files are looked at again.
  await sweeps.forgetSteps(STEP_DAYS);
  return { removed, bytes, missing };
}

/** Not what has been stored again since, nor what an export that was deleted since needed. Gives how many exports are without their film. */
async function reportMissing(
  { sweeps, storage, log }: Pick<Ports, 'storage' | 'log'> & Pick<Ports['database'], 'sweeps'>,
  unseen: Set<string>,
): Promise<number> {
  const finished = await sweeps.exportFiles();
  for await (const { sha256 } of storage.list()) if (sha256 !== null) unseen.delete(sha256);
  const gone = finished.filter(({ sha256 }) => unseen.has(sha256));
  // Where a tenth is gone at once it is not the files that are lost: the wrong store is open, or it is not there.
  const believed = gone.length <= MAX_BELIEVED_MISSING || gone.length * 10 <= finished.length;
  for (const { id, shop, sha256 } of gone) {
    log.error({ export: id, shop, sha256, givenBack: believed }, 'the file of a finished export is gone');
    if (believed) await sweeps.loseExport({ shop, id });
  }
  return gone.length;
}

async function removeOldFolders(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtime < before) await rm(path, { recursive: true, force: true });
  }
}
