/** Works through a list, so many at a time. */

/**
 * Starts each item in the order of the list, as soon as fewer than `limit` are under way. Rejects with the
 * first failure.
 */
export async function inTurns<Item>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}
