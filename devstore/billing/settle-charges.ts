/**
 * What time does to charges: after two days nobody can accept them any more, and a subscription's period is
 * followed by the next.
 */
import { announceCharge } from '#devstore/billing/announce-charge.ts';
import { isUsage, type Charge, type ChargeStatus, type Subscription } from '#devstore/billing/charges.ts';
import type { Store } from '#devstore/store.ts';

const DAY_MILLISECONDS = 24 * 3600 * 1000;
const LIFE_OF_A_QUESTION_MILLISECONDS = 2 * DAY_MILLISECONDS;

/** The shop's charges as they are now. All reads of charges go through here. */
export function chargesNow(store: Store): Charge[] {
  const { charges } = store.billing;
  for (const charge of charges) {
    if (charge.status === 'PENDING' && isTooOld(store, charge)) changeStatus(store, charge, 'EXPIRED');
    if (charge.kind === 'subscription') settleSubscription(store, charge);
  }
  return charges;
}

function settleSubscription(store: Store, subscription: Subscription): void {
  const { capRaise } = subscription;
  if (capRaise?.status === 'PENDING' && isTooOld(store, capRaise)) capRaise.status = 'EXPIRED';
  while (
    subscription.status === 'ACTIVE' &&
    subscription.currentPeriodEnd !== null &&
    subscription.currentPeriodEnd <= store.now()
  )
    renew(store, subscription);
  // Also when the previous one was canceled meanwhile: it was agreed to.
  if (
    subscription.status === 'ACCEPTED' &&
    subscription.beginsAt !== null &&
    subscription.beginsAt <= store.now()
  ) {
    begin(store, subscription, subscription.beginsAt);
    settleSubscription(store, subscription);
  }
}

/** A pending one takes effect with the next period. */
export function renew(store: Store, subscription: Subscription): void {
  const waiting = store.billing.charges.find(
    (charge) => charge.kind === 'subscription' && charge.status === 'ACCEPTED',
  );
  if (waiting?.kind !== 'subscription' || subscription.currentPeriodEnd === null)
    startNextPeriod(subscription);
  else begin(store, waiting, subscription.currentPeriodEnd);
}

function begin(store: Store, waiting: Subscription, at: number): void {
  Object.assign(waiting, { activatedAt: at, currentPeriodEnd: at + periodOf(waiting), beginsAt: null });
  for (const charge of store.billing.charges)
    if (charge.kind === 'subscription' && (charge.status === 'ACTIVE' || charge.status === 'FROZEN'))
      changeStatus(store, charge, 'CANCELLED');
  changeStatus(store, waiting, 'ACTIVE');
}

const isTooOld = (store: Store, { createdAt }: { createdAt: number }): boolean =>
  store.now() - createdAt >= LIFE_OF_A_QUESTION_MILLISECONDS;

/** Each status is reported; one that is not ACTIVE has no cap to raise, and no period unless it is only on hold. */
export function changeStatus(store: Store, charge: Charge, status: ChargeStatus): void {
  charge.status = status;
  charge.updatedAt = store.now();
  if (charge.kind === 'subscription' && status !== 'ACTIVE') {
    if (status !== 'FROZEN') charge.currentPeriodEnd = null;
    if (charge.capRaise?.status === 'PENDING') charge.capRaise.status = 'EXPIRED';
  }
  announceCharge(store, charge);
}

/** The first period begins when the trial is over: billing is delayed by it. */
export function startFirstPeriod(store: Store, subscription: Subscription): void {
  subscription.activatedAt = store.now();
  subscription.currentPeriodEnd = trialEndOf(subscription) + periodOf(subscription);
}

/** Usage counts from nothing again. Does nothing to a subscription that is not ACTIVE. */
function startNextPeriod(subscription: Subscription): void {
  if (subscription.currentPeriodEnd === null) return;
  subscription.currentPeriodEnd += periodOf(subscription);
  for (const { pricing } of subscription.lineItems.filter(isUsage)) {
    pricing.used = 0n;
    pricing.warned = false;
  }
}

/** Milliseconds since 1970; before it is approved, the trial counts from its creation. */
export const trialEndOf = ({ activatedAt, createdAt, trialDays }: Subscription): number =>
  (activatedAt ?? createdAt) + trialDays * DAY_MILLISECONDS;

export const isYearly = ({ lineItems }: Subscription): boolean =>
  lineItems.some(({ pricing }) => pricing.kind === 'recurring' && pricing.interval === 'ANNUAL');

const periodOf = (subscription: Subscription): number =>
  (isYearly(subscription) ? 365 : 30) * DAY_MILLISECONDS;

/** Extends a trial that still runs, and the first period with it. */
export function extendTrial(store: Store, subscription: Subscription, days: number): void {
  subscription.trialDays += days;
  if (subscription.currentPeriodEnd !== null) subscription.currentPeriodEnd += days * DAY_MILLISECONDS;
  subscription.updatedAt = store.now();
}
