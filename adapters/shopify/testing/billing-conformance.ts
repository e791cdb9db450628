/** What every Billing adapter must do, whether it sells anything or not. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Billing } from '#studio/points/billing.ts';

export type OpenedBilling = {
  /** Of a shop that was never charged. */
  billing: Billing;
  close(): Promise<void>;
};

const RETURN_URL = 'https://app.example/app/points';
const PACK = { name: '100 points', price: { cents: 1250, currency: 'USD' }, returnUrl: RETURN_URL };
const PLAN = {
  name: 'Studio',
  price: { cents: 2900, currency: 'USD' },
  cap: { cents: 2000, currency: 'USD' },
  terms: '$0.10 a point',
  returnUrl: RETURN_URL,
};
const NO_LINE_ITEM = 'gid://shopify/AppSubscriptionLineItem/404?v=1&index=1';

/** Values that an address may carry as `charge_id`. */
const PASTED = [
  '',
  ' ',
  '0',
  '-1',
  '1.5',
  '1e3',
  '12 34',
  '404',
  '8500000000404',
  '9'.repeat(18),
  '9'.repeat(400),
  '٤٠٤',
  'null',
  '<script>',
  '../../shop',
  '{"id":1}',
  'line\nbreak',
  'gid://shopify/AppSubscription/404',
  'gid://shopify/AppPurchaseOneTime/404',
  'gid://shopify/AppSubscription/',
  'gid://shopify/AppPurchaseOneTime/4/04',
  'gid://shopify/AppSubscription/404?v=1',
  'gid://shopify/AppSubscription/x',
  NO_LINE_ITEM,
  'gid://shopify/Shop/80012345678',
  'gid://shopify/Product/1',
  'gid://shopify/AppPurchaseOneTime/404\u0000',
];

/** `sells` says whether its offers are made. Where they are not, each is BILLING_UNAVAILABLE. */
export function describeBilling(
  name: string,
  { sells, open }: { sells: boolean; open: () => Promise<OpenedBilling> },
): void {
  describe(`a bill by ${name}`, () => {
    let opened: OpenedBilling;
    let billing: Billing;
    beforeEach(async () => {
      opened = await open();
      ({ billing } = opened);
    });
    afterEach(() => opened.close());

    const owed = async () => [await billing.subscription(), await billing.purchases()];
    const nothing = [
      { ok: true, value: null },
      { ok: true, value: [] },
    ];

    test('is empty before anything was agreed to', async () => {
      expect(await owed()).toEqual(nothing);
    });

    test.each(PASTED)('knows no charge %j, and says so without a fault', async (pasted) => {
      expect(await billing.purchase(pasted)).toEqual({ ok: true, value: null });
      expect(await billing.subscriptionOf(pasted)).toEqual({ ok: true, value: null });
      expect(await billing.usageRecords(pasted, null)).toEqual({ ok: true, value: null });
      expect(await billing.cancelPlan(pasted)).toMatchObject({
        ok: false,
        error: { code: sells ? 'BILLING_REFUSED' : 'BILLING_UNAVAILABLE', retry: 'never' },
      });
    });

    test(sells ? 'owes nothing for an offer: it leads to a page that asks' : 'makes no offer', async () => {
      for (const offer of [await billing.offerPack(PACK), await billing.offerPlan(PLAN)]) {
        if (sells)
          expect(offer.ok && offer.value.id !== '' && new URL(offer.value.confirmationUrl).protocol).toMatch(
            /^https?:$/,
          );
        else
          expect(offer).toMatchObject({ ok: false, error: { code: 'BILLING_UNAVAILABLE', retry: 'never' } });
      }
      expect(await owed()).toEqual(nothing);
    });

    test('raises no cap and records no usage of what nobody agreed to', async () => {
      const refused = {
        ok: false,
        error: { code: sells ? 'BILLING_REFUSED' : 'BILLING_UNAVAILABLE', retry: 'never' },
      };
      for (const lineItemId of [NO_LINE_ITEM, 'gid://shopify/AppSubscription/404', 'anything', '']) {
        expect(await billing.offerCap({ lineItemId, cap: PLAN.cap })).toMatchObject(refused);
        expect(
          await billing.recordUsage({
            lineItemId,
            price: { cents: 10, currency: 'USD' },
            description: '1 point',
            idempotencyKey: 'export-1',
          }),
        ).toMatchObject({ ok: false, error: { retry: 'never' } });
      }
      expect(await owed()).toEqual(nothing);
    });
  });
}
