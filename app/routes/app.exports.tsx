/** Starts exports: of one clip or of many with the same settings. A key makes a double click one export. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { exportRequestSchema } from '#app/contract/export-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'export');
  const { key, settings, clips, atMostQuarterPoints } = await bodyOf(request, exportRequestSchema);
  const started = await merchant.services.repositories.exports.start({
    key,
    settings,
    atMostQuarterPoints,
    clips: clips.map(({ id, revision }) => ({ clipId: id, revision })),
  });
  return started.ok
    ? succeed({ exportIds: started.value.map(({ id }) => id) } satisfies Answers<'/app/exports'>, 202)
    : fail(started.error);
}
