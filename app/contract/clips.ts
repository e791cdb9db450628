/** What the server sends the pages about clips, exports and publications: plain JSON, made for showing. */
import type { JsonText } from '#app/contract/json-text.ts';
import { ACTIVE_CLIP_STATES, REFRESHABLE_CLIP_STATES, type ClipState } from '#studio/clip/clip-states.ts';
import { ACTIVE_EXPORT_STATES, type ExportState } from '#studio/export/export-record.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import type { Resolution } from '#studio/export/resolutions.ts';
import type { Picture } from '#studio/product/picture.ts';
import { ACTIVE_PUBLICATION_STATES, type PublicationState } from '#studio/publish/publication-record.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';

/** A clip as every page shows it. Times are ISO strings, `percent` is 0 to 100 (null while unknown). */
export type ClipView = {
  id: string;
  title: string;
  /** The newest version's number; 0 before there is one. */
  revision: number;
  state: ClipState;
  aspectRatio: AspectRatio;
  seconds: number;
  language: string | null;
  /** What is being done: "Checking images, 3 of 12". */
  step: string;
  percent: number | null;
  /** Of a clip that is ready: why it could not be refreshed. */
  failure: string | null;
  /** The failed step is the voice: the clip can be made without. */
  canGoOnWithoutVoice: boolean;
  /** Why it is out of date: "price and images"; null while it is not. */
  stale: string | null;
  /** Its product is no longer in the store. */
  gone: boolean;
  /** Its exported files are never deleted. */
  keep: boolean;
  /** When the first of its exported files is deleted, ISO; null while it has none, or when they are kept. */
  expiresAt: string | null;
  /** That is within three days. */
  expiresSoon: boolean;
  createdAt: string;
  productId: string | null;
  productTitle: string;
  /**
   * Of a clip that was generated with others: which it is, and what differs; null while there is nothing to
   * distinguish.
   */
  variant: VariantView | null;
  /** Its language by name, where clips in other languages were generated with it: "German". */
  languageName: string | null;
};

/** A clip's own name beside the others of its title: "Mug, German, variant A". */
export const clipName = ({
  title,
  variant,
  languageName,
}: Pick<ClipView, 'title' | 'languageName'> & { variant: Pick<VariantView, 'letter'> | null }): string =>
  [title, languageName, variant === null ? null : `variant ${variant.letter}`]
    .filter((part) => part !== null)
    .join(', ');

/** A clip among those of its generation that are the same video in other languages; the clip itself is one of them. */
export type LanguageSister = {
  clipId: string;
  /** BCP 47 tag. */
  language: string;
  name: string;
  state: ClipState;
  /** Where both play side by side; null of the clip itself, and while one of them has no film. */
  compareUrl: string | null;
};

/** A clip as one of many: with its picture and nothing of its film. */
export type ClipCardView = ClipView & {
  /** Null until there is a first version, and of a clip that shows no picture until its poster is drawn. */
  poster: PosterView | null;
  /** A video of it is on its product now. */
  onProduct: boolean;
  /** In which resolutions an export is mostly enlarged; in none while there is no version. */
  upscaled: readonly Resolution[];
};

/** A card's picture, WebP of at most 40 KB. */
export type PosterView = {
  /** Expires after some hours. */
  url: string;
  /**
   * It shows the newest version. Until that is drawn an earlier version's poster stands here, or the picture
   * that the clip begins with.
   */
  isDrawn: boolean;
};

/** A clip with its whole film, as its own page plays it. */
export type ClipFilmView = ClipView & {
  /** Null until there is a first version. */
  film: JsonText<Storyboard> | null;
  /** Where the film's pictures are: hash → link. Links expire after some hours. */
  links: Record<string, string>;
};

/** What a card that plays asks for. */
export type CardFilmAnswer = { film: JsonText<Storyboard>; links: Record<string, string> };

/**
 * Which variant a clip is, "A", what it has that another has not ("Gallery style", "Calm music"), and its
 * opening line where another opens otherwise.
 */
export type VariantView = { letter: string; differs: readonly string[]; opening: string | null };

/**
 * One export with its publications. Sizes, links and captions are null until the file exists, and captions
 * also when it has none.
 */
export type ExportView = {
  id: string;
  clipId: string;
  settings: ExportSettings;
  state: ExportState;
  framesDone: number;
  framesTotal: number;
  /** Exports ahead of it in the queue. */
  positionInQueue: number | null;
  quarterPoints: number;
  failure: string | null;
  width: number | null;
  height: number | null;
  bytes: number | null;
  video: string | null;
  poster: string | null;
  captions: string | null;
  filename: string;
  /** False when the clip was edited since. */
  current: boolean;
  createdAt: string;
  /** When its file was deleted; null while it was not. */
  expiredAt: string | null;
  publications: PublicationView[];
};

/**
 * An exported video on its way to a product, or on it. `position` counts the product's media; `failure` is
 * the sentence to show, null unless it failed.
 */
export type PublicationView = {
  id: string;
  state: PublicationState;
  step: string;
  failure: string | null;
  position: number;
  alt: string;
  productId: string;
  /** What a merchant can do about a failure. */
  recoveryActions: readonly ('retry' | 'replace' | 'smaller' | 'grant')[];
  canUnpublish: boolean;
  /** It was removed, and its file is there: it can be put back. */
  canRestore: boolean;
  /** It replaces an older video of the clip. */
  isReplacement: boolean;
  /** It failed while it was being removed from the product. */
  stillThere: boolean;
};

/** What the editor works on. */
export type EditView = {
  storyboard: Storyboard;
  revision: number;
  /** What scenes can show: the product's and the shop's own. */
  pictures: readonly Picture[];
  /** What can stand on the end card as the logo: the shop's own logo and its uploads. */
  logos: readonly Picture[];
  /** Where files are: hash → link. */
  links: Record<string, string>;
  versions: readonly { revision: number; summary: string; createdAt: string }[];
};

/** The clip is still being made. */
export const clipAtWork = ({ state }: Pick<ClipView, 'state'>): boolean => ACTIVE_CLIP_STATES.includes(state);

/** There is a version of it: it can be exported and played. */
export const hasVersion = ({ revision }: Pick<ClipView, 'revision'>): boolean => revision > 0;

/** A worker is expected to bring something of the card: the clip itself, or its poster. */
export const isPending = (clip: Pick<ClipCardView, 'state' | 'revision' | 'poster'>): boolean =>
  clipAtWork(clip) || (hasVersion(clip) && clip.poster?.isDrawn !== true);

/** It can be made again from the product as it is now. */
export const isRefreshable = ({ stale, state }: Pick<ClipView, 'stale' | 'state'>): boolean =>
  stale !== null && REFRESHABLE_CLIP_STATES.includes(state);

/** The export, or one of its publications, is still being worked on. */
export const exportAtWork = ({ state, publications }: Pick<ExportView, 'state' | 'publications'>): boolean =>
  ACTIVE_EXPORT_STATES.includes(state) ||
  publications.some((each) => ACTIVE_PUBLICATION_STATES.includes(each.state));
