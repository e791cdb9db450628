/** Lists the voices that speak a language here. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { voicesQuestionSchema } from '#app/contract/create-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { language } = await bodyOf(request, voicesQuestionSchema);
  const { speaker } = merchant.services.studio;
  return succeed({
    value: {
      speaker: speaker.name,
      voices: speaker.quality(language) === 'none' ? [] : await speaker.voices(language),
    },
  } satisfies Answers<'/app/voices'>);
}
