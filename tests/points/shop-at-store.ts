/**
 * Opens a shop with its points in a real PostgreSQL and its bill at a development store of its own, a
 * merchant who decides, and time that passes as a test says.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#wiring/bind-use-cases.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { openWeb } from '#adapters/web/web.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';
import { BillingClient } from '#devstore/testing/billing-client.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Subject } from '#studio/points/entry.ts';
import type { BillPorts } from '#studio/points/settle-bill.ts';

export type ShopAtStore = {
  shop: string;
  devstore: Devstore;
  merchant: BillingClient;
  /** With test charges. */
  ports: BillPorts;
  /** In what a deployment charges: `test` or real. */
  billingFor(options: { test: boolean }): Billing;
  logged: string[];
  /** By the store's clock and the database's alike. */
  pass(milliseconds: number): void;
  /** How far the database's clock is ahead of the store's. */
  runAhead(milliseconds: number): void;
  /** An export of this shop. */
  subject(id: string): Subject;
  close(): Promise<void>;
};

let shops = 0;

export async function openShopAtStore(database: Database): Promise<ShopAtStore> {
  let [passed, ahead] = [0, 0];
  const devstore = await startDevstore({ now: () => Date.now() + passed });
  const web = openWeb({ devstoreOrigin: devstore.origin });
  const clock = {
    now: () => Date.now(),
    wait: (_: number, signal?: AbortSignal) => sleep(1, undefined, signal === undefined ? {} : { signal }),
  };
  const admin = openAdmin({ web, clock }, { shop: devstore.shop, accessToken: devstore.accessToken });
  const logged: string[] = [];
  const billingFor = ({ test }: { test: boolean }) =>
    shopifyBilling({ admin, test, log: { warn: (_, message) => logged.push(message) } });
  const shop = `shop-at-store-${++shops}.myshopify.com`;
  await database.shops.install({ domain: shop, scopes: '' });
  const { ledger, billingStore } = database.forShop(shop);
  const exclusively: BillingStore['exclusively'] = (work) =>
    billingStore.exclusively((askedAt) => work(new Date(askedAt.getTime() + passed + ahead)));
  return {
    shop,
    devstore,
    merchant: new BillingClient(devstore),
    ports: { billing: billingFor({ test: true }), store: { ...billingStore, exclusively }, ledger },
    billingFor,
    logged,
    pass(milliseconds) {
      passed += milliseconds;
    },
    runAhead(milliseconds) {
      ahead = milliseconds;
    },
    subject: (id) => ({ kind: 'export', id: `${shop} ${id}` }),
    async close() {
      await web.close();
      await devstore.close();
    },
  };
}
