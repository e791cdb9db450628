/** Shows clips to the pages: what they are doing, their document, and links to what it names. */
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import type { ClipView, VariantView } from '#app/contract/clips.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { progressOf } from '#app/http/views/progress.server.ts';
import { variantViews } from '#app/http/views/variants.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import { fileRefsOf } from '#studio/storyboard/files-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const REASONS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** For cards: each with its document, when it has one, and links to what a card draws. */
export async function clipViews(merchant: Merchant, clips: readonly Clip[]): Promise<ClipView[]> {
  const documents = await merchant.services.repositories.clips.documents(clips.map(({ id }) => id));
  const variants = await variantViews(merchant, clips, documents);
  return clips.map((clip) => {
    const document = documents.get(clip.id) ?? null;
    const links = document === null ? {} : cardLinksOf(merchant, document.storyboard);
    return viewOf(clip, { document, links, variant: variants.get(clip.id) ?? null });
  });
}

/** One clip for the pages; pass null while it has no document: its storyboard is then null and it has no links. */
export function clipView(
  merchant: Merchant,
  clip: Clip,
  document: ClipDocument | null,
  variant: VariantView | null,
): ClipView {
  const links = document === null ? {} : linksOf(merchant, document.storyboard);
  return viewOf(clip, { document, links, variant });
}

function viewOf(
  clip: Clip,
  {
    document,
    links,
    variant,
  }: { document: ClipDocument | null; links: ClipView['links']; variant: VariantView | null },
): ClipView {
  const gone = clip.stale?.reasons.includes('gone') === true;
  const { step, percent } = progressOf(clip.progress);
  return {
    id: clip.id,
    title: clip.title,
    revision: clip.revision,
    state: clip.state,
    aspectRatio: clip.brief.aspectRatio,
    seconds: clip.brief.seconds,
    language: document?.storyboard.language ?? clip.brief.language,
    step,
    percent,
    failure: clip.failure === null ? null : failureSentence(clip.failure.code, clip.failure.details),
    canGoOnWithoutVoice: clip.failure?.step === 'voice',
    stale: clip.stale === null || gone ? null : REASONS.format(clip.stale.reasons),
    gone,
    keep: clip.keep,
    expiresAt: clip.expiresAt?.toISOString() ?? null,
    expiresSoon:
      clip.expiresAt !== null && clip.expiresAt.getTime() < Date.now() + EXPIRES_SOON_HOURS * 3600_000,
    createdAt: clip.createdAt.toISOString(),
    productId: clip.productId,
    productTitle: document?.product.title ?? clip.title,
    variant,
    storyboard: document?.storyboard ?? null,
    links,
  };
}

/** Where a page finds the files that a storyboard names: hash → link. */
export const linksOf = (merchant: Merchant, storyboard: Storyboard): Record<string, string> =>
  Object.fromEntries(fileRefsOf(storyboard).map((file) => [file.sha256, merchant.link(file)]));

/** What a card draws, silent: small pictures, and footage as it is stored. */
function cardLinksOf(merchant: Merchant, { pictures, footage = [] }: Storyboard): ClipView['links'] {
  const links = new Map(
    footage.flatMap(({ frames }) => frames).map((frame) => [frame.sha256, merchant.link(frame)]),
  );
  for (const { file } of pictures) links.set(file.sha256, merchant.smallLink(file));
  return Object.fromEntries(links);
}
