/** Saves what was changed of the shop's settings. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { settingsChangeSchema } from '#app/contract/settings-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const change = await bodyOf(request, settingsChangeSchema);
  await merchant.services.repositories.settings.save(change);
  return succeed();
}
