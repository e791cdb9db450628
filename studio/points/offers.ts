/** What a deployment sells: packs of points, plans with included points, and what goes beyond them. */
import { BILLING_CURRENCIES, parseCents, type Amount, type BillingCurrency } from '#studio/points/amount.ts';
import { pointsWords, parsePoints, quarterPointsText, QUARTERS_A_POINT } from '#studio/points/points.ts';

/** Points for one payment. The id, such as "pack-100", follows from the number of points. */
export type Pack = { id: string; name: string; quarterPoints: number; price: Amount };
/**
 * Points for each period of 30 days, at a price for each period. The id, such as "plan-starter", follows from
 * the name.
 */
export type Plan = { id: string; name: string; includedQuarterPoints: number; price: Amount };
/** All that a deployment sells, in one currency. Ids are unique among packs and among plans. */
export type Offers = {
  currency: BillingCurrency;
  packs: readonly Pack[];
  plans: readonly Plan[];
  /** Beyond the included points; null when plans end there. */
  usage: { centsAQuarterPoint: number; cap: Amount; raises: readonly Amount[] } | null;
};

/** As the settings of a deployment write them. */
export type OfferSettings = {
  currency: string;
  /** "100=12.00, 500=50.00" */ packs: string;
  /** "Starter:150=15.00" */ plans: string;
  /** "0.12"; empty for none. */ usagePerPoint: string;
  /** "100.00" */ usageCap: string;
};

/** Shopify takes no one-time charge below this. */
const MIN_CENTS = 50;
/** A cap may be raised to these multiples of itself. */
const RAISES = [2, 5, 10] as const;

/** Throws RangeError with a message for the operator that names the setting and the problem. */
export function parseOffers(settings: OfferSettings): Offers {
  const currency = BILLING_CURRENCIES.find((each) => each === settings.currency);
  if (currency === undefined)
    throw new RangeError(
      `BILLING_CURRENCY: ${settings.currency} is none of ${BILLING_CURRENCIES.join(', ')}.`,
    );
  const price = (text: string, where: string): Amount => {
    const cents = parseCents(text);
    if (cents === null || cents < MIN_CENTS)
      throw new RangeError(`${where}: “${text}” is no price of at least 0.50.`);
    return { cents, currency };
  };
  const points = (text: string, where: string): number => {
    const quarterPoints = parsePoints(text);
    if (quarterPoints === null || quarterPoints <= 0)
      throw new RangeError(`${where}: “${text}” is no number of points.`);
    return quarterPoints;
  };
  const packs = list(settings.packs).map((text): Pack => {
    const [count = '', cost = ''] = text.split('=');
    const quarterPoints = points(count, 'POINT_PACKS');
    return {
      id: `pack-${quarterPointsText(quarterPoints)}`,
      name: pointsWords(quarterPoints),
      quarterPoints,
      price: price(cost, 'POINT_PACKS'),
    };
  });
  const plans = list(settings.plans).map((text): Plan => {
    const [, name = '', count = '', cost = ''] = /^([^:=]+):([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === '') throw new RangeError(`POINT_PLANS: “${text}” is not written as Name:points=price.`);
    return {
      id: `plan-${name.trim().toLowerCase()}`,
      name: name.trim(),
      includedQuarterPoints: points(count, 'POINT_PLANS'),
      price: price(cost, 'POINT_PLANS'),
    };
  });
  for (const ids of [packs, plans].map((all) => all.map(({ id }) => id)))
    if (new Set(ids).size < ids.length)
      throw new RangeError(`POINT_PACKS, POINT_PLANS: two are named alike: ${ids.join(', ')}.`);
  return { currency, packs, plans, usage: usageOf(settings, price) };
}

function usageOf(
  { usagePerPoint, usageCap }: OfferSettings,
  price: (text: string, where: string) => Amount,
): Offers['usage'] {
  if (usagePerPoint.trim() === '') return null;
  const cents = parseCents(usagePerPoint);
  if (cents === null || cents === 0 || cents % QUARTERS_A_POINT !== 0)
    throw new RangeError(
      `POINT_USAGE_PRICE: “${usagePerPoint}” is no price of a point that divides by four, such as 0.12: a second costs a quarter of it.`,
    );
  const cap = price(usageCap, 'POINT_USAGE_CAP');
  return {
    centsAQuarterPoint: cents / QUARTERS_A_POINT,
    cap,
    raises: RAISES.map((times) => ({ ...cap, cents: cap.cents * times })),
  };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
