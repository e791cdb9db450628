/**
 * Ends the shop's plan: what was used beyond it is billed, nothing after that; what it included stays until
 * its period is over.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, notFound, succeed } from '#app/http/replies.server.ts';
import { endPlan } from '#studio/points/end-plan.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const {
    services: {
      billing,
      repositories: { billingStore, ledger },
    },
  } = await requireShop(request, 'billing');
  await bodyOf(request, z.object({}));
  if ((await billingStore.plan()) === null) return notFound();
  const ended = await endPlan({ billing, store: billingStore, ledger });
  return ended.ok ? succeed() : fail(ended.error);
}
