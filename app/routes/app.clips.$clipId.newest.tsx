/** Gives the editor the newest version of a clip, when another tab has saved one. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound, succeed } from '#app/http/replies.server.ts';
import { editView } from '#app/http/views/edit.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const { clips } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  const [clip, document] = await Promise.all([clips.find(id), clips.document(id)]);
  return clip === null || document === null
    ? notFound()
    : succeed((await editView(merchant, clip, document)) satisfies Answers<'/app/clips/id/newest'>);
}
