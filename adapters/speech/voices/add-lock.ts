/** Lets one process at a time bring a voice; another waits for it. */
import { open, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '#adapters/speech/voices/voice-error.ts';

/** The holder touches its file this often; one that was not touched for longer was left behind. */
const TOUCH_SECONDS = 2;
const STALE_SECONDS = 15;
const POLL_MILLISECONDS = 200;

/** Runs `work` while holding the file; `onWait` is called once when another process holds it. Rejects as `work` does. */
export async function withLock<T>(
  path: string,
  { signal, onWait }: { signal?: AbortSignal | undefined; onWait?: (() => void) | undefined },
  work: () => Promise<T>,
): Promise<T> {
  let waited = false;
  while (!(await take(path))) {
    if (!waited) onWait?.();
    waited = true;
    await wait(POLL_MILLISECONDS, undefined, signal === undefined ? {} : { signal });
  }
  const touch = setInterval(() => void touched(path), TOUCH_SECONDS * 1000);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  if (await isStale(path)) await rm(path, { force: true });
  return false;
}

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_SECONDS * 1000;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

/** The file may be gone by then: the voice is here, or somebody removed the folder. */
async function touched(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
