/**
 * Every kind of durable work that this version knows: tasks of another kind wait for the version that
 * introduced it.
 */
import { CHECK_PRODUCT, DRAW_POSTER, GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';
import { PUBLISH_EXPORT, UNPUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { BILL_USAGE, HANDLE_WEBHOOK, RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';

/** The names of all kinds; a worker has a job for each. */
export const TASK_KINDS: readonly string[] = [
  GENERATE_CLIP,
  CHECK_PRODUCT,
  DRAW_POSTER,
  EXPORT_CLIP,
  PUBLISH_EXPORT,
  UNPUBLISH_EXPORT,
  HANDLE_WEBHOOK,
  BILL_USAGE,
  RECONCILE_BILL,
].map(({ kind }) => kind);
