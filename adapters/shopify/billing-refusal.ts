/** Maps Shopify's refusal of a charge to the failure that a merchant reads. */
import { AppError } from '#studio/shared/errors.ts';

type Payload = { readonly userErrors: readonly { readonly message: string }[] } | null;

/** `appUsageRecordCreate` gives no code for it, only these words. */
const BEYOND_THE_CAP = /exceeds balance remaining/i;

export const isBeyondCap = (payload: Payload): boolean =>
  payload?.userErrors.some(({ message }) => BEYOND_THE_CAP.test(message)) ?? false;

/** The failure in a mutation's payload: its user errors, or a missing charge. */
export const billingRefusal = (payload: Payload): AppError =>
  new AppError('BILLING_REFUSED', {
    reason: reasonOf(payload?.userErrors.map(({ message }) => message) ?? []),
  });

/**
 * A request that Shopify refused as a whole (a malformed id, for example) becomes BILLING_REFUSED; other
 * failures stay as they are.
 */
export const asBillingRefusal = (error: AppError): AppError =>
  error.code === 'SHOPIFY_REFUSED'
    ? new AppError(
        'BILLING_REFUSED',
        { reason: reasonOf([String(error.details['reason'] ?? '')]) },
        { cause: error },
      )
    : error;

/** As sentences: "Price must be greater than 0" has no full stop of its own. */
function reasonOf(messages: readonly string[]): string {
  const said = messages.map((message) => message.trim()).filter((message) => message !== '');
  return said.length === 0
    ? 'it gave no reason.'
    : said.map((message) => (/[.!?]$/.test(message) ? message : `${message}.`)).join(' ');
}
