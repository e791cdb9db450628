/**
 * Gives the Create page this person's draft for a product: when the product is chosen, and when another tab
 * has changed it.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import { draftNameSchema, draftProduct } from '#app/contract/draft.ts';
import type { Answers } from '#app/contract/endpoints.ts';
import { openDraft } from '#app/http/open-draft.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const product = draftProduct(await bodyOf(request, draftNameSchema));
  return succeed({ draft: await openDraft(merchant, product) } satisfies Answers<'/app/draft/newest'>);
}
