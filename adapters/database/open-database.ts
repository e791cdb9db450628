/**
 * Opens the database: a deployment's own, else the one that comes with the packages; migrated, with all that
 * is kept in it.
 */
import { join } from 'node:path';
import { openBillingStore } from '#adapters/database/points/billing-store.ts';
import { auditLedgers, clearReview, type LedgerFault } from '#adapters/database/points/ledger-audit.ts';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { openDocumentCache, readClips, type DocumentCache } from '#adapters/database/clips/read-clips.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { openEvents, type Events } from '#adapters/database/kernel/events.ts';
import { readExports } from '#adapters/database/exports/read-exports.ts';
import { openLedger } from '#adapters/database/points/ledger.ts';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { openPublicationStore } from '#adapters/database/publications/publication-store.ts';
import { openDrafts } from '#adapters/database/shops/drafts.ts';
import { openTimeZone } from '#adapters/database/shops/time-zone.ts';
import { openSettings, openShopDirectory } from '#adapters/database/shops/shops.ts';
import { openServiceKeys } from '#adapters/database/shops/service-keys.ts';
import { openDatabaseSteps } from '#adapters/database/steps/steps.ts';
import { shopTransaction, transactFor, type TransactOfShop } from '#adapters/database/shop-transaction.ts';
import { openSweepStore, type SweepStore } from '#adapters/database/sweep-work.ts';
import { readTasks } from '#adapters/database/work/read-tasks.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { openTickets } from '#adapters/database/work/tickets.ts';
import { openUploads } from '#adapters/database/clips/uploads.ts';
import { openWebhooks, type Webhooks } from '#adapters/database/webhooks/webhooks.ts';
import type { ClipReads, Drafts, Settings, Uploads } from '#studio/clip/ports.ts';
import type { TimeZoneStore } from '#studio/shop/time-zone.ts';
import type { ServiceKeys } from '#studio/clip/service-keys.ts';
import type { Steps } from '#studio/clip/steps.ts';
import type { ExportReads } from '#studio/export/export-record.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import type { PublicationStore } from '#studio/publish/publication-record.ts';
import type { ShopDirectory } from '#studio/shop/ports.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';
import type { TaskReads, TaskStore, TicketBooth } from '#studio/work/ports.ts';
import type { Seal } from '#studio/shared/seal.ts';

/** What one shop keeps. No other shop's rows can be reached through it. */
export type ShopStores = {
  /** What use cases change the shop's rows in. */
  transact: TransactOfShop;
  clips: ClipReads;
  drafts: Drafts;
  uploads: Uploads;
  settings: Settings;
  timeZone: TimeZoneStore;
  exports: ExportReads;
  publications: PublicationStore;
  serviceKeys: ServiceKeys;
  steps: Steps;
  /** How the work on all of these goes. */
  tasks: TaskReads;
  ledger: Ledger;
  billingStore: BillingStore;
};

/** Everything that is kept, by shop where it belongs to one. Methods reject when the database does not answer. */
export type Stores = {
  /** For libraries that open their own connections: the queue, Shopify's session storage. */
  readonly url: string;
  storesOf(domain: string): ShopStores;
  shops: ShopDirectory;
  /** Steps that depend on no shop: music. */
  commonSteps: Steps;
  webhooks: Webhooks;
  /** The worker's side of all durable work. */
  tasks: TaskStore<WholeShopTransaction>;
  /** Tickets still to be sent to the queue. */
  tickets: TicketBooth;
  sweeps: SweepStore;
  ledgerAudit: {
    /** What does not add up, in all shops; these can start nothing until `clear`. */
    run(): Promise<LedgerFault[]>;
    /** False when the shop was not under review. */
    clear(shop: string): Promise<boolean>;
  };
  events: Events;
  /** True when it answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

/** `url` names a deployment's database; without it PostgreSQL runs from the packages, its data under `home`. */
export async function openDatabase({
  url,
  home,
  seal,
}: {
  url: string | undefined;
  home: string;
  seal: Seal;
}): Promise<Stores> {
  const embedded = url === undefined ? await runEmbeddedPostgres(join(home, 'postgres')) : null;
  const address = url ?? embedded?.url ?? '';
  await migrate(address);
  const client = openClient(address);
  const events = openEvents(address);
  return {
    url: address,
    ...storesBehind(client, seal),
    events,
    ping: () =>
      client.$queryRaw`select 1`.then(
        () => true,
        () => false,
      ),
    async close() {
      await events.close();
      await client.$disconnect();
      await embedded?.stop();
    },
  };
}

function storesOf(
  { client, seal, documents }: { client: Client; seal: Seal; documents: DocumentCache },
  domain: string,
): ShopStores {
  return {
    transact: transactFor(client, domain),
    clips: readClips(client, domain, documents),
    drafts: openDrafts(client, domain),
    uploads: openUploads(client, domain),
    settings: openSettings(client, domain),
    timeZone: openTimeZone(client, domain),
    exports: readExports(client, domain),
    publications: openPublicationStore(client, domain),
    serviceKeys: openServiceKeys(client, domain, seal),
    steps: openDatabaseSteps(client, domain),
    tasks: readTasks(client, domain),
    ledger: openLedger(client, domain),
    billingStore: openBillingStore(client, domain),
  };
}

function storesBehind(client: Client, seal: Seal) {
  const shared = { client, seal, documents: openDocumentCache() };
  return {
    storesOf: (domain: string): ShopStores => storesOf(shared, domain),
    shops: openShopDirectory(client),
    commonSteps: openDatabaseSteps(client, ''),
    webhooks: openWebhooks(client),
    tasks: openTaskStore(client, shopTransaction),
    tickets: openTickets(client),
    sweeps: openSweepStore(client),
    ledgerAudit: { run: () => auditLedgers(client), clear: (shop: string) => clearReview(client, shop) },
  };
}
