/** What a merchant or the app decides about charges: approve, decline, cancel, uninstall. */
import { announceCharge } from '#devstore/billing/announce-charge.ts';
import type { CapRaise, Charge, ChargeStatus, Subscription } from '#devstore/billing/charges.ts';
import { changeStatus, chargesNow, startFirstPeriod } from '#devstore/billing/settle-charges.ts';
import type { Store } from '#devstore/store.ts';

/** What a merchant is asked on a confirmation page: a new charge, or a higher cap of a subscription that runs. */
export type Question = { kind: 'charge'; charge: Charge } | { kind: 'cap'; charge: Subscription; raise: CapRaise };

/** Every question that was ever asked and can still be shown. */
export const questionsNow = (store: Store): Question[] =>
  chargesNow(store).flatMap((charge) => [{ kind: 'charge', charge }, ...(charge.kind === 'subscription' && charge.capRaise !== null ? [{ kind: 'cap' as const, charge, raise: charge.capRaise }] : [])]);

export const statusOf = (question: Question): ChargeStatus => (question.kind === 'cap' ? question.raise.status : question.charge.status);

/** False when the question is no longer open; nothing happens then. */
export function approve(store: Store, question: Question): boolean {
  if (statusOf(question) !== 'PENDING') return false;
  if (question.kind === 'cap') raiseCap(store, question.charge, question.raise);
  else activate(store, question.charge);
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
export const canBeCancelled = ({ status }: Subscription): boolean => status === 'ACTIVE' || status === 'PENDING';

export const cancel = (store: Store, subscription: Subscription): void => changeStatus(store, subscription, 'CANCELLED');

/** With the app, its subscriptions go and its questions lapse; call it before the app is away, which is told. */
export function endCharges(store: Store): void {
  for (const charge of chargesNow(store)) {
    if (charge.status === 'PENDING') changeStatus(store, charge, 'EXPIRED');
    else if (charge.kind === 'subscription' && charge.status === 'ACTIVE') changeStatus(store, charge, 'CANCELLED');
  }
}

/**
 * An app has one active subscription: the new one takes its place at once, whatever its `replacementBehavior`. With
 * APPLY_ON_NEXT_BILLING_CYCLE, and STANDARD for a lesser plan, Shopify waits for the period's end; this store does not.
 */
function activate(store: Store, charge: Charge): void {
  if (charge.kind === 'subscription') {
    for (const other of store.billing.charges) if (other.kind === 'subscription' && other.status === 'ACTIVE') cancel(store, other);
    startFirstPeriod(store, charge);
  }
  changeStatus(store, charge, 'ACTIVE');
}

function raiseCap(store: Store, subscription: Subscription, raise: CapRaise): void {
  raise.status = 'ACTIVE';
  Object.assign(raise.lineItem.pricing, { cap: raise.cap, warned: false });
  subscription.updatedAt = store.now();
  announceCharge(store, subscription);
}
