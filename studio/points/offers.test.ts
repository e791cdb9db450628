/** Tests that a deployment's prices are read exactly, or refused with what is wrong. */
import { expect, test } from 'vitest';
import { parseOffers, type OfferSettings } from './offers.ts';

const settings: OfferSettings = {
  currency: 'USD',
  packs: '100=12.00, 500=50',
  plans: 'Starter:150=15.00, Studio:600=49.90',
  usagePerPoint: '0.12',
  usageCap: '100.00',
};

test('packs, plans and what goes beyond are whole numbers of quarter points and cents', () => {
  const { packs, plans, usage } = parseOffers(settings);
  expect(packs).toEqual([
    { id: 'pack-100', name: '100 points', quarterPoints: 400, price: { cents: 1200, currency: 'USD' } },
    { id: 'pack-500', name: '500 points', quarterPoints: 2000, price: { cents: 5000, currency: 'USD' } },
  ]);
  expect(
    plans.map(({ name, includedQuarterPoints, price }) => [name, includedQuarterPoints, price.cents]),
  ).toEqual([
    ['Starter', 600, 1500],
    ['Studio', 2400, 4990],
  ]);
  expect(usage).toMatchObject({ centsAQuarterPoint: 3, cap: { cents: 10_000 } });
});

test('nothing for sale is nothing for sale', () => {
  expect(parseOffers({ ...settings, packs: '', plans: '', usagePerPoint: '' })).toEqual({
    currency: 'USD',
    packs: [],
    plans: [],
    usage: null,
  });
});

test.each<[Partial<OfferSettings>, RegExp]>([
  [{ currency: 'JPY' }, /^BILLING_CURRENCY: JPY is none of USD/],
  [{ packs: '100=0.49' }, /^POINT_PACKS: “0.49” is no price/],
  [{ packs: '0.1=5.00' }, /^POINT_PACKS: “0.1” is no number of points/],
  [{ packs: '100=5.00,100=6.00' }, /two are named alike/],
  [{ plans: '150=15.00' }, /^POINT_PLANS: “150=15.00” is not written as Name:points=price/],
  [{ usagePerPoint: '0.10' }, /^POINT_USAGE_PRICE: “0.10” is no price of a point that divides by four/],
  [{ usageCap: 'much' }, /^POINT_USAGE_CAP/],
])('%j is refused', (change, message) => {
  expect(() => parseOffers({ ...settings, ...change })).toThrow(message);
});
