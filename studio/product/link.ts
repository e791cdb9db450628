/** Understands every form of link a merchant may paste. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** What a link names. `host` is null for a bare handle or id: the own store is meant. */
export type ProductLink = {
  host: string | null;
  product: { by: 'handle'; handle: string } | { by: 'id'; id: string };
  /** Numeric id of the variant in `?variant=`, else null. */
  variantId: string | null;
  /** The language in the path ("/de/products/…", "/fr-ca/…") or in `?locale=`, canonical, else null. */
  language: string | null;
};

export declare function parseProductLink(text: string): Result<ProductLink, AppError>;
