/**
 * Removes stored files that nothing refers to any more, logs an error when a needed file is gone, and refunds
 * its points.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '#studio/shared/storage.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

/** A file is stored before the row that names it: for this long it never counts as orphaned. */
const GRACE_SECONDS = 3600;
/** An attempt's folder is removed by the attempt; after this long no process uses it. */
const ATTEMPT_SECONDS = 24 * 3600;
const STEP_DAYS = 30;
/** So many may be gone from a small store. */
const MAX_BELIEVED_MISSING = 3;
/** This many files at a time are held, checked and removed. */
const BATCH = 1000;

type Ports = Pick<WorkerServices, 'database' | 'storage' | 'temporaryFolder' | 'clock' | 'log'>;

/**
 * Lists the store once, and once more when anything is missing. Of what exists nothing is held but a batch of
 * files that are not new; references are checked after the listing, so that none that was added meanwhile is
 * missed.
 */
export async function collectOrphans({
  database: { sweeps },
  storage,
  temporaryFolder,
  clock,
  log,
}: Ports): Promise<{ removed: number; bytes: number; missing: number }> {
  // One of the clocks may be ahead: a file is old when it is for both.
  const now = Math.min(clock.now(), (await sweeps.now()).getTime());
  const before = new Date(now - GRACE_SECONDS * 1000);
  // An export is finished after its video is stored: what is finished now must be in the list that follows.
  const unseen = new Set((await sweeps.exportFiles()).map(({ sha256 }) => sha256));
  let [removed, bytes] = [0, 0];
  async function removeUnused(files: readonly StoredFile[]): Promise<void> {
    if (files.length === 0) return;
    const used = await sweeps.usedAmong(files.flatMap(({ sha256 }) => sha256 ?? []));
    for (const file of files) {
      if (file.sha256 !== null && used.has(file.sha256)) continue;
      if (!(await storage.remove(file))) continue;
      removed++;
      bytes += file.bytes;
    }
  }
  const old: StoredFile[] = [];
  for await (const file of storage.list()) {
    if (file.sha256 !== null) unseen.delete(file.sha256);
    if (file.touchedAt >= before) continue;
    old.push(file);
    if (old.length === BATCH) await removeUnused(old.splice(0));
  }
  await removeUnused(old);
  const missing = unseen.size === 0 ? 0 : await reportMissing({ sweeps, storage, log }, unseen);
  await removeOldFolders(temporaryFolder, new Date(clock.now() - ATTEMPT_SECONDS * 1000));
  // Last: a concurrent reader of a step's result has written its row before files are checked again.
  await sweeps.forgetSteps(STEP_DAYS);
  return { removed, bytes, missing };
}

/**
 * Not what has been stored again since, nor what an export that was deleted since needed. Returns how many
 * exports are without their video.
 */
async function reportMissing(
  { sweeps, storage, log }: Pick<Ports, 'storage' | 'log'> & Pick<Ports['database'], 'sweeps'>,
  unseen: Set<string>,
): Promise<number> {
  const finished = await sweeps.exportFiles();
  for await (const { sha256 } of storage.list()) if (sha256 !== null) unseen.delete(sha256);
  const gone = finished.filter(({ sha256 }) => unseen.has(sha256));
  // When a tenth is missing at once, the files are not lost: the wrong store is open, or none.
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
