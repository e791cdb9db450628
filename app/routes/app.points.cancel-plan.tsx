/** Ends the shop's plan: nothing more is billed; what it included stays until its period is over. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { merchantOf } from '#app/http/merchant.server.ts';
import { bodyOf, fail, notFound, succeed } from '#app/http/replies.server.ts';
import { settle } from '#app/http/settle-bill.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  await bodyOf(request, z.object({}));
  const { billing, repositories } = merchant.services;
  const plan = await repositories.billBook.plan();
  if (plan === null) return notFound();
  const cancelled = await billing.cancelPlan(plan.subscriptionId);
  if (!cancelled.ok) return fail(cancelled.error);
  const settled = await settle(merchant);
  return settled.ok ? succeed() : fail(settled.error);
}
