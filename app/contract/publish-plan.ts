/** What the page learns about publishing many clips at once: before, what goes where; after, what was started. */
import type { ExportView, PublicationView } from '#app/contract/clips.ts';
import type { ProductState } from '#studio/publish/check-publishable.ts';

/** As many as are published at once: each product is checked first. */
export const MAX_PUBLISHED_AT_ONCE = 50;

/** A chosen clip with everything that decides whether it can be published. */
export type PublishCandidate = {
  clipId: string;
  title: string;
  /** "A" of a clip that was generated with others; null when there is nothing to distinguish. */
  letter: string | null;
  /** "German" of a clip that was generated with others in other languages; else null. */
  languageName: string | null;
  /** Shopify's global id of the own store's product; null of another store's. */
  productId: string | null;
  productTitle: string;
  /** A small picture of its newest exported video; null while it has none. */
  picture: string | null;
  /** The product is this store's own. */
  canPublish: boolean;
  product: ProductState;
  /** Newest first. */
  exports: readonly ExportView[];
  /** In the clip's language. */
  alt: string;
};

/** `refused`: each with its sentence; the others are on their way. */
export type BulkPublicationOutcome = {
  started: { exportId: string; publicationId: string }[];
  refused: { exportId: string; message: string }[];
};

/** The state of publications, in no order. */
export type PublicationsAnswer = { publications: PublicationView[] };
