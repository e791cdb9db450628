/**
 * How often a shop may ask for something to be made: enough for anyone at work, too little for a loop that
 * has run away. Reading is never limited.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail } from '#app/http/replies.server.ts';
import { AppError } from '#studio/shared/errors.ts';

/**
 * Requests per minute that do more than read, whatever their verb: each shop and each route by itself,
 * whichever clip or export it is about; counted in each process. What is named here makes something, or asks
 * a store, a paid service or another host.
 */
const A_MINUTE = {
  '/app/generate': 60,
  '/app/generate/products': 20,
  '/app/product': 60,
  '/app/products': 60,
  '/app/script': 120,
  '/app/listen': 120,
  '/app/voices': 120,
  '/app/uploads': 60,
  '/app/clips/bulk': 30,
  '/app/clips/:id/save': 60,
  '/app/clips/:id/act': 120,
  '/app/exports': 60,
  '/app/exports/quote': 240,
  '/app/exports/:id/media': 60,
  '/app/exports/:id/gallery': 60,
  '/app/publications': 60,
  '/app/publish/export': 60,
  '/app/publish/plan': 30,
  '/app/publish': 30,
  '/app/publications/:id': 60,
  '/app/tasks': 120,
  '/app/settings/key': 20,
  '/app/settings/logo': 30,
  '/app/points/offer': 30,
} as const;
/** All other routes together: more than anyone's typing saves. */
const ELSEWHERE_A_MINUTE = 300;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

const elsewhere = new RateLimiterMemory({ points: ELSEWHERE_A_MINUTE, duration: 60 });
const routes = Object.entries(A_MINUTE).map(([route, points]) => ({
  path: new RegExp(`^${route.replace(/:id/g, '[^/]+')}$`),
  limiter: new RateLimiterMemory({ points, duration: 60 }),
}));

/** Counts the request. Throws the Response with status 429 when there were too many; it says when to come again. */
export async function enforceRateLimit(request: Request, shop: string): Promise<void> {
  if (READING.has(request.method)) return;
  const path = pathOf(request.url);
  const limiter = routes.find((route) => route.path.test(path))?.limiter ?? elsewhere;
  try {
    await limiter.consume(shop);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw fail(
      new AppError('TOO_MANY_REQUESTS', { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }),
    );
  }
}

/** As the router matches: in any case, however it is written, part by part. */
function pathOf(url: string): string {
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '');
  return `/${parts.map((part) => decoded(part).toLowerCase().replaceAll('/', '%2f')).join('/')}`.replace(
    /\.data$/,
    '',
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // What cannot be decoded is no name of these routes.
    return part;
  }
}
