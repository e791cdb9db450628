/** Reads an answer of the Admin API: data, a request to wait, a transient fault, or a refusal. */
import type { ClientResponse } from '@shopify/admin-api-client';
import { z } from 'zod';
import { AppError } from '#studio/shared/errors.ts';
import type { WebFailure } from '#adapters/web/web-failure.ts';

export type AdminReply<Data> =
  | { kind: 'data'; data: Data }
  /** Nothing was done; repeat the request after this many seconds. */
  | { kind: 'wait'; seconds: number }
  /** It is unknown whether anything was done. */
  | { kind: 'fault'; error: AppError }
  | { kind: 'refused'; error: AppError };

/** Shopify's own default when it does not say how long. */
const DEFAULT_WAIT_SECONDS = 2;

const costSchema = z.object({
  cost: z.object({
    requestedQueryCost: z.number(),
    throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number().positive() }),
  }),
});

export function readAdminReply<Data>(
  response: ClientResponse<Data>,
  failure: WebFailure | null,
): AdminReply<Data> {
  if (failure !== null) return { kind: 'fault', error: unavailable(failure.reason, failure) };
  const { errors, data, extensions } = response;
  if (errors === undefined && data !== undefined) return { kind: 'data', data };
  const status = errors?.networkStatusCode ?? 0;
  if (status === 429) return { kind: 'wait', seconds: retryAfter(errors?.response) };
  if (status === 401 || status === 403) return { kind: 'refused', error: new AppError('SHOP_UNAUTHORIZED') };
  if (status === 402 || status === 423)
    return {
      kind: 'refused',
      error: new AppError('SHOPIFY_REFUSED', { reason: 'the store is frozen or closed.' }),
    };
  if (status >= 500) return { kind: 'fault', error: unavailable(`it answered with status ${status}`) };
  const said = errors?.graphQLErrors ?? [];
  const codes = new Set(said.map((error) => error.extensions?.code));
  if (codes.has('THROTTLED')) return { kind: 'wait', seconds: secondsUntilAffordable(extensions) };
  if (codes.has('ACCESS_DENIED'))
    return {
      kind: 'refused',
      error: new AppError('SCOPES_MISSING', {
        scopes: scopesIn(said.map(({ message }) => message).join(' ')),
      }),
    };
  if (codes.has('INTERNAL_SERVER_ERROR') || codes.has('TIMEOUT'))
    return { kind: 'fault', error: unavailable('Shopify had an internal error') };
  if (said.length > 0)
    return {
      kind: 'refused',
      error: new AppError('SHOPIFY_REFUSED', { reason: said.map(({ message }) => message).join(' ') }),
    };
  if (status >= 300) return { kind: 'refused', error: unavailable(`it answered with status ${status}`) };
  return { kind: 'fault', error: unavailable('the response was incomplete') };
}

const unavailable = (reason: string, cause?: unknown) =>
  new AppError('SHOPIFY_UNAVAILABLE', { reason }, { cause });

function retryAfter(response: Response | undefined): number {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : DEFAULT_WAIT_SECONDS;
}

/** The bucket refills at `restoreRate` points a second: wait until the query's points are in it. */
function secondsUntilAffordable(extensions: unknown): number {
  const parsed = costSchema.safeParse(extensions);
  if (!parsed.success) return DEFAULT_WAIT_SECONDS;
  const { requestedQueryCost, throttleStatus } = parsed.data.cost;
  return Math.max(0.1, (requestedQueryCost - throttleStatus.currentlyAvailable) / throttleStatus.restoreRate);
}

/** "Required access: `write_products` access scope." → "write_products". */
function scopesIn(message: string): string {
  const scopes = new Set(message.match(/\b(?:un)?(?:auth_)?(?:read|write)_[a-z_]+/g));
  return scopes.size === 0 ? 'products' : [...scopes].join(', ');
}
