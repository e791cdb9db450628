/** Pages through a list as Shopify does: `first` and `after`, or `last` and `before`, with opaque cursors. */
import { GraphQLError } from 'graphql';

export type PageArguments = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

const MOST = 250;

export function connection<T extends { id: string }>(items: readonly T[], { first, after, last, before }: PageArguments) {
  if ((first ?? null) === null && (last ?? null) === null) throw new GraphQLError('you must provide one of first or last', { extensions: { code: 'BAD_REQUEST' } });
  for (const asked of [first, last]) {
    if (asked !== null && asked !== undefined && (asked < 1 || asked > MOST)) throw new GraphQLError(`first/last must be between 1 and ${MOST}`, { extensions: { code: 'BAD_REQUEST' } });
  }
  const start = after === null || after === undefined ? 0 : indexOf(items, after) + 1;
  const end = before === null || before === undefined ? items.length : indexOf(items, before);
  const range = items.slice(start, end);
  const page = first !== null && first !== undefined ? range.slice(0, first) : range.slice(-(last ?? MOST));
  const [head, tail] = [page[0], page.at(-1)];
  return {
    nodes: page,
    edges: page.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: {
      hasNextPage: tail !== undefined && items.indexOf(tail) < items.length - 1,
      hasPreviousPage: head !== undefined && items.indexOf(head) > 0,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
  };
}

const cursorOf = (item: { id: string }): string => Buffer.from(JSON.stringify({ last_id: item.id })).toString('base64');

function indexOf(items: readonly { id: string }[], cursor: string): number {
  const index = items.findIndex((item) => cursorOf(item) === cursor);
  if (index < 0) throw new GraphQLError('Invalid cursor for current pagination sort.', { extensions: { code: 'BAD_REQUEST' } });
  return index;
}
