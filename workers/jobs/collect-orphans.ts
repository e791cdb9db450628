/** Removes stored files that nothing names any more, and says loudly when a file that is needed is gone. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkerServices } from '#workers/worker-services.ts';

/** A file is stored before the row that names it: for so long it is never taken for forgotten. */
const GRACE_SECONDS = 3600;
/** An attempt's folder is removed by the attempt; after so long nobody is in it. */
const ATTEMPT_SECONDS = 24 * 3600;
const STEP_DAYS = 30;

type Ports = Pick<WorkerServices, 'database' | 'storage' | 'temporaryFolder' | 'clock' | 'log'>;

/** What exists is listed first and what is needed read after it, so that nothing which came meanwhile is missed. */
export async function collectOrphans({ database, storage, temporaryFolder, clock, log }: Ports): Promise<{ removed: number; bytes: number; missing: number }> {
  const before = new Date(clock.now() - GRACE_SECONDS * 1000);
  const old = [];
  const there = new Set<string>();
  for await (const file of storage.list()) {
    if (file.sha256 !== null) there.add(file.sha256);
    if (file.touchedAt < before) old.push(file);
  }
  const used = await database.sweeps.usedFiles();
  let [removed, bytes, missing] = [0, 0, 0];
  for (const file of old) {
    if (file.sha256 !== null && used.has(file.sha256)) continue;
    if (!(await storage.remove(file))) continue;
    removed++;
    bytes += file.bytes;
  }
  for (const { id, shop, sha256 } of await database.sweeps.exportFiles()) {
    if (there.has(sha256) || (await hasCome(storage, sha256))) continue;
    missing++;
    log.error({ export: id, shop, sha256 }, 'the file of a finished export is gone');
  }
  await removeOldFolders(temporaryFolder, new Date(clock.now() - ATTEMPT_SECONDS * 1000));
  // Last: who read a step's result just now has written its row before files are looked at again.
  await database.sweeps.forgetSteps(STEP_DAYS);
  return { removed, bytes, missing };
}

/** It may have been stored since the list was made. */
async function hasCome(storage: Ports['storage'], sha256: string): Promise<boolean> {
  for await (const file of storage.list()) if (file.sha256 === sha256) return true;
  return false;
}

async function removeOldFolders(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtime < before) await rm(path, { recursive: true, force: true });
  }
}
