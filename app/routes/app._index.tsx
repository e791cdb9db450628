/** Home: choose a product and what its clip should be, and see what was made. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useState } from 'react';
import { CreatePage } from '#app/features/create/CreatePage.tsx';
import { ExpiryBanner } from '#app/features/library/ExpiryBanner.tsx';
import { RecentClips } from '#app/features/library/RecentClips.tsx';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { draftNameSchema, draftProduct } from '#app/contract/draft.ts';
import { UnfinishedCard } from '#app/features/create/UnfinishedCard.tsx';

import { openDraft } from '#app/http/open-draft.server.ts';
import { requireShop, type Merchant } from '#app/http/require-shop.server.ts';
import { publishedOf, unfinishedClips } from '#app/http/unfinished-clips.server.ts';
import { groupVariants } from '#studio/clip/compare-variants.ts';
import { clipViews } from '#app/http/views/clips.server.ts';
import { languageViews } from '#app/http/views/languages.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';

const RECENT = 8;
/** As long as in the Task Center. */
const FAILED_SHOWN_MILLISECONDS = 24 * 3600_000;
const MAX_WARNED = 100;

/** Those being made, and those that failed lately. */
async function workingClips({ clips, tasks }: Merchant['services']['repositories']): Promise<Clip[]> {
  const { active, ended } = await tasks.list({
    kinds: [GENERATE_CLIP.kind],
    since: new Date(Date.now() - FAILED_SHOWN_MILLISECONDS),
    active: RECENT,
    ended: RECENT,
  });
  const listed = [...active, ...ended.filter(({ state }) => state === 'failed')];
  const found = new Map(
    (await clips.findAll(listed.map(({ subjectId }) => subjectId))).map((clip) => [clip.id, clip]),
  );
  return listed.flatMap(({ subjectId }) => found.get(subjectId) ?? []);
}

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'read:clips');
  const { repositories } = merchant.services;
  const query = new URL(request.url).searchParams;
  const named = draftNameSchema.safeParse({ productId: query.get('product'), link: query.get('link') ?? '' });
  const name = named.data ?? { productId: null, link: '' };
  const product = draftProduct(name);
  const [missingScopes, draft, settings, languages, recent, working, expiring] = await Promise.all([
    merchant.services.missingScopes(),
    openDraft(merchant, product === '' ? null : product),
    repositories.settings.load(),
    languageViews(merchant),
    repositories.clips.list({ limit: RECENT }),
    workingClips(repositories),
    repositories.clips.list({ limit: MAX_WARNED, expiring: true }),
  ]);
  const now = Date.now();
  const form = draft?.form ?? {
    ...EMPTY_FORM,
    ...name,
    language: settings.language,
    voiceId:
      settings.voice?.speaker === merchant.services.studio.speaker.name ? settings.voice.voiceId : null,
  };
  return {
    form,
    kept: draft?.stamp ?? null,
    missingScopes,
    uploads: draft?.uploads ?? [],
    languages,
    writerTranslates: merchant.services.studio.writer.translates,
    storeLanguage: languages.find(({ primary }) => primary)?.language ?? 'en',
    recent: await clipViews(merchant, groupVariants(recent.clips)),
    unfinished: await clipViews(
      merchant,
      unfinishedClips(
        [...recent.clips, ...working.filter(({ id }) => !recent.clips.some((clip) => clip.id === id))],
        now,
        await publishedOf(recent.clips, repositories, now),
      ),
    ),
    // Where everything is kept for a day or two, everything is always about to go: the date on each card says so.
    expiring:
      settings.retentionHours !== null && settings.retentionHours <= EXPIRES_SOON_HOURS
        ? []
        : expiring.clips.flatMap(({ id, title, expiresAt }) =>
            expiresAt === null ? [] : [{ id, title, expiresAt: expiresAt.toISOString() }],
          ),
  };
}

/** The page writes the product that it has opened into the address: nothing has to be loaded for that. */
export const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate;

export default function Create() {
  const {
    form,
    kept,
    missingScopes,
    uploads,
    languages,
    writerTranslates,
    storeLanguage,
    recent,
    unfinished,
    expiring,
  } = useLoaderData<typeof loader>();
  const [onTop] = useState(unfinished);
  return (
    <CreatePage
      initial={form}
      kept={kept}
      missingScopes={missingScopes}
      initialUploads={uploads}
      languages={languages}
      writerTranslates={writerTranslates}
      storeLanguage={storeLanguage}
      unfinished={
        onTop.length === 0 ? null : <UnfinishedCard clips={onTop} news={[...unfinished, ...recent]} />
      }
      notice={expiring.length === 0 ? null : <ExpiryBanner expiring={expiring} />}
      generated={<RecentClips clips={recent} />}
    />
  );
}
