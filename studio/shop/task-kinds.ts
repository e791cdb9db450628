/**
 * Every kind of durable work that this version knows: tasks of another kind wait for the version that
 * introduced it. A line here makes `workers/jobs/jobs.ts` ask for its job.
 */
import { CHECK_PRODUCT, DRAW_POSTER, GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';
import { PUBLISH_EXPORT, UNPUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { BILL_USAGE, HANDLE_WEBHOOK, RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import type { TaskKind } from '#studio/work/task.ts';

const KNOWN = [
  GENERATE_CLIP,
  CHECK_PRODUCT,
  DRAW_POSTER,
  EXPORT_CLIP,
  PUBLISH_EXPORT,
  UNPUBLISH_EXPORT,
  HANDLE_WEBHOOK,
  BILL_USAGE,
  RECONCILE_BILL,
] as const satisfies readonly TaskKind[];

/** The name of a kind; a worker has a job for each. */
export type KnownKind = (typeof KNOWN)[number]['kind'];
/** All kinds, with what the Task Center says of those that it lists. */
export const KINDS: readonly TaskKind[] = KNOWN;
/** The names of all kinds. */
export const TASK_KINDS: readonly string[] = KINDS.map(({ kind }) => kind);
