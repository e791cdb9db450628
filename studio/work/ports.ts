/** The ports of durable work: what starts and stops tasks inside a transaction, and what a worker does with them. */
import type { Control, Lane, NewTask, Outcome, Task, TaskError, TaskKind } from '#studio/work/task.ts';
import type { RetryPolicy } from '#studio/work/retry-policy.ts';
import type { AppError } from '#studio/shared/errors.ts';

/** One shop's tasks inside a transaction. */
export interface TaskQueue {
  /** Gives the task's id, or null when one of the same kind and subject waits already. */
  enqueue(task: NewTask): Promise<string | null>;
  /** Many at once, in one statement. Gives how many there were not yet. */
  enqueueAll(tasks: readonly NewTask[]): Promise<number>;
  /** Ends what waits or runs for these subjects without running it; a worker that holds one stops at its next heartbeat. Gives how many. */
  cancel(subject: { subjectKind: Task['subjectKind']; subjectIds: readonly string[] }): Promise<number>;
  /** Ends one task, and tells the shop's pages. False when it has ended. */
  cancelOne(id: string): Promise<boolean>;
  /** As `cancel`, for everything about subjects of these kinds. */
  cancelAll(subjectKinds: readonly Task['subjectKind'][]): Promise<number>;
  /** The newest task of each subject, by the subject's id. */
  newest(subject: {
    subjectKind: Task['subjectKind'];
    subjectIds: readonly string[];
  }): Promise<Map<string, Task>>;
}

/** What a worker does with tasks of every shop. `Transaction` is what the last word of a task is written in. */
export interface TaskStore<Transaction> {
  /**
   * The next task of the shop that had the least lately, clicks before bulk; null when nothing in the lane can run now. At most `shopLimit` of a shop run at once.
   * Tasks of other kinds than these are left to who knows them.
   */
  claim(lane: Lane, worker: { shopLimit: number; kinds: readonly string[] }): Promise<Task | null>;
  /** Says that the worker lives. False when the task is no longer its own: stop. */
  heartbeat(task: Task): Promise<boolean>;
  /** Also says that the worker lives. */
  report(task: Task, progress: unknown): Promise<boolean>;
  /** The task's last word and what it means for its subject, in one transaction; nothing of it when the claim is over. */
  end(
    task: Task,
    end: { state: 'done' } | { state: 'failed'; error: TaskError },
    within: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean>;
  /** Goes on later, by the database's clock. */
  goOn(
    task: Task,
    later: { seconds: number; because: TaskError | null; counts: 'failure' | 'wait' | 'crash' | 'nothing' },
  ): Promise<boolean>;
  /** Tasks of these kinds whose worker has been silent for so long. They keep their claim until somebody writes on. */
  silent(seconds: number, kinds: readonly string[]): Promise<Task[]>;
  /** Those of these claim tokens whose task is still running. */
  held(claimTokens: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What becomes of a task's subject, inside the transaction that ends the task. */
export type TaskEnd<Result> = { kind: 'done'; result: Result } | { kind: 'failed'; error: AppError };

/** A kind of work, declared once. `Result` is what a run that is done hands to its end. */
export type TaskDefinition<Ports, Transaction, Result = void> = TaskKind & {
  retry: RetryPolicy;
  /** Longer than any run takes; then its signal aborts and it counts as failed. */
  timeoutSeconds: number;
  /** What the merchant reads when a fault that nobody foresaw has ended the last run. */
  fault: (reason: string) => AppError;
  /** Runs the work. It may run again after any step, so each effect has its own key. */
  run(ports: Ports, task: Task, control: Control): Promise<Outcome<Result>>;
  /** Writes what came of it to the subject, in the transaction that ends the task. The task has its last progress. */
  ended?(transaction: Transaction, task: Task, end: TaskEnd<Result>): Promise<void>;
};

/** The tickets that wake workers. Losing one loses time, never work. */
export interface TicketBooth {
  /** Tasks that may run now and that no ticket was sent for, clicks before bulk. Their shops are in line from now on. */
  takeUnsent(limit: number): Promise<Ticket[]>;
  markSent(tickets: readonly Ticket[]): Promise<void>;
  /** Puts shops back in line that have something to run now and no turn; gives how many. Nothing that we know of takes such a shop out of line. */
  rejoin(): Promise<number>;
  /** Lanes in which something could run and has waited for so long. */
  asleep(seconds: number): Promise<Lane[]>;
}

/** Wakes a worker of a lane. Its id is the same for the same claim of the same task, so that sending it twice is sending it once. */
export type Ticket = { id: string; lane: Lane };

/** One shop's tasks as its pages show them. */
export interface TaskReads {
  find(id: string): Promise<Task | null>;
  newest: TaskQueue['newest'];
  /** What is under way (running first, then in the order in which it comes, what is for later last), and what ended since, newest first: of each subject its newest task. */
  list(page: {
    /** Of these kinds of work. */
    kinds: readonly string[];
    since: Date;
    active: number;
    ended: number;
  }): Promise<{ active: Task[]; activeCount: number; ended: Task[] }>;
  /** How many tasks of all shops come before each that waits, by the subject's id; what is for later has none. */
  positions(subject: {
    subjectKind: Task['subjectKind'];
    subjectIds: readonly string[];
  }): Promise<Map<string, number>>;
}
