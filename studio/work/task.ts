/** A task: a durable piece of work, its progress, and how it may end. */
import type { AppError, ErrorCode, ErrorDetails } from '#studio/shared/errors.ts';

/**
 * Tasks of one lane wait for each other, not for those of another: an export never keeps a preview waiting, and
 * no number of posters keeps a webhook waiting. A worker runs any kind that it finds in a lane, so work that an
 * earlier version has enqueued in another lane is done from there.
 */
export const LANES = ['clips', 'exports', 'store', 'webhooks', 'posters'] as const;
/** One of `LANES`. */
export type Lane = (typeof LANES)[number];

/** A kind of work by its name, lane and subject. The stage that the work belongs to declares it once. */
export type TaskKind<Kind extends string = string> = {
  readonly kind: Kind;
  readonly lane: Lane;
  /** What its tasks are about. A change of a task is reported as a change of its subject. */
  readonly subject: string;
  /**
   * Has the Task Center list the work as itself, for work whose subject has no row of its own there. Its title
   * is the task's, and its progress what `ShareDone` says.
   */
  readonly listedAs?: ListedAs;
};

/** `detail`: what the merchant reads of it ("Dubbing"). `canRetry`: a run may begin again after it failed or was canceled. */
export type ListedAs = { readonly detail: string; readonly canRetry: boolean };
/** The progress of listed work: so many parts of a total, which is above 0. */
export type ShareDone = { done: number; total: number };

/** Every state of a task. */
export const TASK_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
/** `waiting` also means: for later. `done`, `failed` and `cancelled` are final. */
export type TaskState = (typeof TASK_STATES)[number];
/** It can still be canceled, and its row still changes. */
export const ACTIVE_TASK_STATES: readonly TaskState[] = ['waiting', 'running'];

/** A click goes before bulk work of the same shop. */
export const PRIORITIES = { click: 0, bulk: 1 } as const;
/** `click`: a person waits for it; `bulk`: one of many, or background work. */
export type Priority = keyof typeof PRIORITIES;

/** Why a task waits or failed, as it is stored: its sentence is written when it is read. */
export type TaskError = { code: ErrorCode; details: ErrorDetails };

/** A row of `tasks`. Times are by the database’s clock. */
export type Task = {
  id: string;
  shop: string;
  kind: string;
  lane: Lane;
  parentId: string | null;
  /** `subject` of its kind. */
  subjectKind: string;
  subjectId: string;
  /** What the merchant knows the subject by; empty for work that no merchant sees. */
  title: string;
  priority: Priority;
  state: TaskState;
  /** Of the worker that holds it; only this token may report on it. Null until the first claim. */
  claimToken: string | null;
  /** How often it was claimed. Says nothing about failures: a task may wait and resume any number of times. */
  claims: number;
  /** Runs that ended in an error that another run may not meet. */
  failures: number;
  /** Workers that ended without a word while they held it. */
  crashes: number;
  /** How often it asked to continue later. */
  waits: number;
  /** As its run reported it last; null before the first report. */
  progress: unknown;
  error: TaskError | null;
  availableAt: Date;
  createdAt: Date;
  finishedAt: Date | null;
};

/**
 * A task to be enqueued in the transaction that needs it. While one of the same kind and subject waits, there
 * is no second.
 */
export type NewTask = Omit<TaskKind, 'listedAs'> & {
  subjectId: string;
  title?: string;
  priority?: Priority;
  parentId?: string;
  /** By the database's clock. */
  afterSeconds?: number;
};

/** How a run ended. `wait` is no failure: it continues after that many seconds, with the obstacle. */
export type Outcome<Result = void> =
  | { kind: 'done'; result: Result }
  | { kind: 'failed'; error: AppError }
  | { kind: 'wait'; seconds: number; because: AppError | null };

/** The run is finished; `result` is passed to its end. */
export const done = <Result>(result: Result): Outcome<Result> => ({ kind: 'done', result });
/** The run ended in an expected error. */
export const failed = (error: AppError): Outcome<never> => ({ kind: 'failed', error });
/** The run continues after that many seconds, with the obstacle (null without one). */
export const waitFor = (seconds: number, because: AppError | null): Outcome<never> => ({
  kind: 'wait',
  seconds,
  because,
});

/** What a run gets beside its task. */
export type Control<Progress = unknown> = {
  /** Aborts when the worker stops, when the task was canceled or taken over, and when its time is over. */
  signal: AbortSignal;
  /** Reports progress, a few times a second at most. */
  report: (progress: Progress) => void;
};
