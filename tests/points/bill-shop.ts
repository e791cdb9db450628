/** A shop at its store, with the plans that it may take and what is asked of it in tests of plans. */
import type pg from 'pg';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import type { TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';
import { parseOffers } from '#studio/points/offers.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { waitsFor } from '#studio/points/plan-step.ts';
import { exportPrice } from '#studio/export/price.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { given } from '#tests/given.ts';
import type { PlanName } from '#tests/points/plan-model.ts';
import { openShopAtStore, type ShopAtStore } from '#tests/points/shop-at-store.ts';

export const DAY = 24 * 3600_000;
const RETURN_URL = 'https://app.example/app/points/return';
const OFFERS = parseOffers({
  currency: 'USD',
  packs: '100=12.00',
  plans: 'Starter:150=15.00,Studio:600=49.00,House:1500=99.00',
  usagePerPoint: '0.12',
  usageCap: '100.00',
});
/** In quarter points. */
export const [STARTER, STUDIO] = [600, 2400];

export type BillShop = Omit<ShopAtStore, 'subject' | 'billingFor'> & {
  balance(): Promise<number>;
  settle(ports?: BillPorts): Promise<void>;
  offer(name: PlanName): Promise<{ id: string; confirmationUrl: string }>;
  agree(name: PlanName): Promise<string>;
  subscribe(name: PlanName): Promise<string>;
  offerPack(): Promise<{ id: string; confirmationUrl: string }>;
  cancel(): Promise<void>;
  reserve(id: string, quarterPoints: number): Promise<boolean>;
  release(id: string): Promise<boolean>;
  deliver(id: string, used?: number): Promise<boolean>;
  refund(id: string): Promise<boolean>;
  /** Reason and quarter points, oldest first. */
  entries(): Promise<[string, number][]>;
  drift(): Promise<string[]>;
  faults(): Promise<string[]>;
  /** Stops before it writes what the biller reported of the plan, until it may continue. */
  held(): { ports: BillPorts; reached: Promise<void>; go: () => void };
  /** Who settles this shop's bill just now has taken longer than anybody waits. */
  lapse(): Promise<void>;
  /** In what the deployment charges from now on. */
  goLive(): BillPorts;
};

export async function openBillShop({
  database,
  sql,
}: Pick<TestDatabase, 'database'> & { sql: pg.Client }): Promise<BillShop> {
  const at = await openShopAtStore(database);
  const { shop, ports, merchant, subject } = at;
  const { ledger, store: billingStore } = ports;

  const opened: BillShop = {
    ...at,
    balance: async () => (await ledger.balance()).quarterPoints,
    settle: async (these = ports) => given(await settleBill(these)),
    async offer(name) {
      const plan = OFFERS.plans.find((each) => each.name === name);
      if (plan === undefined || OFFERS.usage === null) throw new Error(`There is no plan ${name}.`);
      const offer = given(
        await ports.billing.offerPlan({
          name,
          price: plan.price,
          cap: OFFERS.usage.cap,
          terms: '$0.12 a point',
          returnUrl: RETURN_URL,
          from: waitsFor(plan.price, await billingStore.plan()) ? 'next period' : 'now',
        }),
      );
      await billingStore.offered({
        id: offer.id,
        kind: 'plan',
        name,
        quarterPoints: plan.includedQuarterPoints,
        price: plan.price,
        centsAQuarterPoint: OFFERS.usage.centsAQuarterPoint,
      });
      return offer;
    },
    async agree(name) {
      const { id, confirmationUrl } = await opened.offer(name);
      await merchant.decide(confirmationUrl, 'approve');
      return id;
    },
    async subscribe(name) {
      const id = await opened.agree(name);
      await opened.settle();
      return id;
    },
    async offerPack() {
      const [pack] = OFFERS.packs;
      if (pack === undefined) throw new Error('Nothing is for sale.');
      const offer = given(
        await ports.billing.offerPack({ name: pack.name, price: pack.price, returnUrl: RETURN_URL }),
      );
      await billingStore.offered({
        id: offer.id,
        kind: 'pack',
        name: pack.name,
        quarterPoints: pack.quarterPoints,
        price: pack.price,
        centsAQuarterPoint: null,
      });
      return offer;
    },
    async cancel() {
      given(await ports.billing.cancelPlan((await billingStore.plan())?.subscriptionId ?? ''));
      await opened.settle();
    },
    reserve: async (id, quarterPoints) =>
      (
        await ledger.reserve(subject(id), {
          ...exportPrice(quarterPoints),
          quarterPoints,
        })
      ).ok,
    release: (id) => ledger.release(subject(id), 'cancelled'),
    deliver: (id, used) => ledger.settle(subject(id), used),
    refund: (id) => ledger.refund(subject(id), 'file-lost'),
    entries: async () =>
      (await ledger.entries({ limit: 10_000 }))
        .map(({ reason, quarterPoints }): [string, number] => [reason, quarterPoints])
        .toReversed(),
    drift: async () => given(await findDrift(ports)),
    async faults() {
      const found: string[] = [];
      for (const [what, text] of Object.entries(LEDGER_RULES))
        for (const row of (await sql.query<{ shop: string }>(text)).rows)
          if (row.shop === shop) found.push(`${what}: ${JSON.stringify(row)}`);
      return found;
    },
    held() {
      let reach = (): void => undefined;
      let go = reach;
      const reached = new Promise<void>((resolve) => (reach = resolve));
      const gate = new Promise<void>((resolve) => (go = resolve));
      const wait = async () => {
        reach();
        await gate;
      };
      const transact: BillingStore['transact'] = async (work) => (await wait(), billingStore.transact(work));
      return { ports: { ...ports, store: { ...billingStore, transact } }, reached, go: () => go() };
    },
    async lapse() {
      await sql.query(`update bill_leases set leased_until = now() - interval '1 second' where shop = $1`, [
        shop,
      ]);
    },
    goLive: () => ({ ...ports, billing: at.billingFor({ test: false }) }),
  };
  return opened;
}
