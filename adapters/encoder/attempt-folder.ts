/** Gives an attempt a folder of its own, which is removed in any case. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is made in a folder: each has a deadline of its own, so that none removes another's at work. */
const PREFIXES = { export: 'attempt-', poster: 'poster-' } as const;
/** Of an attempt that is made for a task's claim: removed when the claim is over (workers/sweeps/recover-tasks.ts). */
const CLAIM = 'claim-';

export type Attempt = {
  work: keyof typeof PREFIXES;
  temporaryFolder: string;
  /** The claim that it is made for; undefined without one. */
  claimToken: string | undefined;
  /** No attempt of this work takes longer. */
  deadlineSeconds: number;
};

/** Resolves and rejects as `work` does. */
export async function inAttemptFolder<T>(
  { work: kind, temporaryFolder, claimToken, deadlineSeconds }: Attempt,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const name = claimToken === undefined ? `${PREFIXES[kind]}${randomUUID()}` : `${CLAIM}${claimToken}`;
  const folder = join(temporaryFolder, name);
  try {
    await mkdir(folder, { recursive: true });
    await removeForsakenAttempts(temporaryFolder, PREFIXES[kind], deadlineSeconds);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A process that was killed outright leaves its attempt behind: none that is older than the deadline can
 * still be at work.
 */
async function removeForsakenAttempts(
  temporaryFolder: string,
  prefix: string,
  deadlineSeconds: number,
): Promise<void> {
  for (const name of await readdir(temporaryFolder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(temporaryFolder, name);
    const made = await stat(path).catch((error: unknown) => {
      // Another encoder has just removed it.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    });
    if (made !== null && Date.now() - made.birthtimeMs > 2 * deadlineSeconds * 1000)
      await rm(path, { recursive: true, force: true });
  }
}
