/** The shop's ledger as a CSV file, all of it or what the page shows. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { ledgerCsv } from '#app/http/ledger-csv.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { exportsOf, filterOf, kindsOf } from '#app/http/views/points.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'billing');
  const entries = await merchant.services.repositories.ledger.entries({
    kinds: kindsOf(filterOf(new URL(request.url).searchParams)),
    limit: null,
  });
  const exports = await exportsOf(merchant, entries);
  const csv = ledgerCsv(entries, ({ subject }) => exports.get(subject?.id ?? '')?.title ?? '');
  return new Response(csv, {
    headers: secured({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="vitrine-points.csv"',
      'cache-control': 'no-store',
    }),
  });
}
