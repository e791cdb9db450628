/** The library. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LibraryPage } from '#app/components/clips/LibraryPage.tsx';
import { merchantOf } from '#app/http/merchant.server.ts';
import { clipFilterOf } from '#app/http/clip-filter.server.ts';
import { clipViews } from '#app/http/views/clips.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await merchantOf(request);
  const page = await merchant.services.repositories.clips.list(clipFilterOf(new URL(request.url).searchParams));
  return { clips: await clipViews(merchant, page.clips), nextCursor: page.nextCursor };
}

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
