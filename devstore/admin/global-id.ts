/** Global ids: "gid://shopify/Product/123". */
import { GraphQLError } from 'graphql';

export const isGlobalId = (id: string): boolean =>
  /^gid:\/\/shopify\/[A-Za-z][A-Za-z0-9]*\/[^/\s]+$/.test(id);

/** Throws as Shopify does when an id names another kind of thing than the field takes. */
export function requireKind(id: string, kinds: readonly string[]): void {
  if (kinds.some((kind) => id.startsWith(`gid://shopify/${kind}/`))) return;
  throw new GraphQLError(`Invalid id: ${id}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
}
