/** Home: choose a product and what its clip should be, and see what was made. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CreatePage } from '#app/components/create/CreatePage.tsx';
import { RecentClips } from '#app/components/clips/RecentClips.tsx';
import { createFormSchema, EMPTY_FORM } from '#app/components/create/create-form.ts';
import { merchantOf } from '#app/http/merchant.server.ts';
import { clipViews } from '#app/http/views/clips.server.ts';
import { languageViews } from '#app/http/views/languages.server.ts';
import { uploadViews } from '#app/http/views/uploads.server.ts';

const RECENT = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await merchantOf(request);
  const { repositories } = merchant.services;
  const [draft, settings, languages, recent] = await Promise.all([repositories.drafts.load(), repositories.settings.load(), languageViews(merchant), repositories.clips.list({ limit: RECENT })]);
  const saved = createFormSchema.safeParse(draft);
  const product = new URL(request.url).searchParams.get('product');
  const form = { ...(saved.success ? saved.data : { ...EMPTY_FORM, language: settings.language, voiceId: settings.voice?.speaker === merchant.services.studio.speaker.name ? settings.voice.voiceId : null }), ...(product === null ? {} : { productId: product, link: '', pictureIds: null }) };
  return {
    form,
    uploads: await uploadViews(merchant, await repositories.uploads.find(form.uploadIds)),
    languages,
    storeLanguage: languages.find(({ primary }) => primary)?.language ?? 'en',
    recent: await clipViews(merchant, recent.clips),
  };
}

export default function Create() {
  const { form, uploads, languages, storeLanguage, recent } = useLoaderData<typeof loader>();
  return <CreatePage initial={form} initialUploads={uploads} languages={languages} storeLanguage={storeLanguage} generated={<RecentClips clips={recent} />} />;
}
