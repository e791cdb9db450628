/** Reads the library's search, filters and length from its address. */
import { MAX_LISTED_CLIPS } from '#app/contract/clip-requests.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { groupVariants } from '#studio/clip/compare-variants.ts';
import type { ClipFilter } from '#studio/clip/ports.ts';

/** Shown at first, and more with every click on "Show more". */
const PAGE = 24;

/**
 * The filter that `search`, `product`, `filter` and `shown` describe. Never fails: unknown values filter
 * nothing, and `shown` is held between 24 and 240 clips.
 */
export function clipFilterOf(query: URLSearchParams): ClipFilter {
  const filter = query.get('filter') ?? '';
  const [search, productId, shown] = [query.get('search'), query.get('product'), Number(query.get('shown'))];
  return {
    limit: Number.isInteger(shown) ? Math.min(MAX_LISTED_CLIPS, Math.max(PAGE, shown)) : PAGE,
    ...(search === null || search.trim() === '' ? {} : { search: search.trim() }),
    ...(productId === null || productId === '' ? {} : { productId }),
    ...(filter === 'ready' || filter === 'failed' ? { state: filter } : {}),
    ...(filter === 'generating' ? { state: 'making' } : {}),
    ...(filter === 'stale' ? { stale: true } : {}),
    ...(filter === 'expiring' ? { expiring: true } : {}),
  };
}

/** How many to ask for to see more than these; null when a page holds no more. */
export const lengthAfter = ({ limit }: ClipFilter): number | null =>
  limit >= MAX_LISTED_CLIPS ? null : Math.min(MAX_LISTED_CLIPS, limit + PAGE);

/**
 * As the library shows them: the variants of a generation side by side, or, of what is deleted soon, the
 * soonest first, as they came.
 */
export const arranged = <C extends Pick<Clip, 'batchId' | 'brief'>>(
  clips: readonly C[],
  { expiring }: ClipFilter,
): readonly C[] => (expiring === true ? clips : groupVariants(clips));
