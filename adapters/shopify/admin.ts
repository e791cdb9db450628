/** Speaks GraphQL with one shop's Admin API: typed operations, throttling respected, transient faults retried. */
import { createAdminApiClient } from '@shopify/admin-api-client';
import { readAdminReply, type AdminReply } from '#adapters/shopify/admin-reply.ts';
import type { Operation } from '#adapters/shopify/operation.ts';
import { createShopQueue, type ShopQueue } from '#adapters/shopify/shop-queue.ts';
import { WebFailure } from '#adapters/web/web-failure.ts';
import type { Web } from '#adapters/web/web.ts';
import type { Clock } from '#studio/shared/clock.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** The Admin API version that every operation is written and checked against: Shopify's quarterly "YYYY-MM". */
export const ADMIN_API_VERSION = '2026-10';

const LIMITS = { seconds: 30, tries: 4, maxWaitSeconds: 60 } as const;

/**
 * One shop's Admin API. All of a shop's requests in this process share one queue, so that they share one wait
 * when Shopify throttles.
 */
export type Admin = {
  /** "lumen-and-clay.myshopify.com". */
  readonly shop: string;
  /**
   * Runs an operation in the shop's queue. Waits as Shopify says, up to a minute in all (then
   * SHOPIFY_THROTTLED). After a fault a query is retried, up to four tries in all; a mutation only when its
   * caller says that it is `repeatable`. Errors: SHOP_UNAUTHORIZED, SCOPES_MISSING, SHOPIFY_THROTTLED,
   * SHOPIFY_UNAVAILABLE, SHOPIFY_REFUSED. `userErrors` are data.
   */
  run<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: { repeatable?: boolean; signal?: AbortSignal | undefined },
  ): Promise<Result<Data, AppError>>;
};

/** One queue a shop in each process: every Admin that is opened over the same Web shares it. */
const queues = new WeakMap<Web, Map<string, ShopQueue>>();

/**
 * The Admin API of one shop, with the token that it gave. Opening makes no request: a bad token shows when an
 * operation runs (SHOP_UNAUTHORIZED).
 */
export function openAdmin(
  ports: { web: Web; clock: Clock },
  { shop, accessToken }: { shop: string; accessToken: string },
): Admin {
  const queue = queueOf(ports.web, ports.clock, shop);

  async function ask<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    signal: AbortSignal | undefined,
  ): Promise<AdminReply<Data>> {
    let failure: WebFailure | null = null;
    const customFetchApi = async (
      url: string,
      init: Pick<RequestInit, 'headers'> & { body?: string } = {},
    ) => {
      const reply = await ports.web.fetch(url, {
        method: 'POST',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body ?? '',
        seconds: LIMITS.seconds,
        signal,
      });
      if (!reply.ok) throw (failure = reply.error);
      return new Response(Buffer.from(reply.value.bytes), {
        status: reply.value.status,
        headers: reply.value.headers,
      });
    };
    // The client keeps only the message of an error from its fetch; with one client per call we keep the error itself.
    const client = createAdminApiClient({
      storeDomain: shop,
      apiVersion: ADMIN_API_VERSION,
      accessToken,
      customFetchApi,
      logger: () => undefined,
    });
    const response = await client.request<Data>(operation.text, { variables: { ...variables } });
    return readAdminReply(response, failure);
  }

  return {
    shop,
    async run(operation, variables, { repeatable = operation.kind === 'query', signal } = {}) {
      let waited = 0;
      for (let attempt = 1; ; attempt++) {
        const reply = await queue.run(() => ask(operation, variables, signal), signal);
        signal?.throwIfAborted();
        if (reply.kind === 'data') return ok(reply.data);
        if (reply.kind === 'refused') return err(reply.error);
        if (reply.kind === 'wait') {
          waited += reply.seconds;
          if (waited > LIMITS.maxWaitSeconds)
            return err(new AppError('SHOPIFY_THROTTLED', { seconds: Math.ceil(reply.seconds) }));
          queue.pause(reply.seconds);
          continue;
        }
        if (!repeatable || attempt >= LIMITS.tries) return err(reply.error);
        await ports.clock.wait(0.5 * 2 ** (attempt - 1), signal);
      }
    },
  };
}

function queueOf(web: Web, clock: Clock, shop: string): ShopQueue {
  const ofWeb = queues.get(web) ?? new Map<string, ShopQueue>();
  queues.set(web, ofWeb);
  const queue = ofWeb.get(shop) ?? createShopQueue(clock);
  ofWeb.set(shop, queue);
  return queue;
}
