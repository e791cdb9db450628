/**
 * Amounts of money: whole hundredths in, decimals out as Shopify writes them; never a floating point number
 * between.
 */
import { GraphQLError } from 'graphql';
import { withoutEnd } from '#studio/shared/text-end.ts';

export type Money = {
  /** Of the currency's unit, in every currency: 2450n is 24.50. */
  hundredths: bigint;
  /** "EUR". */
  currencyCode: string;
};

/** As the Admin API takes it: a Decimal may come as text or as a JSON number. */
export type MoneyInput = { amount: string | number; currencyCode: string };

/**
 * Throws on what is no decimal, and on what is finer than hundredths: a sum of floating point numbers shows
 * itself here.
 */
export function readMoney({ amount, currencyCode }: MoneyInput): Money {
  const parts = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(String(amount));
  if (parts === null)
    throw new GraphQLError(`invalid decimal '${amount}'`, {
      extensions: { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
    });
  const [, sign = '', whole = '0', fraction = ''] = parts;
  const digits = withoutEnd(fraction, /0/).padEnd(2, '0');
  if (digits.length > 2)
    throw new GraphQLError(
      `${amount} is finer than a hundredth, which this development store does not count.`,
    );
  return { hundredths: BigInt(`${sign}${whole}${digits}`), currencyCode };
}

/** 2450n → "24.50". */
export function fixedDecimal(hundredths: bigint): string {
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 2450n → "24.5", 2400n → "24.0": as the Admin API writes a Decimal. */
export const decimal = (hundredths: bigint): string => fixedDecimal(hundredths).replace(/0$/, '');

/** A `MoneyV2`: 2450n euros are { amount: "24.5", currencyCode: "EUR" }. */
export const moneyObject = ({
  hundredths,
  currencyCode,
}: Money): { amount: string; currencyCode: string } => ({ amount: decimal(hundredths), currencyCode });

/** "€24.50", for a page. */
export function moneyText({ hundredths, currencyCode }: Money): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currencyCode,
    minimumFractionDigits: 2,
  });
  return format.format(Number(fixedDecimal(hundredths)));
}
