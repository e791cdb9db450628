/** An amount of a store's currency, kept as the decimal text the store gave and never as a float. */
import { z } from 'zod';

/** Checks an amount of money as Shopify's APIs write it. */
export const moneySchema = z.object({
  /** Decimal text as Shopify writes it: "24.00". */
  amount: z.string().regex(/^\d+(\.\d+)?$/),
  /** ISO 4217: "EUR". */
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
});
/** A price of the store: exact decimal text, and the currency it is in. */
export type Money = z.infer<typeof moneySchema>;

/** The price as a shopper in `language` reads it: "24,00 €" in German, "€24.00" in English. */
export function formatMoney(money: Money, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: money.currencyCode,
    currencyDisplay: 'narrowSymbol',
  }).format(Number(money.amount));
}
