/** Tells which voices speak a language here. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

const questionSchema = z.object({ language: z.string().max(35) });

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { language } = await bodyOf(request, questionSchema);
  const { speaker } = merchant.services.studio;
  return succeed({
    value: {
      speaker: speaker.name,
      voices: speaker.quality(language) === 'none' ? [] : await speaker.voices(language),
    },
  });
}
