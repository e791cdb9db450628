/** Returns one version of a clip, to view and to restore. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { revisionSchema } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound, succeed } from '#app/http/replies.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const revision = revisionSchema.safeParse(Number(new URL(request.url).searchParams.get('revision')));
  const document = revision.success
    ? await merchant.services.repositories.clips.document(params['clipId'] ?? '', revision.data)
    : null;
  return document === null
    ? notFound()
    : succeed({ storyboard: document.storyboard, links: linksOf(merchant, document.storyboard) });
}
