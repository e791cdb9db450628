/** Money that Shopify bills, as whole hundredths: decimal text at the border, never a float. */

/** Currencies of two decimals in which a deployment may set its prices. */
export const BILLING_CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD'] as const;
export type BillingCurrency = (typeof BILLING_CURRENCIES)[number];

/** A sum that Shopify bills: 1990 cents with "EUR" is €19.90. Always a currency of two decimals. */
export type Amount = { /** Whole hundredths. */ cents: number; /** ISO 4217. */ currency: string };

/** "19.9" is 1990. Null for anything but an amount of at most two decimals. */
export function parseCents(text: string): number | null {
  const [, whole, rest = ''] = /^(\d{1,9})(?:\.(\d{1,2})0*)?$/.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

/** 1990 is "19.90". */
export const centsText = (cents: number): string =>
  `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** "$19.90", or as readers of another locale write it: "19,90 $" in German. */
export const formatAmount = ({ cents, currency }: Amount, locale = 'en-US'): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
