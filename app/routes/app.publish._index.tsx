/**
 * Publishes many exports, each to its product's media, and says how they are doing: one that is refused does
 * not hold up the others.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { bulkPublicationSchema } from '#app/contract/publication-requests.ts';
import { MAX_PUBLISHED_AT_ONCE } from '#app/contract/publish-plan.ts';
import type { BulkPublicationOutcome, PublicationsAnswer } from '#app/contract/publish-plan.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';
import { publicationView } from '#app/http/views/exports.server.ts';

/** `?ids=`: those that the page has started. Those that are not the shop's are left out. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const ids = (new URL(request.url).searchParams.get('ids') ?? '').split(',');
  const found = await merchant.services.repositories.publications.findAll(
    ids.slice(0, MAX_PUBLISHED_AT_ONCE),
  );
  const publications = found.map((each) =>
    publicationView(each, { canRestore: false, waitsForExport: false }),
  );
  return succeed({ publications } satisfies PublicationsAnswer);
}

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { publications } = await bodyOf(request, bulkPublicationSchema);
  const outcome: BulkPublicationOutcome = { started: [], refused: [] };
  for (const publication of publications) {
    const { exportId } = publication;
    const result = await merchant.services.repositories.publications.start({
      ...publication,
      replacesMediaId: null,
    });
    if (result.ok) outcome.started.push({ exportId, publicationId: result.value.id });
    else outcome.refused.push({ exportId, message: result.error.message });
  }
  return succeed(outcome);
}
