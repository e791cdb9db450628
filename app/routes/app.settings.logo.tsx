/** Takes the shop's logo, or takes it away. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { fail, orDiskFull, succeed } from '#app/http/replies.server.ts';
import { uploadedPicture } from '#app/http/uploaded-picture.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const { settings } = merchant.services.repositories;
  if (request.method === 'DELETE') {
    await settings.save({ logo: null });
    return succeed();
  }
  const uploaded = await orDiskFull(uploadedPicture(merchant, request, 'logo'));
  if (!uploaded.ok) return fail(uploaded.error);
  await settings.save({ logo: uploaded.value.picture });
  return succeed({}, 201);
}
