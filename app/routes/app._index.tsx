/** Home: choose a product and what its clip should be, and see what was made. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CreatePage } from '#app/components/create/CreatePage.tsx';
import { ExpiryBanner } from '#app/components/clips/ExpiryBanner.tsx';
import { RecentClips } from '#app/components/clips/RecentClips.tsx';
import { createFormSchema, EMPTY_FORM } from '#app/components/create/create-form.ts';
import { merchantOf } from '#app/http/merchant.server.ts';
import { clipViews } from '#app/http/views/clips.server.ts';
import { languageViews } from '#app/http/views/languages.server.ts';
import { uploadViews } from '#app/http/views/uploads.server.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';

const RECENT = 8;
const MOST_WARNED = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await merchantOf(request);
  const { repositories } = merchant.services;
  const [missingScopes, draft, settings, languages, recent, expiring] = await Promise.all([merchant.services.missingScopes(), repositories.drafts.load(), repositories.settings.load(), languageViews(merchant), repositories.clips.list({ limit: RECENT }), repositories.clips.list({ limit: MOST_WARNED, expiring: true })]);
  const saved = createFormSchema.safeParse(draft);
  const product = new URL(request.url).searchParams.get('product');
  const form = { ...(saved.success ? saved.data : { ...EMPTY_FORM, language: settings.language, voiceId: settings.voice?.speaker === merchant.services.studio.speaker.name ? settings.voice.voiceId : null }), ...(product === null ? {} : { productId: product, link: '', pictureIds: null }) };
  return {
    form,
    missingScopes,
    uploads: await uploadViews(merchant, await repositories.uploads.find(form.uploadIds)),
    languages,
    storeLanguage: languages.find(({ primary }) => primary)?.language ?? 'en',
    recent: await clipViews(merchant, recent.clips),
    // Where everything is kept for a day or two, everything is always about to go: the date on each card says so.
    expiring: settings.retentionHours !== null && settings.retentionHours <= EXPIRES_SOON_HOURS ? [] : expiring.clips.flatMap(({ id, title, expiresAt }) => (expiresAt === null ? [] : [{ id, title, expiresAt: expiresAt.toISOString() }])),
  };
}

export default function Create() {
  const { form, missingScopes, uploads, languages, storeLanguage, recent, expiring } = useLoaderData<typeof loader>();
  return <CreatePage initial={form} missingScopes={missingScopes} initialUploads={uploads} languages={languages} storeLanguage={storeLanguage} notice={expiring.length === 0 ? null : <ExpiryBanner expiring={expiring} />} generated={<RecentClips clips={recent} />} />;
}
