/** Reads the library's search and filters from its address. */
import type { ClipFilter } from '#studio/clip/ports.ts';

const PAGE = 24;

export function clipFilterOf(query: URLSearchParams): ClipFilter {
  const filter = query.get('filter') ?? '';
  const [search, productId, cursor] = [query.get('search'), query.get('product'), query.get('cursor')];
  return {
    limit: PAGE,
    ...(search === null || search.trim() === '' ? {} : { search: search.trim() }),
    ...(productId === null ? {} : { productId }),
    ...(cursor === null ? {} : { cursor }),
    ...(filter === 'ready' || filter === 'failed' ? { state: filter } : {}),
    ...(filter === 'generating' ? { state: 'working' } : {}),
    ...(filter === 'stale' ? { stale: true } : {}),
    ...(filter === 'expiring' ? { expiring: true } : {}),
  };
}
