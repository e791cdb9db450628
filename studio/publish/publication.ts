/** What a publish is given, what it reports on its way, and what it results in. */
import type { PublishJournal, Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

export type PublishPorts = { storefront: Storefront; storage: Storage; clock: Clock };

/** Which file goes to which product, and where among its media. */
export type PublishRequest = {
  productId: string;
  video: FileRef;
  /** As the merchant may meet it among the store's files: "stoneware-mug.mp4". */
  filename: string;
  /** Cut at `MAX_ALT` characters. */
  alt: string;
  /**
   * Position in the product’s media; 1 when not given, right after the featured picture. 0 changes the shop's
   * thumbnails: only on demand.
   */
  position?: number;
  /** Ours, on the product: the new video takes its position, and it is removed once the new one is ready there. */
  takesPlaceOf?: string | null;
  /** Removed from the product when, and only when, the store says that its media are full. */
  replacesMediaId?: string | null;
};

export type PublishProgress = { step: 'checking' | 'uploading' | 'attaching' | 'processing' | 'placing' };

/** What publishing left on the product. */
export type Publication = {
  productId: string;
  mediaId: string;
  /** Its position in the product’s media. */
  position: number;
  /** True when the same video was there before: nothing was uploaded. */
  alreadyThere: boolean;
};

export type PublishOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: PublishProgress) => void) | undefined;
  journal?: PublishJournal | undefined;
};
