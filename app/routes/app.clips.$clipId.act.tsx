/** What can be done with a clip from its page. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { clipActSchema } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply, succeed } from '#app/http/replies.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { clips } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  if ((await clips.find(id)) === null) return notFound();
  const act = await bodyOf(request, clipActSchema);
  switch (act.intent) {
    case 'cancel':
      return reply(await clips.cancel(id));
    case 'retry':
      return reply(await clips.retry(id, { withoutVoice: act.withoutVoice === true }));
    case 'refresh':
      return reply(await clips.refresh(id));
    case 'keep':
      await clips.keep(id, act.keep);
      return succeed();
    case 'rename':
      await clips.rename(id, act.title);
      return succeed();
    case 'dismiss':
      await clips.dismissFailure(id);
      return succeed();
    case 'remove':
      return reply(await clips.remove(id));
  }
}
