/** A clip's page. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ClipPage, type ClipPageData } from '#app/features/clip/ClipPage.tsx';
import { MOOD_NAMES } from '#app/contract/mood-names.ts';
import { services } from '#app/services.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { clipView } from '#app/http/views/clips.server.ts';
import { clipRelatives } from '#app/http/views/clip-relatives.server.ts';
import { exportView } from '#app/http/views/exports.server.ts';
import { distinctions } from '#app/http/views/variants.server.ts';
import type { ClipDocument } from '#studio/clip/clip.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import { clipAltText } from '#studio/publish/alt-text.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<ClipPageData> {
  const merchant = await requireShop(request, 'read:clips');
  const { clips, exports, publications, tasks } = merchant.services.repositories;
  const clip = await clips.find(params['clipId'] ?? '');
  if (clip === null) throw notFound();
  const [document, made, published] = await Promise.all([
    clip.revision === 0 ? null : clips.document(clip.id),
    exports.list({ clipId: clip.id }),
    publications.list({ clipId: clip.id }),
  ]);
  const [positions, distinctionOf] = await Promise.all([
    tasks.positions({ subjectKind: 'export', subjectIds: made.map(({ id }) => id) }),
    distinctions(merchant, [clip], new Map(document === null ? [] : [[clip.id, document]])),
  ]);
  const { compareWith, languages } = await clipRelatives(merchant, clip, distinctionOf);
  return {
    clip: clipView(merchant, clip, document, distinctionOf(clip.id)),
    exports: made.map((each) =>
      exportView(merchant, each, {
        positionInQueue: positions.get(each.id) ?? null,
        clipRevision: clip.revision,
        publications: published.filter(({ exportId }) => exportId === each.id),
      }),
    ),
    script: document === null ? [] : linesSaid(document),
    voice: document === null || document.voice === null ? null : services.providers.nameVoice(document.voice),
    musicNote:
      document === null || document.storyboard.sound.music === null
        ? null
        : `Original music by Vitrine (${MOOD_NAMES[document.storyboard.sound.music.order.mood]}).`,
    rejected:
      document?.product.rejectedPictures.map(({ name, explanation }) => ({ name, explanation })) ?? [],
    canPublish: document?.product.shop.own === true && document.product.id !== null,
    product: {
      title: document?.product.title ?? clip.title,
      adminUrl:
        document?.product.shop.own === true && document.product.id !== null
          ? `shopify:admin/products/${document.product.id.split('/').at(-1) ?? ''}`
          : null,
      storeUrl: document?.product.url ?? null,
    },
    suggestedAlt: document === null ? '' : clipAltText(document),
    compareWith,
    languages,
  };
}

/** As the film says them now; a line that the merchant wrote rests on nothing but her word. */
function linesSaid({ storyboard, script }: ClipDocument): ClipPageData['script'] {
  const written = new Map(script.lines.map((line) => [line.id, line]));
  return linesOf(storyboard).map(({ lineId, role, text }) => {
    const line = written.get(lineId);
    return { id: lineId, role, text, evidence: line?.text === text ? line.evidence : null };
  });
}

export default function Clip() {
  const data = useLoaderData<typeof loader>();
  return <ClipPage key={data.clip.id} {...data} />;
}
