/** A shop and its bill, for a test: a real PostgreSQL on one side, the development store's billing on the other. */
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import type { TestDatabase } from '#adapters/database/testing/test-database.ts';
import { fixedDecimal } from '#devstore/billing/money.ts';
import type { Devstore } from '#devstore/devstore.ts';
import type { Amount } from '#studio/points/amount.ts';
import type { Subject } from '#studio/points/entry.ts';
import { exportPrice } from '#studio/export/price.ts';
import type { BillPorts } from '#studio/points/settle-bill.ts';
import { USAGE_STATES } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import { openShopAtStore } from '#tests/points/shop-at-store.ts';

export const usd = (cents: number): Amount => ({ cents, currency: 'USD' });
const CENTS_A_QUARTER_POINT = 3;
/** What every plan includes here. */
export const INCLUDED = 60;

export type Bill = BillPorts & {
  shop: string;
  devstore: Devstore;
  /** Offers a plan that bills usage, and the merchant agrees to it. The bill has not been settled since. */
  agree(plan?: { cap?: Amount; offered?: boolean }): Promise<string>;
  /** Of an export. */
  subject(id: string): Subject;
  reserve(id: string, quarterPoints: number): Promise<Result<void, AppError>>;
  /** Reserves and delivers. */
  spend(id: string, quarterPoints: number): Promise<void>;
  /** As the store has it, with the number of its subscription among the shop's, first 1. */
  records(): { subscription: number; key: string | null; amount: string }[];
  states(): Promise<string[]>;
  balance(): Promise<number>;
  /** Fails when the ledger does not add up. */
  close(): Promise<void>;
};

export async function openBill({ database, sql }: TestDatabase): Promise<Bill> {
  const at = await openShopAtStore(database);
  const {
    shop,
    devstore,
    merchant,
    subject,
    ports: { billing, store, ledger },
  } = at;
  const reserve = (id: string, quarterPoints: number) =>
    ledger.reserve(subject(id), exportPrice(quarterPoints));
  return {
    billing,
    store,
    ledger,
    shop,
    devstore,
    async agree({ cap = usd(10_000), offered = true } = {}) {
      const plan = { name: 'Starter', price: usd(1500) };
      const offer = await billing.offerPlan({
        ...plan,
        cap,
        terms: '$0.12 a point',
        returnUrl: 'https://app.example/app/points/return',
      });
      if (!offer.ok) throw offer.error;
      if (offered)
        await store.offered({
          ...plan,
          id: offer.value.id,
          kind: 'plan',
          quarterPoints: INCLUDED,
          centsAQuarterPoint: CENTS_A_QUARTER_POINT,
        });
      await merchant.decide(offer.value.confirmationUrl, 'approve');
      return offer.value.id;
    },
    subject,
    reserve,
    async spend(id, quarterPoints) {
      const reserved = await reserve(id, quarterPoints);
      if (!reserved.ok) throw reserved.error;
      await ledger.settle(subject(id));
    },
    records: () => usageRecordsIn(devstore),
    states: async () => (await store.usage(USAGE_STATES)).map(({ state }) => state),
    balance: async () => (await ledger.balance()).quarterPoints,
    async close() {
      const faults: unknown[] = [];
      for (const [what, text] of Object.entries(LEDGER_RULES))
        for (const row of (await sql.query(text)).rows as unknown[]) faults.push([what, row]);
      await at.close();
      if (faults.length > 0) throw new Error(`The ledger does not add up: ${JSON.stringify(faults)}`);
    },
  };
}

/** Every usage record that the store has. */
export function usageRecordsIn({
  store,
}: Devstore): { subscription: number; key: string | null; amount: string }[] {
  const subscriptions = store.billing.charges.flatMap((charge) =>
    charge.kind === 'subscription' ? [charge] : [],
  );
  return subscriptions.flatMap(({ lineItems }, index) =>
    lineItems.flatMap(({ usageRecords }) =>
      usageRecords.map(({ idempotencyKey: key, price }) => ({
        subscription: index + 1,
        key,
        amount: fixedDecimal(price.hundredths),
      })),
    ),
  );
}
