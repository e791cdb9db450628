/** Walks through a ledger however long it is, a page at a time. */
import type { Entry } from '#studio/points/entry.ts';
import type { EntryFilter, Ledger } from '#studio/points/ledger.ts';

const PAGE = 1000;

/** Every entry that matches the filter, newest first. Entries written meanwhile are not included. */
export async function* entryPages(
  ledger: Pick<Ledger, 'entries'>,
  filter: Pick<EntryFilter, 'kinds' | 'changesOnly'> = {},
): AsyncGenerator<Entry[], void> {
  let before: number | null = null;
  for (;;) {
    const page: Entry[] = await ledger.entries({ ...filter, before, limit: PAGE });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    before = last.number;
  }
}
