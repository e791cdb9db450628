/** Says what publishing many clips would put where, and what of it can't be published. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { publishPlanSchema } from '#app/contract/publication-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';
import { publishPlan } from '#app/http/views/publish-plan.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { clipIds } = await bodyOf(request, publishPlanSchema, { clipIds: 'Selected clips' });
  const value = await publishPlan(merchant, clipIds);
  return succeed({ value } satisfies Answers<'/app/publish/plan'>);
}
