/** The ports of the clip stage: what a shop keeps. */
import type { Brief } from '#studio/clip/brief.ts';
import type { ClipState } from '#studio/clip/clip-states.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';
import type { SettingsChange, ShopSettings } from '#studio/clip/shop-settings.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type ClipRequest = { link: string; productId: string | null; title: string; brief: Brief };

export type StartClipsRequest = { /** The idempotency key. */ key: string; requests: readonly ClipRequest[] };

export type RevisionChange = ClipVersion & { /** The revision that was edited. */ expectedRevision: number };

/** Which clips of a shop are listed; what is not given does not restrict. */
export type ClipFilter = {
  limit: number;
  /** In the title, whatever its case. */
  search?: string;
  /** `making` is waiting or generating. */
  state?: ClipState | 'making';
  productId?: string;
  stale?: boolean;
  /** See `isOutOfDate`. */
  refreshable?: boolean;
  /** A file that was exported of it is deleted within three days. */
  expiring?: boolean;
};

/** A product that there are clips of: Shopify’s global id, and its title. */
export type ClipProduct = { id: string; title: string };

/** What can be read of one shop's clips. Another shop's id is never found. */
export interface ClipReads {
  find(id: string): Promise<Clip | null>;
  /** Newest first; with `expiring`, the one whose files are deleted first. `more` when the limit left out others. */
  list(filter: ClipFilter): Promise<{ clips: Clip[]; more: boolean }>;
  /** In no order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<Clip[]>;
  /**
   * Those of which an exported file is deleted within three days, that whose file is deleted first at the
   * beginning.
   */
  expiring(limit: number): Promise<{ id: string; title: string; expiresAt: Date }[]>;
  /** What the newest 1,000 clips are of, that with the newest clip first; titles as its newest clip has them. */
  products(limit: number): Promise<ClipProduct[]>;
  /** The products among these that have a clip. */
  productsWithClip(productIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** All clips of these generations, in no order. */
  inBatches(batchIds: readonly string[]): Promise<Pick<Clip, 'id' | 'batchId' | 'brief'>[]>;
  /** The newest revision, or an earlier one; null when there is none. */
  document(id: string, revision?: number): Promise<ClipDocument | null>;
  /** The newest revision of each, by the clip's id, in one query; those that have none are left out. */
  documents(ids: readonly string[]): Promise<Map<string, ClipDocument>>;
  /** Newest first. */
  versions(id: string): Promise<{ revision: number; summary: string; createdAt: Date }[]>;
  /** SHA-256 in hexadecimal of every file that one of its versions names, in one query. */
  fileHashes(id: string): Promise<string[]>;
}

/** One shop's clips: what can be read, and the use cases that change them. */
export interface Clips extends ClipReads {
  /** See `startClips`. */
  start(request: StartClipsRequest): Promise<Result<Clip[], AppError>>;
  /** See `saveRevision`. */
  saveRevision(id: string, change: RevisionChange): Promise<Result<Clip, AppError>>;
  /** See `copyClip`. */
  copy(id: string, made: ClipVersion): Promise<Result<Clip, AppError>>;
  /** See `cancelClip`. */
  cancel(id: string): Promise<Result<void, AppError>>;
  /** See `retryClip`. */
  retry(id: string, how: { withoutVoice: boolean }): Promise<Result<void, AppError>>;
  /** See `refreshClip`. */
  refresh(id: string): Promise<Result<void, AppError>>;
  /** See `keepClip`. */
  keep(id: string, yes: boolean): Promise<Result<void, AppError>>;
  /** See `keepExpiringClips`. */
  keepExpiring(): Promise<number>;
  /** See `renameClip`. */
  rename(id: string, title: string): Promise<Result<void, AppError>>;
  /** See `dismissFailure`. */
  dismissFailure(id: string): Promise<Result<void, AppError>>;
  /** See `removeClip`. */
  remove(id: string): Promise<Result<void, AppError>>;
}

/**
 * Identifies the save that made a draft: the page that sent it (an id of its own), and the number of the save
 * on that page.
 */
export type DraftStamp = { writer: string; number: number };

/** One person’s draft for one product. `product` is Shopify’s global id or a link. */
export type DraftOwner = { user: string; product: string };

/** A draft as the page wrote it. */
export type KeptDraft = { form: unknown; stamp: DraftStamp };

/** `base` is the save that the page had read before it changed something; null when there was none. */
export type DraftMarks = { stamp: DraftStamp; base: DraftStamp | null };

/** What the people of one shop have chosen on their Create pages and not generated yet. */
export interface Drafts {
  /** The one that this person changed last. */
  latest(user: string): Promise<KeptDraft | null>;
  find(owner: DraftOwner): Promise<KeptDraft | null>;
  /**
   * DRAFT_CHANGED when another page has saved it since `base`. A save that arrives after a later one of its
   * page changes nothing.
   */
  save(owner: DraftOwner, form: object, marks: DraftMarks): Promise<Result<void, AppError>>;
  /** Removes it unless another page has changed it since. */
  clear(owner: DraftOwner, marks: DraftMarks): Promise<void>;
  /** The one draft of the whole shop, as the previous version stores it and as pages of that version send it. */
  readonly ofShop: {
    load(): Promise<unknown>;
    save(form: object): Promise<void>;
    clear(): Promise<void>;
    /**
     * Makes it this person’s draft for the product. Null when somebody else was first, or has a draft there
     * already.
     */
    takeOver(owner: DraftOwner, form: object): Promise<KeptDraft | null>;
  };
}

/** A picture that the merchant uploaded, already analyzed. */
export type Upload = { id: string; name: string; picture: Picture; createdAt: Date };

/** One shop’s uploaded pictures. */
export interface Uploads {
  add(upload: { name: string; file: FileRef; picture: Picture }): Promise<Upload>;
  /** In the order of the ids; those that are not there are left out. */
  find(ids: readonly string[]): Promise<Upload[]>;
  /** Newest first; with `recentOnly` those of the last 24 hours. */
  list(page: {
    recentOnly: boolean;
    cursor: string | null;
    limit: number;
  }): Promise<{ uploads: Upload[]; nextCursor: string | null }>;
}

/** A shop’s settings; what was never saved has its default. */
export interface Settings {
  load(): Promise<ShopSettings>;
  /** Touches no other field: a concurrent save of another field is not lost. */
  save(change: SettingsChange): Promise<void>;
}
