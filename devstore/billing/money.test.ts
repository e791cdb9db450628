/** Tests that amounts of money go in and come out exactly. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal, fixedDecimal, moneyObject, moneyText, readMoney } from '#devstore/billing/money.ts';

const hundredthsOf = (amount: string | number) => readMoney({ amount, currencyCode: 'EUR' }).hundredths;

it('reads text and numbers to the hundredth', () => {
  expect(['24', '24.5', '24.50', '24.5000', '0.05', '-1.1', 9.99, 5].map(hundredthsOf)).toEqual([
    2400n,
    2450n,
    2450n,
    2450n,
    5n,
    -110n,
    999n,
    500n,
  ]);
});

it('reads back whatever it wrote', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (hundredths) => {
      expect(hundredthsOf(decimal(hundredths))).toBe(hundredths);
      expect(hundredthsOf(fixedDecimal(hundredths))).toBe(hundredths);
    }),
  );
});

it('writes one decimal at least, as the Admin API does', () => {
  expect([0n, 50n, 2400n, 2455n, -5n].map(decimal)).toEqual(['0.0', '0.5', '24.0', '24.55', '-0.05']);
  expect(moneyObject({ hundredths: 2000n, currencyCode: 'EUR' })).toEqual({
    amount: '20.0',
    currencyCode: 'EUR',
  });
  expect([
    moneyText({ hundredths: 123_450n, currencyCode: 'EUR' }),
    moneyText({ hundredths: 50n, currencyCode: 'USD' }),
  ]).toEqual(['€1,234.50', '$0.50']);
});

it('refuses what is no decimal, and what a floating point sum leaves behind', () => {
  for (const amount of ['', 'ten', '1e3', '1,50', '.5', 0.1 + 0.2])
    expect(() => hundredthsOf(amount)).toThrow(/invalid decimal|finer than a hundredth/);
});
