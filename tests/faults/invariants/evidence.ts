/**
 * Gathers the input of `violations` from a running app: its database, its folder, its store, the processes
 * below its worker.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '#tests/faults/invariants/violations.ts';

export type RunningParts = {
  sql: Evidence['sql'];
  /** Its VITRINE_HOME. */
  home: string;
  workerPid: number;
  /** Without those that were in the store before. */
  storeVideos: readonly string[];
};

/**
 * What `violations` needs. The worker's child processes are those that run now; the rest is read when it is
 * asked for.
 */
export async function evidenceOf({ sql, home, workerPid, storeVideos }: RunningParts): Promise<Evidence> {
  const children = await childrenOf(workerPid);
  return {
    sql,
    leftOver: () => leftOverIn(home),
    videoPath: async (sha256) =>
      (await namesIn(join(home, 'files'))).includes(`${sha256.slice(0, 2)}/${sha256}.mp4`)
        ? join(home, 'files', sha256.slice(0, 2), `${sha256}.mp4`)
        : null,
    storeVideos: () => [...storeVideos],
    workerChildren: () => children,
  };
}

/** The content of the worker's temporary folder and in its store of videos. */
export async function leftOverIn(home: string): Promise<{ temporary: string[]; videos: string[] }> {
  const [temporary, files] = await Promise.all([namesIn(join(home, 'tmp')), namesIn(join(home, 'files'))]);
  return {
    temporary: temporary.filter((name) => /^(attempt|claim)-[^/]+$/.test(name)),
    videos: files.filter((name) => name.endsWith('.mp4')),
  };
}

/** As Linux knows them. */
export async function childrenOf(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) =>
    list
      .split(' ')
      .filter((text) => text !== '')
      .map(Number),
  );
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder, { recursive: true }).catch(() => []);
