/** Maps Shopify's errors for a product's media to failures that a merchant can understand. */
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import { AppError } from '#studio/shared/errors.ts';

export type UserError = { readonly message: string; readonly code?: string | null };

/** What the merchant's sentence adds to the refusal: how many videos the plan holds, and the next day to try. */
export type RefusalFacts = { planLimit: string; resumesOn: string };

/**
 * `productUpdate` gives its errors without codes, so the words are read as well. The order matters: a message
 * about the product's limit may name the shop, not the other way round.
 */
const RULES: readonly { said: RegExp; failure: (facts: RefusalFacts) => AppError }[] = [
  {
    said: /VIDEO_THROTTLE_EXCEEDED|\bweek(ly)?\b|throttl/i,
    failure: ({ resumesOn }) => new AppError('VIDEO_WEEKLY_LIMIT', { date: resumesOn }),
  },
  {
    said: new RegExp(
      String.raw`PRODUCT_MEDIA_LIMIT_EXCEEDED|\b${MAX_MEDIA}\b.*\bmedia\b|media\b.*\bper product|product\b.*\bmedia\b.*\b(limit|maximum)`,
      'i',
    ),
    failure: () => new AppError('PRODUCT_MEDIA_LIMIT', { count: MAX_MEDIA }),
  },
  { said: /FILE_STORAGE_LIMIT_EXCEEDED|storage/i, failure: () => new AppError('STORE_STORAGE_FULL') },
  {
    said: /SHOP_MEDIA_LIMIT_EXCEEDED|(shop|store|plan)\b.*\b(limit|maximum)|(limit|maximum)\b.*\b(shop|store|plan)/i,
    failure: ({ planLimit }) => new AppError('SHOP_MEDIA_LIMIT', { limit: planLimit }),
  },
  {
    said: /PRODUCT_DOES_NOT_EXIST|PRODUCT_SUSPENDED|product (does not|doesn.t) exist|suspended/i,
    failure: () => new AppError('PRODUCT_GONE'),
  },
  {
    said: /INVALID_SIGNED_URL|GENERIC_FILE_DOWNLOAD_FAILURE|signed url|staged upload|invalid video url/i,
    failure: () => new AppError('UPLOAD_TARGET_EXPIRED'),
  },
];

/**
 * The failure behind Shopify's user errors for a product's media: VIDEO_WEEKLY_LIMIT, PRODUCT_MEDIA_LIMIT,
 * STORE_STORAGE_FULL, SHOP_MEDIA_LIMIT, PRODUCT_GONE or UPLOAD_TARGET_EXPIRED; SHOPIFY_REFUSED with Shopify's
 * own words when none fits.
 */
export function mediaRefusal(errors: readonly UserError[], facts: RefusalFacts): AppError {
  const message = errors.map((error) => error.message).join(' ');
  const said = errors.map((error) => `${error.code ?? ''} ${error.message}`).join('\n');
  return (
    RULES.find((rule) => rule.said.test(said))?.failure(facts) ??
    new AppError('SHOPIFY_REFUSED', { reason: message })
  );
}

/**
 * Videos and 3D models that a store on a plan holds, as Shopify publishes them: another limit than that of one
 * product's media. "Grow" is Shopify's newer name of the plan "Shopify".
 */
const PLAN_LIMITS: Readonly<Record<string, string>> = {
  Basic: '250',
  Shopify: '1,000',
  Grow: '1,000',
  Advanced: '5,000',
};
const limitOf = (plan: string): string => `${PLAN_LIMITS[plan]} on ${plan}`;

/** "250 on Basic"; of a plan that is not known, the limit of each. */
export const planLimit = (plan: string | null): string =>
  plan !== null && Object.hasOwn(PLAN_LIMITS, plan)
    ? limitOf(plan)
    : ['Basic', 'Shopify', 'Advanced'].map(limitOf).join(', ');
