/** Reads tasks from their rows. */
import { z } from 'zod';
import type { ErrorCode } from '#studio/shared/errors.ts';
import { FAILURES } from '#studio/shared/failures.ts';
import { LANES, PRIORITIES, TASK_STATES, type Task } from '#studio/work/task.ts';

const errorSchema = z.object({
  code: z.custom<ErrorCode>((code) => typeof code === 'string' && code in FAILURES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

const rowSchema = z
  .object({
    id: z.string(),
    shop: z.string(),
    kind: z.string(),
    lane: z.enum(LANES),
    parent_id: z.string().nullable(),
    subject_kind: z.string(),
    subject_id: z.string(),
    title: z.string(),
    priority: z.number().int(),
    state: z.enum(TASK_STATES),
    claim_token: z.string().nullable(),
    claims: z.number().int(),
    failures: z.number().int(),
    crashes: z.number().int(),
    waits: z.number().int(),
    progress: z.unknown(),
    // This version does not know codes of another one.
    error: errorSchema.nullable().catch(null),
    available_at: z.coerce.date(),
    created_at: z.coerce.date(),
    finished_at: z.coerce.date().nullable(),
  })
  .transform((row): Task => ({
    id: row.id,
    shop: row.shop,
    kind: row.kind,
    lane: row.lane,
    parentId: row.parent_id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    title: row.title,
    priority: row.priority === PRIORITIES.click ? 'click' : 'bulk',
    state: row.state,
    claimToken: row.claim_token,
    claims: row.claims,
    failures: row.failures,
    crashes: row.crashes,
    waits: row.waits,
    progress: row.progress ?? null,
    error: row.error,
    availableAt: row.available_at,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }));

/** From a whole row of `tasks`, its columns as the database names them. */
export const taskOf = (row: unknown): Task => rowSchema.parse(row);
