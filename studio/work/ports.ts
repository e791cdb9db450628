/** The ports of durable work: what starts and stops tasks inside a transaction, and what a worker does with them. */
import type { Control, Lane, NewTask, Outcome, Task, TaskError, TaskKind } from '#studio/work/task.ts';
import type { RetryPolicy } from '#studio/work/retry-policy.ts';
import type { AppError } from '#studio/shared/errors.ts';

/** One shop's tasks inside a transaction. */
export interface TaskQueue {
  /** Returns the task's id, or null when one of the same kind and subject waits already. */
  enqueue(task: NewTask): Promise<string | null>;
  /** Many at once, in one statement. Returns how many are new. */
  enqueueAll(tasks: readonly NewTask[]): Promise<number>;
  /**
   * Ends waiting and running tasks of these subjects; a worker that holds one stops at its next heartbeat.
   * Returns how many.
   */
  cancel(subject: { subjectKind: Task['subjectKind']; subjectIds: readonly string[] }): Promise<number>;
  /** Ends one task, and notifies the shop's pages. False when it has ended. */
  cancelOne(id: string): Promise<boolean>;
  /** As `cancel`, for everything of the shop that is not about subjects of these kinds. */
  cancelAll(rest: { except: readonly Task['subjectKind'][] }): Promise<number>;
  /** The newest task of each subject, by the subject's id. */
  newest(subject: {
    subjectKind: Task['subjectKind'];
    subjectIds: readonly string[];
  }): Promise<Map<string, Task>>;
}

/** What a worker does with tasks of every shop. The end of a task is written in a `Transaction`. */
export interface TaskStore<Transaction> {
  /**
   * The next task of the shop that had the least recently, clicks before bulk; null when nothing in the lane
   * can run now. At most `shopLimit` of a shop run at once. Tasks of other kinds are left to workers that
   * know them.
   */
  claim(lane: Lane, worker: { shopLimit: number; kinds: readonly string[] }): Promise<Task | null>;
  /** Says that the worker lives. False when the task is no longer its own: stop. */
  heartbeat(task: Task): Promise<boolean>;
  /** Also serves as a heartbeat. */
  report(task: Task, progress: unknown): Promise<boolean>;
  /** The end of the task and its effect on its subject, in one transaction; neither when the claim is over. */
  end(
    task: Task,
    end: { state: 'done' } | { state: 'failed'; error: TaskError },
    within: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean>;
  /** Continues later, by the database's clock. */
  goOn(
    task: Task,
    later: { seconds: number; because: TaskError | null; counts: 'failure' | 'wait' | 'crash' | 'nothing' },
  ): Promise<boolean>;
  /** Tasks of these kinds whose worker has been silent for this long. They keep their claim until the next write. */
  silent(seconds: number, kinds: readonly string[]): Promise<Task[]>;
  /**
   * By kind, the tasks of other kinds than these that could run, or were left by their worker, for this long:
   * no running worker knows them.
   */
  stranded(seconds: number, kinds: readonly string[]): Promise<StrandedTasks[]>;
  /** Those of these claim tokens whose task is still running. */
  held(claimTokens: readonly string[]): Promise<ReadonlySet<string>>;
}

/** How many tasks of a kind have no worker, and since when the oldest has none. */
export type StrandedTasks = { kind: string; count: number; oldest: Date };

/** The effect on a task's subject, inside the transaction that ends the task. */
export type TaskEnd<Result> = { kind: 'done'; result: Result } | { kind: 'failed'; error: AppError };

/** A kind of work, declared once. `Result` is what a finished run passes to its end. */
export type TaskDefinition<Ports, Transaction, Result = void> = TaskKind & {
  retry: RetryPolicy;
  /** Longer than any run takes; then its signal aborts and it counts as failed. */
  timeoutSeconds: number;
  /** What the merchant reads when an unexpected fault has ended the last run. */
  fault: (reason: string) => AppError;
  /** Runs the work. It may run again after any step, so each effect has its own key. */
  run(ports: Ports, task: Task, control: Control): Promise<Outcome<Result>>;
  /** Writes the outcome to the subject, in the transaction that ends the task. The task has its last progress. */
  ended?(transaction: Transaction, task: Task, end: TaskEnd<Result>): Promise<void>;
};

/** The tickets that wake workers. Losing one loses time, never work. */
export interface TicketBooth {
  /**
   * Tasks that may run now and that no ticket was sent for, clicks before bulk. Their shops are in line from
   * now on.
   */
  takeUnsent(limit: number): Promise<Ticket[]>;
  markSent(tickets: readonly Ticket[]): Promise<void>;
  /**
   * Puts shops back in line that have something to run now and no turn; returns how many. No known cause
   * removes such a shop from the line.
   */
  rejoin(): Promise<number>;
  /** Lanes in which something could run and has waited for this long. */
  asleep(seconds: number): Promise<Lane[]>;
}

/**
 * Wakes a worker of a lane. Its id is the same for the same claim of the same task, so that sending it twice
 * is sending it once.
 */
export type Ticket = { id: string; lane: Lane };

/** One shop's tasks as its pages show them. */
export interface TaskReads {
  find(id: string): Promise<Task | null>;
  newest: TaskQueue['newest'];
  /**
   * Active tasks (running first, then in queue order, delayed last), and those that ended since, newest
   * first: of each subject its newest task.
   */
  list(page: {
    /** Of these kinds of work. */
    kinds: readonly string[];
    since: Date;
    active: number;
    ended: number;
  }): Promise<{ active: Task[]; activeCount: number; ended: Task[] }>;
  /** Failures since then that were not retried, newest first: subjects whose newest task of these kinds failed. */
  failed(page: { kinds: readonly string[]; since: Date; limit: number }): Promise<Task[]>;
  /** How many tasks of all shops come before each that waits, by the subject's id; delayed tasks have none. */
  positions(subject: {
    subjectKind: Task['subjectKind'];
    subjectIds: readonly string[];
  }): Promise<Map<string, number>>;
}
