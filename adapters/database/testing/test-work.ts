/** Does a worker's part in tests of the outcome: claims the work on one subject, reports, ends it. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Database } from '#wiring/bind-use-cases.ts';
import { taskOf } from '#adapters/database/work/task-row.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';
import type { Failure } from '#studio/clip/clip.ts';
import { failClip, finishClip } from '#studio/clip/finish-clip.ts';
import type { ClipProgress } from '#studio/clip/generate-clip.ts';
import type { Export } from '#studio/export/export.ts';
import { failExport, finishExport } from '#studio/export/finish-export.ts';
import {
  failPublication,
  failUnpublishing,
  finishPublication,
  finishUnpublishing,
} from '#studio/publish/finish-publication.ts';
import { afterExport } from '#studio/publish/after-export.ts';
import type { Publication } from '#studio/publish/publication.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';
import type { SubjectKind } from '#studio/shop/task-kinds.ts';
import type { Task } from '#studio/work/task.ts';

type Meaning = (transaction: WholeShopTransaction) => Promise<void>;

/** What a worker does with one kind of subject. Each report is false when the claim is over. */
type Work<Made, Progress> = {
  /** Null when nothing waits for it. */
  claim(subjectId: string): Promise<Task | null>;
  progress(task: Task, progress: Progress): Promise<boolean>;
  finish(task: Task, made: Made): Promise<boolean>;
  fail(task: Task, failure: Failure): Promise<boolean>;
  release(task: Task, later?: { afterSeconds: number; failure: Failure }): Promise<boolean>;
};

/** What a test can report in a worker's stead, by the subject of the work. */
export type TestWork = {
  clips: Work<ClipVersion, ClipProgress>;
  exports: Work<Export, { done: number; total: number }>;
  /** Publishing, or removing (with the result `null`), whichever waits. */
  publications: Work<Publication | null, { step: string }>;
};

/** Speaks for workers on this database; each claim takes the work on the subject that it names. */
export function testWork(database: Database): TestWork {
  const { tasks } = database;
  const done = (task: Task, within: Meaning) => tasks.end(task, { state: 'done' }, within);
  const failed = (task: Task, { code, details }: Failure, within: Meaning) =>
    tasks.end(task, { state: 'failed', error: { code, details } }, within);
  const work = (subjectKind: SubjectKind) => ({
    claim: (subjectId: string) => claimSubject(database.url, subjectKind, subjectId),
    progress: (task: Task, progress: unknown) => tasks.report(task, progress),
    release: (task: Task, later?: { afterSeconds: number; failure: Failure }) =>
      tasks.goOn(
        task,
        later === undefined
          ? { seconds: 0, because: null, counts: 'nothing' }
          : {
              seconds: later.afterSeconds,
              because: { code: later.failure.code, details: later.failure.details },
              counts: 'wait',
            },
      ),
  });
  return {
    clips: {
      ...work('clip'),
      finish: (task, made) => done(task, (transaction) => finishClip(transaction, task.subjectId, made)),
      fail: (task, failure) =>
        failed(task, failure, (transaction) => failClip(transaction, task.subjectId, failure)),
    },
    exports: {
      ...work('export'),
      finish: (task, made) =>
        done(task, async (transaction) => {
          await finishExport(transaction, task.subjectId, made);
          await afterExport(transaction, task.subjectId);
        }),
      fail: (task, failure) =>
        failed(task, failure, async (transaction) => {
          await failExport(transaction, task.subjectId, failure);
          await afterExport(transaction, task.subjectId);
        }),
    },
    publications: {
      ...work('publication'),
      finish: (task, made) =>
        done(task, (transaction) =>
          made === null
            ? finishUnpublishing(transaction, task.subjectId)
            : finishPublication(transaction, task.subjectId, made),
        ),
      fail: (task, failure) =>
        failed(task, failure, (transaction) =>
          task.kind === 'unpublish-export'
            ? failUnpublishing(transaction, task.subjectId, failure)
            : failPublication(transaction, task.subjectId, failure),
        ),
    },
  };
}

/** A worker claims what comes next; a test says of what. */
async function claimSubject(url: string, subjectKind: SubjectKind, subjectId: string): Promise<Task | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `update tasks set state = 'running', claim_token = $3, claims = claims + 1, heartbeat_at = now(),
        error = null, progress = null
       where subject_kind = $1 and subject_id = $2 and state = 'waiting' returning *`,
      [subjectKind, subjectId, randomUUID()],
    );
    return rows[0] === undefined ? null : taskOf(rows[0]);
  } finally {
    await client.end();
  }
}
