/** Reads a shop's ledger: each entry with the balance after it. */
import { z } from 'zod';
import { Sql, type Client } from '#adapters/database/kernel/client.ts';
import { ENTRY_KINDS, ENTRY_SUBJECTS, REASONS, type Entry, type Reason } from '#studio/points/entry.ts';
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
    subjectKind: z.enum(ENTRY_SUBJECTS).nullable(),
    subjectId: z.string().nullable(),
    createdAt: z.date(),
    balanceAfter: z.number().int(),
  })
  .transform(({ subjectKind, subjectId, ...entry }): Entry => ({
    ...entry,
    subject: subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId },
  }));

/** See `Ledger.entries`. */
export async function entriesOf(
  client: Client,
  shop: string,
  { kinds = ENTRY_KINDS, changesOnly = false, before = null, limit = MAX_ENTRIES }: EntryFilter,
): Promise<Entry[]> {
  const older = before === null ? Sql`true` : Sql`number < ${before}::bigint`;
  // Of each kind the newest, so that entries of other kinds are not read, however many there are.
  const source = changesOnly
    ? Sql`unnest(${[...kinds]}::text[]) as listed cross join lateral (
        select * from ledger_entries where shop = ${shop} and kind = listed and quarter_points <> 0 and ${older}
        order by number desc limit ${limit}) newest`
    : Sql`ledger_entries where shop = ${shop} and kind = any(${[...kinds]}::text[]) and ${older}`;
  const rows = await client.$queryRaw<unknown[]>`
    select id, number, kind, quarter_points as "quarterPoints", reason, note, subject_kind as "subjectKind",
    subject_id as "subjectId",
      created_at as "createdAt", balance_after as "balanceAfter"
    from ${source} order by number desc limit ${limit}`;
  return z.array(rowSchema).parse(rows);
}
