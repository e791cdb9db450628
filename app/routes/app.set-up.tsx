/** Closes the set-up checklist on Home, for good. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { setUpActSchema } from '#app/contract/home-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  await bodyOf(request, setUpActSchema);
  await merchant.services.repositories.settings.save({ setUpClosed: true });
  return succeed();
}
