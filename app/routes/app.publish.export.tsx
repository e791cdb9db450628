/** Exports a clip as it is and publishes it to its product when that is done. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { exportAndPublishSchema } from '#app/contract/publication-requests.ts';
import { whyNotPublishable } from '#app/http/views/publish-plan.server.ts';
import { requireScope, requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, reply } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  requireScope(merchant.caller, 'export');
  const asked = await bodyOf(request, exportAndPublishSchema);
  const refused = await whyNotPublishable(merchant, asked.clipId);
  if (refused !== null) return fail(refused);
  return reply(
    await merchant.services.repositories.publications.exportAndStart(asked),
    ({ id }): Answers<'/app/publish/export'> => ({ publicationId: id }),
  );
}
