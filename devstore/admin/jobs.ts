/** Work that is done a little after its mutation was answered. */
import { setTimeout } from 'node:timers/promises';
import { gid, newKey, type Store } from '#devstore/store.ts';

/** The Job as the Admin API shows it. */
export function startJob(store: Store, work: () => void): object {
  const id = gid('Job', newKey());
  const job = { done: false };
  store.jobs.set(id, job);
  const running = wait(store)
    .then((open) => {
      if (!open) return;
      work();
      job.done = true;
    })
    .finally(() => store.background.delete(running));
  store.background.add(running);
  return { __typename: 'Job', id, done: false };
}

/** False when the store closed meanwhile. */
async function wait(store: Store): Promise<boolean> {
  try {
    await setTimeout(store.jobMilliseconds, undefined, { signal: store.closing });
    return true;
  } catch (error) {
    if (store.closing.aborted) return false;
    throw error;
  }
}
