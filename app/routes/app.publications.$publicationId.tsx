/**
 * What can be done with a publication: remove its video, put it back, replace it with the clip as it is now,
 * or try again.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import { publicationActSchema } from '#app/contract/publication-requests.ts';
import { requireScope, requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply } from '#app/http/replies.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { publications } = merchant.services.repositories;
  const id = params['publicationId'] ?? '';
  if ((await publications.find(id)) === null) return notFound();
  const act = await bodyOf(request, publicationActSchema);
  switch (act.intent) {
    case 'unpublish':
      return reply(await publications.undo(id));
    case 'restore':
      return reply(await publications.restore(id));
    case 'retry':
      return reply(await publications.retry(id));
    case 'replace': {
      requireScope(merchant.caller, 'export');
      const { key, revision, atMostQuarterPoints } = act;
      return reply(
        await publications.replace({ key, publicationId: id, revision, atMostQuarterPoints }),
        () => ({}),
      );
    }
  }
}
