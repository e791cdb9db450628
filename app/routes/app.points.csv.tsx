/** The shop's ledger as a CSV file, all of it or what the page shows, sent as it is read. */
import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { csvHeader, csvLines } from '#app/http/ledger-csv.server.ts';
import { requireShop, type Merchant } from '#app/http/require-shop.server.ts';
import { shopTimeZone } from '#app/http/time-zone.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { exportNamesOf, filterOf, kindsOf } from '#app/http/views/points.server.ts';
import { entryPages } from '#studio/points/entry-pages.ts';
import type { EntryKind } from '#studio/points/entry.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'billing');
  // A page of entries is read when the one before has been sent: a client that leaves does not cause all of
  // them to be read.
  const lines = linesOf(
    merchant,
    kindsOf(filterOf(new URL(request.url).searchParams)),
    await shopTimeZone(merchant),
  );
  return new Response(createReadableStreamFromReadable(Readable.from(lines, { highWaterMark: 1 })), {
    headers: secured({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="vitrine-points.csv"',
      'cache-control': 'no-store',
    }),
  });
}

async function* linesOf(
  merchant: Merchant,
  kinds: readonly EntryKind[],
  timeZone: string,
): AsyncGenerator<string, void> {
  yield csvHeader(timeZone);
  for await (const entries of entryPages(merchant.services.repositories.ledger, { kinds })) {
    const names = await exportNamesOf(merchant, entries);
    yield csvLines(entries, ({ subject }) => names.get(subject?.id ?? '')?.title ?? '', timeZone);
  }
}
