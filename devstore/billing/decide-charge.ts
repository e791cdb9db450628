/** What a merchant or the app decides about charges: approve, decline, cancel, uninstall, pay or not. */
import { announceCharge } from '#devstore/billing/announce-charge.ts';
import {
  isUsage,
  type CapRaise,
  type Charge,
  type ChargeStatus,
  type Subscription,
} from '#devstore/billing/charges.ts';
import { activate } from '#devstore/billing/replace-subscription.ts';
import { changeStatus, chargesNow } from '#devstore/billing/settle-charges.ts';
import type { Store } from '#devstore/store.ts';

/** What a merchant is asked on a confirmation page: a new charge, or a higher cap of a subscription that runs. */
export type Question =
  | { kind: 'charge'; charge: Charge }
  | { kind: 'cap'; charge: Subscription; raise: CapRaise };

/** Every question that was ever asked and can still be shown. */
export const questionsNow = (store: Store): Question[] =>
  chargesNow(store).flatMap((charge) => [
    { kind: 'charge', charge },
    ...(charge.kind === 'subscription' && charge.capRaise !== null
      ? [{ kind: 'cap' as const, charge, raise: charge.capRaise }]
      : []),
  ]);

export const statusOf = (question: Question): ChargeStatus =>
  question.kind === 'cap' ? question.raise.status : question.charge.status;

export const isAgreed = (question: Question): boolean => ['ACTIVE', 'ACCEPTED'].includes(statusOf(question));

/** False when the question is no longer open; nothing happens then. */
export function approve(store: Store, question: Question): boolean {
  if (statusOf(question) !== 'PENDING') return false;
  if (question.kind === 'cap') raiseCap(store, question.charge, question.raise);
  else if (question.charge.kind === 'subscription') activate(store, question.charge);
  else changeStatus(store, question.charge, 'ACTIVE');
  return true;
}

/** False when the question is no longer open. A cap that is not raised stays as it is, and so does its subscription. */
export function decline(store: Store, question: Question): boolean {
  if (statusOf(question) !== 'PENDING') return false;
  if (question.kind === 'cap') question.raise.status = 'DECLINED';
  else changeStatus(store, question.charge, 'DECLINED');
  return true;
}

/** Whatever has ended already stays as it ended. */
export const canBeCancelled = ({ status }: Subscription): boolean =>
  status === 'ACTIVE' || status === 'ACCEPTED' || status === 'FROZEN' || status === 'PENDING';

/** Sets it to CANCELLED and notifies the app. What was billed stays billed. */
export const cancel = (store: Store, subscription: Subscription): void =>
  changeStatus(store, subscription, 'CANCELLED');

/**
 * Uninstalling cancels the app's subscriptions and voids its pending charges; call it before the app is
 * removed, so that the webhooks are sent.
 */
export function endCharges(store: Store): void {
  for (const charge of chargesNow(store)) {
    if (charge.status === 'PENDING') changeStatus(store, charge, 'EXPIRED');
    else if (charge.kind === 'subscription' && canBeCancelled(charge))
      changeStatus(store, charge, 'CANCELLED');
  }
}

/**
 * Shopify freezes the charges of a shop that stops paying, until it pays again. False when there is nothing
 * to freeze or to thaw.
 */
export function freeze(store: Store, subscription: Subscription, frozen: boolean): boolean {
  if (subscription.status !== (frozen ? 'ACTIVE' : 'FROZEN')) return false;
  changeStatus(store, subscription, frozen ? 'FROZEN' : 'ACTIVE');
  chargesNow(store);
  return true;
}

/** By the merchant in the admin, without the app: never below what was used. False when it can't be. */
export function setCap(store: Store, subscription: Subscription, hundredths: bigint): boolean {
  const item = subscription.lineItems.find(isUsage);
  if (
    item === undefined ||
    subscription.status !== 'ACTIVE' ||
    hundredths <= 0n ||
    hundredths < item.pricing.used
  )
    return false;
  const cap = { ...item.pricing.cap, hundredths };
  raiseCap(store, subscription, {
    lineItem: item,
    cap,
    status: 'PENDING',
    signature: '',
    createdAt: store.now(),
  });
  return true;
}

function raiseCap(store: Store, subscription: Subscription, raise: CapRaise): void {
  raise.status = 'ACTIVE';
  Object.assign(raise.lineItem.pricing, { cap: raise.cap, warned: false });
  subscription.updatedAt = store.now();
  announceCharge(store, subscription);
}
