/** Shows clips to the pages: what they are doing, their document, and links to what it names. */
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import type {
  CardFilmAnswer,
  ClipCardView,
  ClipFilmView,
  ClipView,
  PosterView,
} from '#app/contract/clips.ts';
import { staleWords } from '#app/contract/stale-words.ts';
import { toJsonText } from '#app/contract/json-text.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { cardFilm } from '#app/http/views/card-film.server.ts';
import { progressOf } from '#app/http/views/progress.server.ts';
import { distinctions, type Distinction, type VariantSource } from '#app/http/views/variants.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { isUpscaled } from '#studio/export/export-settings.ts';
import { RESOLUTIONS, type Resolution } from '#studio/export/resolutions.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import { fileRefsOf } from '#studio/storyboard/files-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

type CardLinks = Pick<Merchant, 'link' | 'smallLink'>;
type PublicationSource = {
  services: {
    repositories: {
      publications: Pick<Merchant['services']['repositories']['publications'], 'onProducts'>;
    };
  };
};

/** For cards: each with its picture, when it has one. */
export async function clipViews(
  merchant: VariantSource & PublicationSource & CardLinks,
  clips: readonly Clip[],
): Promise<ClipCardView[]> {
  const { repositories } = merchant.services;
  const ids = clips.map(({ id }) => id);
  const [documents, published] = await Promise.all([
    repositories.clips.documents(ids),
    repositories.publications.onProducts(ids),
  ]);
  const distinctionOf = await distinctions(merchant, clips, documents);
  return clips.map((clip) => {
    const document = documents.get(clip.id) ?? null;
    return {
      ...viewOf(clip, document, distinctionOf(clip.id)),
      poster: document === null ? null : posterView(merchant, clip, document.storyboard),
      onProduct: published.has(clip.id),
      upscaled: document === null ? [] : upscaledOf(document.storyboard),
    };
  });
}

function posterView(
  merchant: CardLinks,
  { poster, revision }: Clip,
  { scenes, pictures }: Storyboard,
): PosterView | null {
  if (poster !== null) return { url: merchant.link(poster.file), isDrawn: poster.revision === revision };
  const first = pictures.find(({ id }) => id === scenes[0]?.content.shot?.pictureId);
  return first === undefined ? null : { url: merchant.smallLink(first.file), isDrawn: false };
}

const upscaledOf = (storyboard: Storyboard): Resolution[] =>
  RESOLUTIONS.filter((resolution) => isUpscaled(storyboard, resolution));

/** What a card plays: the film without sound, and links to what it draws. */
export const cardFilmAnswer = (merchant: Merchant, storyboard: Storyboard): CardFilmAnswer => ({
  film: cardFilm(storyboard),
  links: cardLinksOf(merchant, storyboard),
});

/** For lists that show no picture. */
export async function clipRows(merchant: Merchant, clips: readonly Clip[]): Promise<ClipView[]> {
  const documents = await merchant.services.repositories.clips.documents(clips.map(({ id }) => id));
  const distinctionOf = await distinctions(merchant, clips, documents);
  return clips.map((clip) => viewOf(clip, documents.get(clip.id) ?? null, distinctionOf(clip.id)));
}

/** One clip for the pages; pass null while it has no document: it then has no film and no links. */
export function clipView(
  merchant: Merchant,
  clip: Clip,
  document: ClipDocument | null,
  distinction: Distinction,
): ClipFilmView {
  return {
    ...viewOf(clip, document, distinction),
    links: document === null ? {} : linksOf(merchant, document.storyboard),
    film: document === null ? null : toJsonText(document.storyboard),
  };
}

function viewOf(clip: Clip, document: ClipDocument | null, distinction: Distinction): ClipView {
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
    stale: clip.stale === null || gone ? null : staleWords(clip.stale.reasons),
    gone,
    keep: clip.keep,
    expiresAt: clip.expiresAt?.toISOString() ?? null,
    expiresSoon:
      clip.expiresAt !== null && clip.expiresAt.getTime() < Date.now() + EXPIRES_SOON_HOURS * 3600_000,
    createdAt: clip.createdAt.toISOString(),
    productId: clip.productId,
    productTitle: document?.product.title ?? clip.title,
    ...distinction,
  };
}

/** Where a page finds the files that a storyboard names: hash → link. */
export const linksOf = (merchant: Merchant, storyboard: Storyboard): Record<string, string> =>
  Object.fromEntries(fileRefsOf(storyboard).map((file) => [file.sha256, merchant.link(file)]));

/** What a card plays, silent: small pictures, and footage as it is stored. */
function cardLinksOf(merchant: CardLinks, { pictures, footage = [] }: Storyboard): Record<string, string> {
  const links = new Map(
    footage.flatMap(({ frames }) => frames).map((frame) => [frame.sha256, merchant.link(frame)]),
  );
  for (const { file } of pictures) links.set(file.sha256, merchant.smallLink(file));
  return Object.fromEntries(links);
}
