/** A clip's page. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ClipPage, type ClipPageData } from '#app/components/clips/ClipPage.tsx';
import { merchantOf } from '#app/http/merchant.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { clipView } from '#app/http/views/clips.server.ts';
import { exportView } from '#app/http/views/exports.server.ts';
import { altTextFor } from '#studio/publish/alt-text.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<ClipPageData> {
  const merchant = await merchantOf(request);
  const { clips, exports, publications } = merchant.services.repositories;
  const clip = await clips.find(params['clipId'] ?? '');
  if (clip === null) throw notFound();
  const [document, made, published] = await Promise.all([clip.revision === 0 ? null : clips.document(clip.id), exports.list({ clipId: clip.id }), publications.list({ clipId: clip.id })]);
  return {
    clip: clipView(merchant, clip, document),
    exports: await Promise.all(
      made.map(async (each) =>
        exportView(merchant, each, { place: each.state === 'waiting' ? await exports.place(each.id) : null, clipRevision: clip.revision, publications: published.filter(({ exportId }) => exportId === each.id) }),
      ),
    ),
    script: document?.script.lines.map(({ id, role, text, evidence }) => ({ id, role, text, evidence })) ?? [],
    voice: document?.voice ?? null,
    musicNote: document === null || document.storyboard.sound.music === null ? null : `Music composed by Vitrine for this clip (${document.storyboard.sound.music.order.mood}).`,
    rejected: document?.product.rejectedPictures.map(({ name, explanation }) => ({ name, explanation })) ?? [],
    canPublish: document?.product.shop.own === true && document.product.id !== null,
    suggestedAlt: document === null ? '' : altTextFor(document.product, document.storyboard.seconds),
  };
}

export default function Clip() {
  const data = useLoaderData<typeof loader>();
  return <ClipPage key={data.clip.id} {...data} />;
}
