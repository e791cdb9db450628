/** What generated footage costs: a price a second for each model and resolution. */
import { lineBySecond, type QuoteLine } from '#studio/points/quote.ts';

const QUARTER_POINTS_A_SECOND = {
  default: { '480p': 2, '720p': 4, '1080p': 8 },
  'ltx-2': { '480p': 2, '720p': 4, '1080p': 8 },
  seedance: { '480p': 3, '720p': 6, '1080p': 12 },
  'kling-1.6': { '720p': 8, '1080p': 16 },
  'kling-2.5': { '720p': 10, '1080p': 20 },
  'kling-3.0': { '720p': 12, '1080p': 24 },
  'veo3.1': { '720p': 24, '1080p': 40 },
} as const satisfies Record<string, Partial<Record<'480p' | '720p' | '1080p', number>>>;

export type PricedModel = keyof typeof QUARTER_POINTS_A_SECOND;

/** Quarter points a second, or null where the model does not have the resolution. */
export function footagePrice(model: PricedModel, resolution: string): number | null {
  const prices: Readonly<Record<string, number>> = QUARTER_POINTS_A_SECOND[model];
  return Object.hasOwn(prices, resolution) ? (prices[resolution] ?? null) : null;
}

/**
 * `shots` of one model and length as a line of a quote. Throws RangeError for a resolution that the model
 * does not have, and for seconds that are not whole.
 */
export function footageLine({
  model,
  resolution,
  seconds,
  shots,
}: {
  model: PricedModel;
  resolution: string;
  seconds: number;
  shots: number;
}): QuoteLine {
  const quarterPointsASecond = footagePrice(model, resolution);
  if (quarterPointsASecond === null) throw new RangeError(`${model} has no ${resolution}.`);
  return lineBySecond({
    what: `${seconds} s of ${model} at ${resolution}`,
    count: shots,
    seconds,
    quarterPointsASecond,
  });
}
