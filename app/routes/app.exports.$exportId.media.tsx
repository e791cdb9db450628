/** The media of the product that an export would be published to, to choose the one to replace. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound, reply } from '#app/http/replies.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'publish');
  const { exports, clips } = merchant.services.repositories;
  const made = await exports.find(params['exportId'] ?? '');
  const clip = made === null ? null : await clips.find(made.clipId);
  if (clip === null || clip.productId === null) return notFound();
  return reply(
    await merchant.services.productMedia(clip.productId),
    (value): Answers<'/app/exports/id/media'> => ({ value }),
  );
}
