/** What can be done with a clip from its page. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply, succeed } from '#app/http/replies.server.ts';

const actSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('cancel') }),
  z.object({ intent: z.literal('retry'), withoutVoice: z.boolean().optional() }),
  z.object({ intent: z.literal('refresh') }),
  z.object({ intent: z.literal('keep'), keep: z.boolean() }),
  z.object({ intent: z.literal('rename'), title: z.string().trim().min(1).max(255) }),
  z.object({ intent: z.literal('dismiss') }),
  z.object({ intent: z.literal('remove') }),
]);

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { clips } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  if ((await clips.find(id)) === null) return notFound();
  const act = await bodyOf(request, actSchema);
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
