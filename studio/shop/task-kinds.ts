/**
 * Every kind of durable work that this version knows: tasks of another kind wait for the version that
 * introduced it. A kind that a stage declares in its file makes `workers/jobs/jobs.ts` ask for its job.
 */
import * as ofClips from '#studio/clip/clip-tasks.ts';
import * as ofExports from '#studio/export/export-tasks.ts';
import * as ofPublications from '#studio/publish/publish-tasks.ts';
import * as ofShops from '#studio/shop/shop-tasks.ts';
import type { TaskKind } from '#studio/work/task.ts';

/** What the files declare, and nothing else. */
const KNOWN = { ...ofClips, ...ofExports, ...ofPublications, ...ofShops } as const satisfies Record<
  string,
  TaskKind
>;
type Known = (typeof KNOWN)[keyof typeof KNOWN];

/** The name of a kind; a worker has a job for each. */
export type KnownKind = Known['kind'];
/** What the tasks of a known kind are about. */
export type SubjectKind = Known['subject'];
/** All kinds, with what the Task Center says of those that it lists. */
export const KINDS: readonly TaskKind[] = Object.values(KNOWN);
/** The names of all kinds. */
export const TASK_KINDS: readonly string[] = KINDS.map(({ kind }) => kind);
