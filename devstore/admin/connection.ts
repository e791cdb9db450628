/** Pages through a list as Shopify does: `first` and `after`, or `last` and `before`, with opaque cursors. */
import { GraphQLError } from 'graphql';

/**
 * The arguments of a connection. Cursors are those of an earlier page; `reverse` turns the order before the
 * page is taken.
 */
export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
};

export const MAX_ON_A_PAGE = 250;

const bad = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

/** `items` come in their natural order; `show` makes the nodes. */
export function connection<T extends { id: string }>(
  items: readonly T[],
  show: (item: T) => object,
  { first, after, last, before, reverse }: PageArguments,
): object {
  const counts = [first, last].filter((count) => count !== null && count !== undefined);
  const [count] = counts;
  if (count === undefined) throw bad('you must provide one of first or last');
  if (counts.length > 1) throw bad('providing both first and last is not supported');
  if (count < 1) throw bad(`${first === count ? 'first' : 'last'} must be greater than or equal to 1`);
  if (count > MAX_ON_A_PAGE)
    throw bad(`${first === count ? 'first' : 'last'} cannot exceed ${MAX_ON_A_PAGE}`);
  const ordered = reverse === true ? [...items].reverse() : items;
  const start = after === null || after === undefined ? 0 : indexOf(ordered, after) + 1;
  const end = before === null || before === undefined ? ordered.length : indexOf(ordered, before);
  const range = ordered.slice(start, end);
  const page = first === count ? range.slice(0, count) : range.slice(-count);
  const from = start + (first === count ? 0 : Math.max(0, range.length - count));
  const [head, tail] = [page[0], page.at(-1)];
  const nodes = page.map(show);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursorOf(page[index] ?? null) })),
    pageInfo: {
      hasNextPage: from + page.length < ordered.length,
      hasPreviousPage: from > 0,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
  };
}

/** A whole list as a connection whose page nobody chose. */
export const emptyConnection = (page: PageArguments): object =>
  connection<{ id: string }>([], (item) => item, page);

const cursorOf = (item: { id: string } | null): string =>
  Buffer.from(JSON.stringify({ last_id: item?.id ?? null })).toString('base64');

function indexOf(items: readonly { id: string }[], cursor: string): number {
  const index = items.findIndex((item) => cursorOf(item) === cursor);
  if (index < 0) throw bad('Invalid cursor for current pagination sort.');
  return index;
}
