/** Home: what to set up, products to pick, what waits for the merchant, and what was made lately. */
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { isPending } from '#app/contract/clips.ts';
import type { SetUpFacts } from '#app/contract/home.ts';
import { HomePage } from '#app/features/home/HomePage.tsx';
import { attentionBeside, recentBeside, rowsOnTop } from '#app/features/home/on-top.ts';
import { UnfinishedCard } from '#app/features/home/UnfinishedCard.tsx';
import { ExpiryBanner } from '#app/features/library/ExpiryBanner.tsx';
import { RecentClips } from '#app/features/library/RecentClips.tsx';
import { requireShop, type Merchant } from '#app/http/require-shop.server.ts';
import { publishedOf, unfinishedClips } from '#app/http/unfinished-clips.server.ts';
import { attentionOf } from '#app/http/views/attention.server.ts';
import { clipRows, clipViews } from '#app/http/views/clips.server.ts';
import { services } from '#app/services.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { groupVariants } from '#studio/clip/compare-variants.ts';
import { EXPIRES_SOON_HOURS, type ShopSettings } from '#studio/clip/shop-settings.ts';

const RECENT = 8;
/** The warning counts only up to this. */
const MAX_WARNED = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams, search } = new URL(request.url);
  // Until there was a Home, Create stood here: links that name a product still lead there.
  if (searchParams.has('product') || searchParams.has('link')) return redirect(`/app/create${search}`);
  const merchant = await requireShop(request, 'read:clips');
  const { repositories } = merchant.services;
  const [missingScopes, settings, recent, making, expiring, attention] = await Promise.all([
    merchant.services.missingScopes(),
    repositories.settings.load(),
    repositories.clips.list({ limit: RECENT }),
    repositories.clips.list({ limit: RECENT, state: 'making' }),
    repositories.clips.expiring(MAX_WARNED),
    attentionOf(merchant),
  ]);
  const [first] = expiring;
  const now = Date.now();
  const { SUPPORT_URL, SUPPORT_EMAIL } = services.environment;
  return {
    missingScopes,
    setUp: settings.setUpClosed ? null : await setUpFacts(merchant, settings, recent.clips),
    newestClipId: recent.clips.find(({ state }) => state === 'ready')?.id ?? null,
    attention: attention.rows,
    support: { url: SUPPORT_URL ?? null, email: SUPPORT_EMAIL ?? null, lastFailure: attention.lastFailure },
    recent: await clipViews(merchant, groupVariants(recent.clips)),
    unfinished: await clipRows(
      merchant,
      unfinishedClips(
        [...recent.clips, ...making.clips.filter(({ id }) => !recent.clips.some((clip) => clip.id === id))],
        now,
        await publishedOf(recent.clips, repositories, now),
      ),
    ),
    // Where everything is kept for a day or two, everything is always about to go: the date on each card says so.
    expiring:
      first === undefined ||
      (settings.retentionHours !== null && settings.retentionHours <= EXPIRES_SOON_HOURS)
        ? null
        : { count: expiring.length, first: { title: first.title, expiresAt: first.expiresAt.toISOString() } },
  };
}

async function setUpFacts(
  { services: { repositories } }: Merchant,
  { brandColour, font, logo, voice, voiceHeard }: ShopSettings,
  clips: readonly Clip[],
): Promise<SetUpFacts> {
  return {
    product: clips.length > 0,
    brand: brandColour !== null || font !== null || logo !== null,
    voice: voice !== null || voiceHeard,
    publish: await repositories.publications.everPublished(),
  };
}

export default function Home() {
  const { recent, unfinished, expiring, attention, ...home } = useLoaderData<typeof loader>();
  const [atFirst] = useState(unfinished);
  const onTop = rowsOnTop(atFirst, [...unfinished, ...recent]);
  return (
    <HomePage
      {...home}
      attention={attentionBeside(attention, onTop)}
      notice={expiring === null ? null : <ExpiryBanner expiring={expiring} />}
      unfinished={onTop.length === 0 ? null : <UnfinishedCard clips={onTop} />}
      recent={<RecentClips clips={recentBeside(recent, onTop)} unfinished={recent.some(isPending)} />}
    />
  );
}
