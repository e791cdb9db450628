/** Removes a publication from its product, or tries it again. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { publicationActSchema } from '#app/contract/publication-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply } from '#app/http/replies.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { publications } = merchant.services.repositories;
  const id = params['publicationId'] ?? '';
  if ((await publications.find(id)) === null) return notFound();
  const { intent } = await bodyOf(request, publicationActSchema);
  return reply(await (intent === 'unpublish' ? publications.undo(id) : publications.retry(id)));
}
