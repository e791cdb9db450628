/** Publishes an export to its product's media. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';

const PLACES = 'A product has places from 1 to 250. Choose one of these.';
const publicationSchema = z.object({
  key: z.uuid(),
  exportId: z.string().max(64),
  alt: z.string().max(512, 'Write at most 512 characters.'),
  position: z.number().int().min(0, PLACES).max(249, PLACES),
  replacesMediaId: z.string().max(128).nullish(),
});

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { replacesMediaId = null, ...publication } = await bodyOf(request, publicationSchema);
  return reply(
    await merchant.services.repositories.publications.start({ ...publication, replacesMediaId }),
    ({ id }) => ({ publicationId: id }),
  );
}
