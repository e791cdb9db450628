/** A clip's film as a card plays it, which a list of clips does not send. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound, succeed } from '#app/http/replies.server.ts';
import { cardFilmAnswer } from '#app/http/views/clips.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const document = await merchant.services.repositories.clips.document(params['clipId'] ?? '');
  return document === null ? notFound() : succeed(cardFilmAnswer(merchant, document.storyboard));
}
