/** Which products a shopper can see. */
import type { StoreProduct } from '#devstore/store.ts';

/** Has a page: an unlisted product is shown to visitors who have its link. */
export const isPublished = ({ status }: StoreProduct): boolean =>
  status === 'ACTIVE' || status === 'UNLISTED';

/** Stands in collections and on the home page. */
export const isListed = ({ status }: StoreProduct): boolean => status === 'ACTIVE';
