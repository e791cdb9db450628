/** Quotes exports at this moment, clip by clip: an unchanged film that was exported before costs nothing again. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { exportQuestionSchema } from '#app/contract/export-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'export');
  const { settings, clips } = await bodyOf(request, exportQuestionSchema);
  const prices = await merchant.services.repositories.exports.prices({
    settings,
    clips: clips.map(({ id, revision }) => ({ clipId: id, revision })),
  });
  return succeed({ value: Object.fromEntries(prices) } satisfies Answers<'/app/exports/quote'>);
}
