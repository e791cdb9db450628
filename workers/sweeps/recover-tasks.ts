/**
 * Resumes tasks whose worker has fallen silent, gives up on tasks that have ended too many workers, and wakes
 * lanes whose tickets were lost.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterCrash } from '#studio/work/retry-policy.ts';
import type { Task } from '#studio/work/task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { JOBS } from '#workers/jobs/jobs.ts';
import { failTask, nameOf, SILENCE_SECONDS } from '#workers/kernel/run-task.ts';

/**
 * A lane in which something could have run for this long has lost its tickets, or is busy: then more tickets
 * do no harm.
 */
const ASLEEP_SECONDS = 45;
/** As many as one worker process works on at once in any lane. */
const WAKING_TICKETS = 32;
const GIVEN_UP = 'it stopped unexpectedly several times';

type Services = Pick<WorkerServices, 'database' | 'queue' | 'log' | 'temporaryFolder'>;

/**
 * Resumes or gives up the tasks of workers that fell silent, releases reservations without an export, resumes
 * publications, removes folders that dead workers left, and wakes lanes. A part that fails is logged and
 * holds up no other.
 */
export async function recoverTasks(services: Services): Promise<void> {
  const { database, log } = services;
  let [resumed, failed] = [0, 0];
  /** One that cannot be mended keeps nothing else from being mended. */
  const each = async (what: object, mend: () => Promise<void>) =>
    mend().catch((error: unknown) =>
      log.error({ error, ...what }, 'work that was stuck could not be mended'),
    );
  for (const task of await database.tasks.silent(SILENCE_SECONDS, [...JOBS.keys()]))
    await each(nameOf(task), async () => {
      if (await recover(services, task)) failed++;
      else resumed++;
    });
  let [released, begun] = [0, 0];
  await each({ step: 'reservations' }, async () => {
    released = await database.sweeps.releaseLost();
  });
  await each({ step: 'publications' }, async () => {
    begun = await database.sweeps.resumePublications();
  });
  if (resumed + failed + released + begun > 0)
    log.warn({ resumed, failed, released, begun }, 'work that was stuck goes on');
  await each({ step: 'folders' }, () => removeForsakenFolders(services));
  await each({ step: 'lanes' }, () => wakeLanes(services));
}

/** True when the task was given up. */
async function recover({ database: { tasks: store }, log }: Services, task: Task): Promise<boolean> {
  const definition = JOBS.get(task.kind);
  if (definition === undefined) return false;
  const next = afterCrash(task, definition.retry);
  if (next.kind === 'given-up') return failTask({ store, definition }, task, definition.fault(GIVEN_UP));
  const { seconds, suspect } = next;
  if (suspect)
    log.error({ ...nameOf(task), crashes: task.crashes + 1, seconds }, 'a task may be what ends its workers');
  await store.goOn(task, { seconds, because: null, counts: 'crash' });
  return false;
}

async function wakeLanes({ database, queue, log }: Services): Promise<void> {
  const rejoined = await database.tickets.rejoin();
  if (rejoined > 0) log.error({ rejoined }, 'shops whose tasks waited without a turn are in line again');
  for (const lane of await database.tickets.asleep(ASLEEP_SECONDS))
    await queue.send(Array.from({ length: WAKING_TICKETS }, (_, number) => ({ id: `wake-${number}`, lane })));
}

/** The encoder names the folder of an attempt after the claim that it works for. */
const FOLDER = /^claim-(.+)$/;
/** A claim is written before its folder is made; an attempt that has just ended removes its own. */
const GRACE_MILLISECONDS = 10_000;

/** Files that a killed worker has left on this machine. */
async function removeForsakenFolders({ database, temporaryFolder, log }: Services): Promise<void> {
  const folders = (await readdir(temporaryFolder).catch(() => [])).flatMap((name) => {
    const token = FOLDER.exec(name)?.[1];
    return token === undefined ? [] : [{ token, path: join(temporaryFolder, name) }];
  });
  if (folders.length === 0) return;
  const held = await database.tasks.held(folders.map(({ token }) => token));
  for (const { token, path } of folders) {
    const found = held.has(token) ? null : await stat(path).catch(() => null);
    if (found === null || Date.now() - found.mtimeMs < GRACE_MILLISECONDS) continue;
    await rm(path, { recursive: true, force: true });
    log.info({ folder: path }, 'what a worker that was killed had left is removed');
  }
}
