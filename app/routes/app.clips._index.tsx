/** The library, and what is done with many of its clips at once. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LibraryPage } from '#app/features/library/LibraryPage.tsx';
import { libraryActSchema } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { arranged, clipFilterOf, lengthAfter } from '#app/http/clip-filter.server.ts';
import { bodyOf } from '#app/http/replies.server.ts';
import { clipViews } from '#app/http/views/clips.server.ts';

/** Of more, the filter offers those with the newest clips; the search finds the others. */
const MAX_PRODUCTS = 100;
const BY_TITLE = new Intl.Collator();

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'read:clips');
  const { clips } = merchant.services.repositories;
  const filter = clipFilterOf(new URL(request.url).searchParams);
  const [page, products] = await Promise.all([clips.list(filter), clips.products(MAX_PRODUCTS)]);
  return {
    clips: await clipViews(merchant, arranged(page.clips, filter)),
    more: page.more,
    lengthAfter: lengthAfter(filter),
    products: products.sort((one, other) => BY_TITLE.compare(one.title, other.title)),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const merchant = await requireShop(request, 'write:clips');
  await bodyOf(request, libraryActSchema);
  return { kept: await merchant.services.repositories.clips.keepExpiring() };
}

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
