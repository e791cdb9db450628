/** The time zone in which a shop reads its days and times: the one that its admin is set to. */

/** Until Shopify has answered. */
export const UNKNOWN_TIME_ZONE = 'UTC';

/** The stored time zone of one shop. */
export interface TimeZoneStore {
  /**
   * `name` is an IANA name ("Pacific/Auckland"), null before the first reading; `isRecent` says that it was
   * read within a day.
   */
  load(): Promise<{ name: string | null; isRecent: boolean }>;
  /** Names that the database does not know are not kept: days are counted there too. */
  save(name: string): Promise<void>;
}

type Ports = {
  kept: TimeZoneStore;
  /** Asks the store; null when it does not answer in time. */
  ask: () => Promise<string | null>;
};

/**
 * An IANA name. The store is asked at first, and again every day, while the page uses the stored name. `UTC`
 * where it is unknown.
 */
export async function timeZoneOf({ kept, ask }: Ports): Promise<string> {
  const { name, isRecent } = await kept.load();
  if (isRecent) return name ?? UNKNOWN_TIME_ZONE;
  const reading = read({ kept, ask });
  if (name === null) return (await reading) ?? UNKNOWN_TIME_ZONE;
  // What could not be read today is read with the next page.
  void reading.catch(() => null);
  return name;
}

async function read({ kept, ask }: Ports): Promise<string | null> {
  const name = await ask();
  if (name === null || !isTimeZone(name)) return null;
  await kept.save(name);
  return (await kept.load()).name;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
