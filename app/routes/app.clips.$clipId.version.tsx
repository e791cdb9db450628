/** Gives one version of a clip, to look at and to bring back. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound, succeed } from '#app/http/replies.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';

/** The largest number that the column holds. */
const MAX_REVISION = 2 ** 31 - 1;

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const revision = Number(new URL(request.url).searchParams.get('revision'));
  const document =
    Number.isInteger(revision) && revision > 0 && revision <= MAX_REVISION
      ? await merchant.services.repositories.clips.document(params['clipId'] ?? '', revision)
      : null;
  return document === null
    ? notFound()
    : succeed({ storyboard: document.storyboard, links: linksOf(merchant, document.storyboard) });
}
