/**
 * Stores the results of steps under the hash of their inputs. Callers that need a step while another process
 * makes it wait for that result.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '#adapters/database/kernel/client.ts';
import { stepHash, type Step, type Steps } from '#studio/clip/steps.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * The maker of a step renews its lease this often; without renewal for a whole lease it counts as dead and
 * another makes the step.
 */
const LEASE_SECONDS = 30;
const RENEW_MILLISECONDS = 10_000;
const MAX_POLL_MILLISECONDS = 1000;

/** The steps of one shop; '' holds those that depend on no shop. */
export function openDatabaseSteps(client: Client, shop: string): Steps {
  /** The stored result, or null and the lease is ours. */
  async function keptOrOurs(
    hash: string,
    step: Step<unknown>,
    lease: string,
  ): Promise<{ result: unknown } | null> {
    for (
      let pollMilliseconds = 50;
      ;
      pollMilliseconds = Math.min(MAX_POLL_MILLISECONDS, pollMilliseconds * 1.5)
    ) {
      const taken = await client.$executeRaw`insert into steps (shop, hash, name, lease, leased_until)
          values (${shop}, ${hash}, ${step.name}, ${lease}, now() + make_interval(secs => ${LEASE_SECONDS}))
        on conflict (shop, hash) do update set lease = excluded.lease, leased_until = excluded.leased_until
        where steps.result is null and steps.leased_until < now()`;
      if (taken === 1) return null;
      const row = await client.step.findUnique({
        where: { shop_hash: { shop, hash } },
        select: { result: true },
      });
      if (row !== null && row.result !== null) {
        if (step.result.safeParse(row.result).success) return row;
        // An older shape: it is made again.
        await client.$executeRaw`update steps set result = null, leased_until = now() where shop = ${shop}
          and hash = ${hash} and result is not null`;
      } else await wait(pollMilliseconds);
    }
  }

  return {
    async once<T, E>(step: Step<T>, make: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
      const [hash, lease] = [await stepHash(step), randomUUID()];
      const kept = await keptOrOurs(hash, step, lease);
      if (kept !== null) return ok(step.result.parse(kept.result));
      const renewing = setInterval(() => {
        // The next renewal can make up for a failed one; the lease ends by itself.
        client.$executeRaw`update steps set leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
          where shop = ${shop} and hash = ${hash} and lease = ${lease}`.catch(() => undefined);
      }, RENEW_MILLISECONDS).unref();
      try {
        const made = await make();
        if (made.ok)
          await client.$executeRaw`insert into steps (shop, hash, name, result)
            values (${shop}, ${hash}, ${step.name}, ${JSON.stringify(made.value)}::jsonb)
            on conflict (shop, hash) do update set result = excluded.result, lease = null, leased_until = null`;
        return made;
      } finally {
        clearInterval(renewing);
        // A failure is never stored: the next caller makes the step, at once or, when the database is away,
        // after the lease.
        await client.$executeRaw`delete from steps where shop = ${shop} and hash = ${hash}
          and lease = ${lease} and result is null`.catch(() => undefined);
      }
    },
  };
}
