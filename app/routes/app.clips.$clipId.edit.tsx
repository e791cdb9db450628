/** A clip's editor. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EditPage, type EditPageData } from '#app/features/clip/EditPage.tsx';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { editView } from '#app/http/views/edit.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<EditPageData> {
  const merchant = await requireShop(request, 'read:clips');
  const { clips, settings } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  const [clip, document] = await Promise.all([clips.find(id), clips.document(id)]);
  if (clip === null || document === null) throw notFound();
  const { brandColour, font, logo } = await settings.load();
  return {
    clipId: id,
    title: clip.title,
    voices: await merchant.services.studio.speaker.voices(document.storyboard.language),
    brandKit:
      brandColour === null && font === null && logo === null ? null : { colour: brandColour, font, logo },
    ...(await editView(merchant, clip, document)),
  };
}

export default function Edit() {
  const data = useLoaderData<typeof loader>();
  return <EditPage key={data.clipId} {...data} />;
}

/** The save itself reports what was saved; another clip is another editor. */
export const shouldRevalidate = ({
  currentParams,
  nextParams,
}: {
  currentParams: { clipId?: string };
  nextParams: { clipId?: string };
}): boolean => currentParams.clipId !== nextParams.clipId;
