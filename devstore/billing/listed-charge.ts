/** A charge as the control endpoint lists it. */
import { confirmationUrl } from '#devstore/billing/addresses.ts';
import type { Charge, LineItem, Subscription } from '#devstore/billing/charges.ts';
import { moneyObject } from '#devstore/billing/money.ts';
import type { Store } from '#devstore/store.ts';

const timeOf = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

/** `confirmationUrl` as long as it is pending, and that of a higher cap under `capRaise`. */
export function listedCharge(store: Store, charge: Charge): object {
  const { kind, id, numericId, name, status, test, returnUrl, createdAt } = charge;
  const common = {
    kind,
    id,
    chargeId: numericId,
    name,
    status,
    test,
    returnUrl,
    createdAt: timeOf(createdAt),
    confirmationUrl: status === 'PENDING' ? confirmationUrl(store, { kind: 'charge', charge }) : null,
  };
  if (charge.kind === 'purchase') return { ...common, price: moneyObject(charge.price) };
  return {
    ...common,
    trialDays: charge.trialDays,
    currentPeriodEnd: timeOf(charge.currentPeriodEnd),
    lineItems: charge.lineItems.map(listedItem),
    capRaise: listedRaise(store, charge),
  };
}

function listedItem({ id, pricing, usageRecords }: LineItem): object {
  if (pricing.kind === 'recurring')
    return { id, kind: pricing.kind, interval: pricing.interval, price: moneyObject(pricing.price) };
  const { currencyCode } = pricing.cap;
  return {
    id,
    kind: pricing.kind,
    terms: pricing.terms,
    cappedAmount: moneyObject(pricing.cap),
    balanceUsed: moneyObject({ hundredths: pricing.used, currencyCode }),
    usageRecords: usageRecords.map(({ price, createdAt, ...record }) => ({
      ...record,
      price: moneyObject(price),
      createdAt: timeOf(createdAt),
    })),
  };
}

function listedRaise(store: Store, subscription: Subscription): object | null {
  const raise = subscription.capRaise;
  if (raise === null) return null;
  const { status, cap } = raise;
  return {
    status,
    cappedAmount: moneyObject(cap),
    confirmationUrl:
      status === 'PENDING' ? confirmationUrl(store, { kind: 'cap', charge: subscription, raise }) : null,
  };
}
