/** Publishes an export to its product's media. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { publicationRequestSchema } from '#app/contract/publication-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { replacesMediaId = null, ...publication } = await bodyOf(request, publicationRequestSchema);
  return reply(
    await merchant.services.repositories.publications.start({ ...publication, replacesMediaId }),
    ({ id }): Answers<'/app/publications'> => ({ publicationId: id }),
  );
}
