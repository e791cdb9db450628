/** Exports a clip as it is and publishes it to its product when that is done. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { exportAndPublishSchema } from '#app/contract/publication-requests.ts';
import { requireScope, requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';
import { publishClip } from '#studio/publish/publish-clip.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  requireScope(merchant.caller, 'export');
  const asked = await bodyOf(request, exportAndPublishSchema);
  return reply(
    await publishClip({ ...merchant.services.repositories, storefront: merchant.services }, asked),
    ({ id }): Answers<'/app/publish/export'> => ({ publicationId: id }),
  );
}
