/**
 * The control endpoint's part for billing: a test sees the charges, lets time pass for them, and decides
 * without a browser. `id` is a global id or a charge's number; a decision is about the charge, or about the
 * higher cap that it asks for.
 *
 *     GET    /__control/charges
 *     POST   /__control/charges/accept     { id }           answers where the merchant is sent
 *     POST   /__control/charges/decline    { id }
 *     POST   /__control/charges/age        { hours, id? }   makes what is pending older, or the one charge
 *     POST   /__control/charges/advance    { id? }          the next period of active subscriptions, or of the one
 *     POST   /__control/charges/freeze     { id }           the shop does not pay its bill
 *     POST   /__control/charges/thaw       { id }           it has paid
 *     POST   /__control/charges/limit      { id, amount }   the merchant sets the spending limit in the admin, without the app
 *     POST   /__control/charges/deferral   { shown }        "next cycle" or "at once": how a change that waits for the next cycle is shown
 */
import { z } from 'zod';
import { json, type Answer } from '#devstore/answer.ts';
import { addressAfter } from '#devstore/billing/addresses.ts';
import type { Charge, Subscription } from '#devstore/billing/charges.ts';
import { approve, decline, freeze, questionsNow, setCap, statusOf } from '#devstore/billing/decide-charge.ts';
import { listedCharge } from '#devstore/billing/listed-charge.ts';
import { readMoney } from '#devstore/billing/money.ts';
import { chargesNow, renew } from '#devstore/billing/settle-charges.ts';
import { whatIsWrong } from '#devstore/catalog.ts';
import type { Store } from '#devstore/store.ts';

const idSchema = z.union([z.string(), z.number().int()]).transform(String);
const decisionSchema = z.strictObject({ id: idSchema });
const ageSchema = z.strictObject({ hours: z.number().positive(), id: idSchema.optional() });
const amountSchema = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/, 'is no amount such as 50.00')
  .transform((amount) => readMoney({ amount, currencyCode: 'USD' }).hundredths);
const limitSchema = z.strictObject({ id: idSchema, amount: amountSchema });
const deferralSchema = z.strictObject({ shown: z.enum(['next cycle', 'at once']) });
const advanceSchema = z.strictObject({ id: idSchema.optional() });

/** `what` is "GET charges", "POST charges/age" …; null for anything else. */
export function controlCharges(store: Store, what: string, body: unknown): Answer | null {
  switch (what) {
    case 'GET charges':
      return json(200, { charges: chargesNow(store).map((charge) => listedCharge(store, charge)) });
    case 'POST charges/accept':
      return parsed(decisionSchema, body, ({ id }) => decide(store, id, approve));
    case 'POST charges/decline':
      return parsed(decisionSchema, body, ({ id }) => decide(store, id, decline));
    case 'POST charges/age':
      return parsed(ageSchema, body, ({ hours, id }) => age(store, hours, id));
    case 'POST charges/advance':
      return parsed(advanceSchema, body, ({ id }) => advance(store, id));
    case 'POST charges/freeze':
      return parsed(decisionSchema, body, ({ id }) =>
        change(store, id, (subscription) => freeze(store, subscription, true)),
      );
    case 'POST charges/thaw':
      return parsed(decisionSchema, body, ({ id }) =>
        change(store, id, (subscription) => freeze(store, subscription, false)),
      );
    case 'POST charges/limit':
      return parsed(limitSchema, body, ({ id, amount }) =>
        change(store, id, (subscription) => setCap(store, subscription, amount)),
      );
    case 'POST charges/deferral':
      return parsed(deferralSchema, body, ({ shown }) => {
        store.billing.deferral = shown === 'at once' ? 'shown at once' : 'next cycle';
        return json(200, { shown });
      });
    default:
      return null;
  }
}

function parsed<T>(schema: z.ZodType<T>, body: unknown, use: (value: T) => Answer): Answer {
  const result = schema.safeParse(body);
  return result.success ? use(result.data) : json(422, { message: whatIsWrong(result.error) });
}

const isNamed = (charge: Charge, id: string): boolean => charge.id === id || String(charge.numericId) === id;

const missing = (id: string): Answer => json(404, { message: `There is no charge ${id}.` });

function decide(store: Store, id: string, decision: typeof approve): Answer {
  const questions = questionsNow(store).filter(({ charge }) => isNamed(charge, id));
  const [first] = questions;
  if (first === undefined) return missing(id);
  const open = questions.find((each) => statusOf(each) === 'PENDING');
  if (open === undefined)
    return json(409, { message: `Nothing of charge ${id} is pending: it is ${first.charge.status}.` });
  decision(store, open);
  return json(200, { location: addressAfter(store, open), charge: listedCharge(store, open.charge) });
}

function change(store: Store, id: string, make: (subscription: Subscription) => boolean): Answer {
  const charge = chargesNow(store).find((each) => isNamed(each, id));
  if (charge === undefined) return missing(id);
  if (charge.kind !== 'subscription' || !make(charge))
    return json(409, { message: `That cannot be done to charge ${id}: it is ${charge.status}.` });
  return json(200, { charge: listedCharge(store, charge) });
}

function age(store: Store, hours: number, id: string | undefined): Answer {
  const charges = chargesNow(store).filter((charge) => (id === undefined ? true : isNamed(charge, id)));
  if (id !== undefined && charges.length === 0) return missing(id);
  const milliseconds = hours * 3600 * 1000;
  for (const charge of charges) {
    if (charge.status === 'PENDING' || id !== undefined) charge.createdAt -= milliseconds;
    if (charge.kind === 'subscription' && charge.capRaise?.status === 'PENDING')
      charge.capRaise.createdAt -= milliseconds;
  }
  chargesNow(store);
  return json(200, { charges: charges.map((charge) => listedCharge(store, charge)) });
}

function advance(store: Store, id: string | undefined): Answer {
  const subscriptions = chargesNow(store).filter(
    (charge) =>
      charge.kind === 'subscription' &&
      charge.status === 'ACTIVE' &&
      (id === undefined || isNamed(charge, id)),
  );
  if (subscriptions.length === 0) return json(409, { message: 'There is no such active subscription.' });
  for (const charge of subscriptions) if (charge.kind === 'subscription') renew(store, charge);
  return json(200, { charges: subscriptions.map((charge) => listedCharge(store, charge)) });
}
