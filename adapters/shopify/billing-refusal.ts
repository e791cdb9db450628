/** Turns what Shopify says against a charge into the failure that a merchant reads. */
import { AppError } from '#studio/shared/errors.ts';

type Payload = { readonly userErrors: readonly { readonly message: string }[] } | null;

/** `appUsageRecordCreate` gives no code for it, only these words. */
const BEYOND_THE_CAP = /exceeds balance remaining/i;

export const isBeyondCap = (payload: Payload): boolean =>
  payload?.userErrors.some(({ message }) => BEYOND_THE_CAP.test(message)) ?? false;

/** What a mutation's payload holds against it, or an answer without the charge that was asked for. */
export const billingRefusal = (payload: Payload): AppError =>
  new AppError('BILLING_REFUSED', {
    reason: reasonOf(payload?.userErrors.map(({ message }) => message) ?? []),
  });

/** A whole request that was refused, such as one about an id that is none, was a charge that was refused; other failures stay. */
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
