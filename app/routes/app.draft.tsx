/** Keeps what the merchant has chosen so far. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { createFormSchema, FIELD_NAMES } from '#app/contract/create-form.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const { services } = await requireShop(request, 'write:clips');
  await services.repositories.drafts.save(await bodyOf(request, createFormSchema, FIELD_NAMES));
  return succeed();
}
