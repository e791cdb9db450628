/**
 * Opens the database: a deployment's own, else the one that comes with the packages; migrated, with all its
 * repositories.
 */
import { join } from 'node:path';
import { openBillingStore } from '#adapters/database/points/billing-store.ts';
import { auditLedgers, clearReview, type LedgerFault } from '#adapters/database/points/ledger-audit.ts';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { openClips } from '#adapters/database/clips/clips.ts';
import { openDocumentCache, type DocumentCache } from '#adapters/database/clips/read-clips.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { openEvents, type Events } from '#adapters/database/kernel/events.ts';
import { openExports } from '#adapters/database/exports/exports.ts';
import { openLedger } from '#adapters/database/points/ledger.ts';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { openPublications } from '#adapters/database/publications/publications.ts';
import { openDrafts } from '#adapters/database/shops/drafts.ts';
import { openTimeZone } from '#adapters/database/shops/time-zone.ts';
import { openSettings, openShops, type Shops } from '#adapters/database/shops/shops.ts';
import { openServiceKeys } from '#adapters/database/shops/service-keys.ts';
import { openDatabaseSteps } from '#adapters/database/steps/steps.ts';
import { shopTransaction, transactFor, type TransactOfShop } from '#adapters/database/shop-transaction.ts';
import { openSweeps, type Sweeps } from '#adapters/database/sweep-work.ts';
import { readTasks } from '#adapters/database/work/read-tasks.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { openTickets } from '#adapters/database/work/tickets.ts';
import { openUploads } from '#adapters/database/clips/uploads.ts';
import { openWebhooks, type Webhooks } from '#adapters/database/webhooks/webhooks.ts';
import type { Clips, Drafts, Settings, Uploads } from '#studio/clip/ports.ts';
import type { TimeZoneStore } from '#studio/shop/time-zone.ts';
import type { ServiceKeys } from '#studio/clip/service-keys.ts';
import type { Steps } from '#studio/clip/steps.ts';
import type { Exports } from '#studio/export/export-record.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import type { Publications } from '#studio/publish/publication-record.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';
import type { TaskReads, TaskStore, TicketBooth } from '#studio/work/ports.ts';
import type { Seal } from '#studio/shared/seal.ts';

/** What one shop keeps. No other shop's rows can be reached through it. */
export type ShopRepositories = {
  /** For use cases that no repository has a method for. */
  transact: TransactOfShop;
  clips: Clips;
  drafts: Drafts;
  uploads: Uploads;
  settings: Settings;
  timeZone: TimeZoneStore;
  exports: Exports;
  publications: Publications;
  serviceKeys: ServiceKeys;
  steps: Steps;
  /** How the work on all of these goes. */
  tasks: TaskReads;
  ledger: Ledger;
  billingStore: BillingStore;
};

/** Everything that is kept, by shop where it belongs to one. Methods reject when the database does not answer. */
export type Database = {
  /** For libraries that open their own connections: the queue, Shopify's session storage. */
  readonly url: string;
  forShop(domain: string): ShopRepositories;
  shops: Shops;
  /** Steps that depend on no shop: music. */
  commonSteps: Steps;
  webhooks: Webhooks;
  /** The worker's side of all durable work. */
  tasks: TaskStore<WholeShopTransaction>;
  /** Tickets still to be sent to the queue. */
  tickets: TicketBooth;
  sweeps: Sweeps;
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
  firstGrantQuarterPoints = 0,
}: {
  url: string | undefined;
  home: string;
  seal: Seal;
  firstGrantQuarterPoints?: number;
}): Promise<Database> {
  const embedded = url === undefined ? await runEmbeddedPostgres(join(home, 'postgres')) : null;
  const address = url ?? embedded?.url ?? '';
  await migrate(address);
  const client = openClient(address);
  const events = openEvents(address);
  return {
    url: address,
    ...repositories(client, seal, firstGrantQuarterPoints),
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

function forShop(
  { client, seal, documents }: { client: Client; seal: Seal; documents: DocumentCache },
  domain: string,
): ShopRepositories {
  const transact = transactFor(client, domain);
  return {
    transact,
    clips: openClips(client, domain, { transact, documents }),
    drafts: openDrafts(client, domain),
    uploads: openUploads(client, domain),
    settings: openSettings(client, domain),
    timeZone: openTimeZone(client, domain),
    exports: openExports(client, domain, transact),
    publications: openPublications(client, domain, transact),
    serviceKeys: openServiceKeys(client, domain, seal),
    steps: openDatabaseSteps(client, domain),
    tasks: readTasks(client, domain),
    ledger: openLedger(client, domain),
    billingStore: openBillingStore(client, domain),
  };
}

function repositories(client: Client, seal: Seal, firstGrantQuarterPoints: number) {
  const shared = { client, seal, documents: openDocumentCache() };
  return {
    forShop: (domain: string): ShopRepositories => forShop(shared, domain),
    shops: openShops(client, firstGrantQuarterPoints),
    commonSteps: openDatabaseSteps(client, ''),
    webhooks: openWebhooks(client),
    tasks: openTaskStore(client, shopTransaction),
    tickets: openTickets(client),
    sweeps: openSweeps(client),
    ledgerAudit: { run: () => auditLedgers(client), clear: (shop: string) => clearReview(client, shop) },
  };
}
