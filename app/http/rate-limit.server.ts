/** How often a shop may ask for something to be made: enough for anyone at work, too little for a loop that has run away. Looking is never limited. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail } from '#app/http/replies.server.ts';
import { AppError } from '#studio/shared/errors.ts';

/** POSTs a minute, each shop and each address by itself; counted by each process for itself. */
const A_MINUTE = { '/app/generate': 60, '/app/exports': 60, '/app/uploads': 60, '/app/points/offer': 30, '/app/listen': 120, '/app/script': 120 } as const;

const limiters = new Map(Object.entries(A_MINUTE).map(([path, points]) => [path, new RateLimiterMemory({ points, duration: 60 })]));

/** Counts the request. Throws the Response with status 429 when there were too many; it says when to come again. */
export async function keepPace(request: Request, shop: string): Promise<void> {
  const limiter = request.method === 'POST' ? limiters.get(pathOf(request.url)) : undefined;
  if (limiter === undefined) return;
  try {
    await limiter.consume(shop);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw fail(new AppError('TOO_MANY_REQUESTS', { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }));
  }
}

/** As the router matches: in any case, however it is written. */
function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return decoded(pathname).toLowerCase().replace(/\/{2,}/g, '/').replace(/\/$/, '').replace(/\.data$/, '');
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // What cannot be decoded is no route of these.
    return pathname;
  }
}
