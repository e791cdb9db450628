/**
 * Runs one claimed task to its end: heartbeats, progress, time limit, and what is written when it ends,
 * fails, waits or is returned.
 */
import { AppError } from '#studio/shared/errors.ts';
import type { TaskDefinition, TaskStore } from '#studio/work/ports.ts';
import { afterFailure, nextOf, type Next } from '#studio/work/retry-policy.ts';
import type { Outcome, Task, TaskError } from '#studio/work/task.ts';
import { throttle } from '#workers/kernel/throttle.ts';

/**
 * A worker that has been silent for this long counts as dead: with the sweep that finds it, work continues
 * within a minute.
 */
export const SILENCE_SECONDS = 40;
const HEARTBEAT_MILLISECONDS = 5000;
/** A run that has not stopped this long after its time limit hangs: it is not waited for any more. */
const GRACE_SECONDS = 60;

/** A definition whose result type nobody outside it needs to know. */
export type AnyDefinition<Ports, Transaction> = TaskDefinition<Ports, Transaction, unknown>;

type Log = { error(details: object, message: string): void };

type Running<Ports, Transaction> = {
  store: TaskStore<Transaction>;
  definition: AnyDefinition<Ports, Transaction>;
  ports: Ports;
  log: Log;
  /** Aborts when the worker stops. */
  stopping: AbortSignal;
};

/** Runs the task and writes the outcome. Rejects only when the database stays away for longer than a restart takes. */
export async function runTask<Ports, Transaction>(
  running: Running<Ports, Transaction>,
  task: Task,
): Promise<void> {
  const { store, definition, stopping } = running;
  const lost = new AbortController();
  const timeout = AbortSignal.timeout(definition.timeoutSeconds * 1000);
  const signal = AbortSignal.any([stopping, lost.signal, timeout]);
  const checkHold = (held: boolean): void => {
    if (!held) lost.abort();
  };
  let latest: unknown = null;
  const throttled = throttle((progress: unknown) => store.report(task, progress).then(checkHold));
  const report = (progress: unknown): void => {
    latest = progress;
    throttled(progress);
  };
  const heartbeat = setInterval(() => {
    // A heartbeat that fails is made up for by the next; a database that stays away is met by the last word.
    store.heartbeat(task).then(checkHold, () => undefined);
  }, HEARTBEAT_MILLISECONDS);
  const ended = await outcomeOf(running, task, { signal, report });
  try {
    await throttled.flush();
    // Canceled or taken over: the end was written there.
    if (lost.signal.aborted) return;
    const isInterrupted = stopping.aborted && (ended.kind === 'fault' || ended.outcome.kind === 'failed');
    // A failure because we stop does not count: the next worker continues from here.
    if (isInterrupted) await store.goOn(task, { seconds: 0, because: null, counts: 'nothing' });
    else await writeEnd(running, { ...task, progress: latest }, ended, timeout.aborted);
  } finally {
    clearInterval(heartbeat);
  }
}

type Ended = { kind: 'outcome'; outcome: Outcome<unknown> } | { kind: 'fault'; error: unknown };

async function outcomeOf<Ports, Transaction>(
  { definition, ports }: Running<Ports, Transaction>,
  task: Task,
  control: { signal: AbortSignal; report(progress: unknown): void },
): Promise<Ended> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_resolve, reject) => {
    const milliseconds = (definition.timeoutSeconds + GRACE_SECONDS) * 1000;
    timer = setTimeout(() => reject(new Error('it did not stop when its time was over')), milliseconds);
  });
  try {
    return { kind: 'outcome', outcome: await Promise.race([definition.run(ports, task, control), hung]) };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'outcome', outcome: { kind: 'failed', error } };
    return { kind: 'fault', error };
  } finally {
    clearTimeout(timer);
  }
}

async function writeEnd<Ports, Transaction>(
  { store, definition, log }: Running<Ports, Transaction>,
  task: Task,
  ended: Ended,
  isOverTime: boolean,
): Promise<void> {
  let next: Next;
  if (ended.kind === 'outcome' && !(isOverTime && ended.outcome.kind === 'failed')) {
    next = nextOf(task, ended.outcome, definition.retry);
  } else {
    const error = isOverTime ? 'it took too long and was stopped' : 'an error on our side';
    log.error(
      { error: ended.kind === 'fault' ? ended.error : error, ...nameOf(task) },
      'a task ended by a fault',
    );
    next = afterFailure(task, definition.fault(error), definition.retry);
  }
  await writeNext({ store, definition }, task, next, ended);
}

async function writeNext<Ports, Transaction>(
  { store, definition }: Pick<Running<Ports, Transaction>, 'store' | 'definition'>,
  task: Task,
  next: Next,
  ended: Ended,
): Promise<void> {
  switch (next.kind) {
    case 'done': {
      const result =
        ended.kind === 'outcome' && ended.outcome.kind === 'done' ? ended.outcome.result : undefined;
      await store.end(task, { state: 'done' }, async (transaction) =>
        definition.ended?.(transaction, task, { kind: 'done', result }),
      );
      return;
    }
    case 'failed':
      await failTask({ store, definition }, task, next.error);
      return;
    case 'again':
      await store.goOn(task, { ...next, because: next.because === null ? null : storedError(next.because) });
  }
}

/** Gives up a task: its subject learns it in the same transaction. False when the claim was over. */
export const failTask = <Ports, Transaction>(
  { store, definition }: Pick<Running<Ports, Transaction>, 'store' | 'definition'>,
  task: Task,
  error: AppError,
): Promise<boolean> =>
  store.end(task, { state: 'failed', error: storedError(error) }, async (transaction) =>
    definition.ended?.(transaction, task, { kind: 'failed', error }),
  );

export const storedError = ({ code, details }: AppError): TaskError => ({ code, details });

/** What the log knows a task by. */
export const nameOf = ({ id, shop, kind, subjectId, claims, failures, crashes }: Task) => ({
  task: id,
  shop,
  kind,
  subject: subjectId,
  claims,
  failures,
  crashes,
});
