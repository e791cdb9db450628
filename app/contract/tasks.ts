/** What the Task Center shows: every piece of work of the shop that takes longer than a click. */
import { ACTIVE_TASK_STATES, type TaskState } from '#studio/work/task.ts';

/** What a row is about; work that has no page of its own is a `task`. */
export const TASK_VIEW_KINDS = ['clip', 'export', 'publication', 'task'] as const;

/**
 * One row of the Task Center. `id` is unique within its kind; `download.bytes` is the file's size, and
 * `download` is null until there is a file.
 */
export type TaskView = {
  kind: (typeof TASK_VIEW_KINDS)[number];
  id: string;
  /** The page that shows what came of it; null when there is none. */
  clipId: string | null;
  title: string;
  /** "1080p · 9:16 · 15 s", "to Speckled Stoneware Mug". */
  detail: string;
  state: TaskState;
  /** What is being done: "Exporting, 47%"; position in the queue while it waits. */
  step: string;
  /** 0 to 100, or null when unknown. */
  percent: number | null;
  /** The failure's sentence. */
  failure: string | null;
  canCancel: boolean;
  canRetry: boolean;
  /** The finished file. */
  download: { url: string; filename: string; bytes: number } | null;
};

/** The Task Center's rows and the number for its badge. */
export type TasksView = {
  /** What runs, then what waits in the order of the queue, then what ended recently. */
  tasks: readonly TaskView[];
  /** All that is under way, shown or not. */
  activeCount: number;
};

/** True while a task waits or runs: it can still be canceled, and its row still changes. */
export const isActive = ({ state }: Pick<TaskView, 'state'>): boolean => ACTIVE_TASK_STATES.includes(state);
