/** Prices anything, once: what is shown before the button is what is kept with the reservation, and never changes afterwards. */

/** One second of exported film, at any resolution. */
const EXPORT_QUARTER_POINTS_A_SECOND = 1;

/** Generated footage, in quarter points a second of each model and resolution. */
const FOOTAGE_QUARTER_POINTS_A_SECOND = {
  default: { '480p': 2, '720p': 4, '1080p': 8 },
  'ltx-2': { '480p': 2, '720p': 4, '1080p': 8 },
  seedance: { '480p': 3, '720p': 6, '1080p': 12 },
  'kling-1.6': { '720p': 8, '1080p': 16 },
  'kling-2.5': { '720p': 10, '1080p': 20 },
  'kling-3.0': { '720p': 12, '1080p': 24 },
  'veo3.1': { '720p': 24, '1080p': 40 },
} as const satisfies Record<string, Partial<Record<'480p' | '720p' | '1080p', number>>>;

export type PricedModel = keyof typeof FOOTAGE_QUARTER_POINTS_A_SECOND;

/** A run is many of these. */
export type PricedItem =
  | { kind: 'export'; seconds: number; clips: number }
  /** `resolution` must be one that the model has: see `footagePrice`. */
  | { kind: 'footage'; model: PricedModel; resolution: string; seconds: number; shots: number };

export type QuoteLine = {
  /** "15 s export", "5 s of veo3.1 at 720p". */ what: string;
  count: number;
  quarterPointsEach: number;
};
export type Quote = { lines: readonly QuoteLine[]; /** The sum of the lines. */ quarterPoints: number };

/** Throws RangeError for what has no price: seconds or counts that are not whole, a resolution that a model does not have. */
export function quote(items: readonly PricedItem[]): Quote {
  const lines = items
    .filter((item) => countOf(item) > 0)
    .map((item) => ({
      what: nameOf(item),
      count: whole(countOf(item)),
      quarterPointsEach: whole(item.seconds) * perSecond(item),
    }));
  return {
    lines,
    quarterPoints: lines.reduce((sum, { count, quarterPointsEach }) => sum + count * quarterPointsEach, 0),
  };
}

/** Quarter points a second, or null where the model does not have the resolution. */
export function footagePrice(model: PricedModel, resolution: string): number | null {
  const prices: Readonly<Record<string, number>> = FOOTAGE_QUARTER_POINTS_A_SECOND[model];
  return Object.hasOwn(prices, resolution) ? (prices[resolution] ?? null) : null;
}

const countOf = (item: PricedItem): number => (item.kind === 'export' ? item.clips : item.shots);

const nameOf = (item: PricedItem): string =>
  item.kind === 'export'
    ? `${item.seconds} s export`
    : `${item.seconds} s of ${item.model} at ${item.resolution}`;

function perSecond(item: PricedItem): number {
  if (item.kind === 'export') return EXPORT_QUARTER_POINTS_A_SECOND;
  const price = footagePrice(item.model, item.resolution);
  if (price === null) throw new RangeError(`${item.model} has no ${item.resolution}.`);
  return price;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`${count} is no whole number of seconds or things.`);
  return count;
}
