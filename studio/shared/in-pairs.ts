/** Works on a list two items at a time: enough to hide a provider's latency, not enough to be throttled. */

/** Results in the order of the items. When one rejects, no other item is begun and the rejection is passed on. */
export async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()].reverse();
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [index, item] = next;
      try {
        results[index] = await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
