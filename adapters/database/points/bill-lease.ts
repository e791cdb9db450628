/** Lets one process at a time settle a shop's bill. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '#adapters/database/kernel/client.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';

/**
 * Longer than settling a bill usually takes, and the longest wait after a process died while settling. Two
 * processes at once are slower but harmless.
 */
const LEASE_SECONDS = 60;
const MAX_TRIES = 60;
const TRY_AFTER_MILLISECONDS = 500;

/** As `BillingStore.exclusively` says. */
export const exclusivelyFor =
  (client: Client, shop: string): BillingStore['exclusively'] =>
  async (work) => {
    const token = randomUUID();
    const askedAt = await takeLease(client, shop, token);
    if (askedAt === null) return err(new AppError('BILL_BUSY'));
    try {
      return await work(askedAt);
    } finally {
      // An error here must not hide the outcome of the work. A lease that is not released expires.
      await client.$executeRaw`delete from bill_leases where shop = ${shop} and token = ${token}`.catch(
        () => undefined,
      );
    }
  };

/** The database's clock when the lease was taken; null when another has held it for too long. */
async function takeLease(client: Client, shop: string, token: string): Promise<Date | null> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const [taken] = await client.$queryRaw<{ at: Date }[]>`insert into bill_leases (shop, token, leased_until)
      values (${shop}, ${token}, now() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (shop) do update set token = excluded.token, leased_until = excluded.leased_until
      where bill_leases.leased_until < now() returning now() as at`;
    if (taken !== undefined) return taken.at;
    await wait(TRY_AFTER_MILLISECONDS);
  }
  return null;
}
