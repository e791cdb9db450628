/** What the server tells the pages about clips, exports and publications: plain JSON, made for showing. */
import type { ExportSettings } from '#studio/export/export.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A clip as the library and its page show it. Times are ISO strings, `percent` is 0 to 100 (null while unknown), links expire after some hours. */
export type ClipView = {
  id: string;
  title: string;
  /** The newest version's number; 0 before there is one. */
  revision: number;
  state: 'waiting' | 'generating' | 'ready' | 'failed' | 'cancelled';
  aspectRatio: '9:16' | '16:9';
  seconds: number;
  language: string | null;
  /** What is being done: "Checking images, 3 of 12". */
  step: string;
  percent: number | null;
  /** Of a clip that is ready: why it could not be refreshed. */
  failure: string | null;
  /** The failed step is the voice: the clip can go on without. */
  canGoOnWithoutVoice: boolean;
  /** Why it is out of date: "price and pictures"; null while it is not. */
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
  /** Of a clip that was generated with others: which it is, and what differs; null while there is nothing to tell apart. */
  variant: VariantView | null;
  /** The document, for the poster; null until it is ready. */
  storyboard: Storyboard | null;
  /** Where the storyboard's pictures are: hash → link. */
  links: Record<string, string>;
};

/** Which variant a clip is, "A", what it has that another has not ("Gallery look", "Calm music"), and its opening line where another opens otherwise. */
export type VariantView = { letter: string; differs: readonly string[]; opening: string | null };

/** One export with its publications. `points` is formatted for display; sizes, links and captions are null until the file exists, and captions also when it has none. */
export type ExportView = {
  id: string;
  clipId: string;
  settings: ExportSettings;
  state: 'waiting' | 'rendering' | 'done' | 'failed' | 'cancelled' | 'expired';
  framesDone: number;
  framesTotal: number;
  /** Exports ahead of it in the queue. */
  place: number | null;
  points: string;
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

/** An exported video on its way to a product, or on it. `position` counts the product's media; `failure` is the sentence to show, null unless it failed. */
export type PublicationView = {
  id: string;
  state: 'waiting' | 'publishing' | 'ready' | 'failed' | 'undoing' | 'undone';
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
  /** It takes the place of an older video of the clip. */
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
export const clipAtWork = ({ state }: Pick<ClipView, 'state'>): boolean =>
  state === 'waiting' || state === 'generating';

/** It can be made again from the product as it is now. */
export const isRefreshable = ({ stale, state }: Pick<ClipView, 'stale' | 'state'>): boolean =>
  stale !== null && (state === 'ready' || state === 'failed');

/** The export, or one of its publications, is still being worked on. */
export const exportAtWork = ({ state, publications }: Pick<ExportView, 'state' | 'publications'>): boolean =>
  state === 'waiting' ||
  state === 'rendering' ||
  publications.some(
    (each) => each.state === 'waiting' || each.state === 'publishing' || each.state === 'undoing',
  );
