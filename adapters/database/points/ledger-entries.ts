/** Reads a shop's ledger: each entry with the balance after it. */
import { z } from 'zod';
import type { Client } from '#adapters/database/kernel/client.ts';
import { ENTRY_KINDS, REASONS, type Entry, type Reason } from '#studio/points/entry.ts';
import type { EntryFilter } from '#studio/points/ledger.ts';

const MAX_ENTRIES = 200;
const isReason = (text: string): text is Reason => Object.hasOwn(REASONS, text);

const rowSchema = z
  .object({
    id: z.string(),
    number: z.coerce.number().int(),
    kind: z.enum(ENTRY_KINDS),
    quarterPoints: z.number().int(),
    reason: z.string().refine(isReason),
    note: z.string(),
    subjectKind: z.enum(['export', 'run', 'charge', 'plan']).nullable(),
    subjectId: z.string().nullable(),
    createdAt: z.date(),
    balanceAfter: z.coerce.number().int(),
  })
  .transform(({ subjectKind, subjectId, ...entry }): Entry => ({
    ...entry,
    subject: subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId },
  }));

export async function entriesOf(
  client: Client,
  shop: string,
  { kinds = ENTRY_KINDS, changesOnly = false, limit = MAX_ENTRIES }: EntryFilter,
): Promise<Entry[]> {
  const rows = await client.$queryRaw<unknown[]>`
    select * from (
      select id, number, kind, quarter_points as "quarterPoints", reason, note, subject_kind as "subjectKind", subject_id as "subjectId", created_at as "createdAt",
        sum(quarter_points) over (order by number) as "balanceAfter"
      from ledger_entries where shop = ${shop}) entries
    where kind = any(${[...kinds]}) and ("quarterPoints" <> 0 or not ${changesOnly}) order by number desc limit ${limit}`;
  return z.array(rowSchema).parse(rows);
}
