/** A clip's editor. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EditPage, type EditPageData } from '#app/components/clips/EditPage.tsx';
import { merchantOf } from '#app/http/merchant.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<EditPageData> {
  const merchant = await merchantOf(request);
  const { clips, uploads, settings } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  const [clip, document] = await Promise.all([clips.find(id), clips.document(id)]);
  if (clip === null || document === null) throw notFound();
  const [versions, own, { brandColour }] = await Promise.all([clips.versions(id), uploads.list({ recentOnly: false, cursor: null, limit: 60 }), settings.load()]);
  const { speaker } = merchant.services.studio;
  const pictures = [...document.product.pictures, ...own.uploads.map(({ picture }) => picture)].filter((picture, index, all) => all.findIndex((each) => each.id === picture.id) === index);
  return {
    clipId: id,
    title: clip.title,
    revision: clip.revision,
    storyboard: document.storyboard,
    pictures,
    voices: await speaker.voices(document.storyboard.language),
    brandColour,
    links: { ...linksOf(merchant, document.storyboard), ...Object.fromEntries(pictures.map(({ file }) => [file.sha256, merchant.link(file)])) },
    versions: versions.map((each) => ({ ...each, createdAt: each.createdAt.toISOString() })),
  };
}

export default function Edit() {
  const data = useLoaderData<typeof loader>();
  return <EditPage key={data.clipId} {...data} />;
}

/** What was saved is told by the save itself. */
export const shouldRevalidate = (): boolean => false;
