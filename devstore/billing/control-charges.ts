/**
 * The control endpoint's part for billing: a test sees the charges, lets time pass for them, and decides without a browser. `id` is
 * a global id or a charge's number; a decision is about the charge, or about the higher cap that it asks for.
 *
 *     GET    /__control/charges
 *     POST   /__control/charges/accept     { id }           answers where the merchant is sent
 *     POST   /__control/charges/decline    { id }
 *     POST   /__control/charges/age        { hours, id? }   makes what is pending older, or the one charge
 *     POST   /__control/charges/advance    { id? }          the next period of active subscriptions, or of the one
 */
import { z } from 'zod';
import { json, type Answer } from '#devstore/answer.ts';
import { addressAfter } from '#devstore/billing/addresses.ts';
import type { Charge } from '#devstore/billing/charges.ts';
import { approve, decline, questionsNow, statusOf } from '#devstore/billing/decide-charge.ts';
import { listedCharge } from '#devstore/billing/listed-charge.ts';
import { chargesNow, startNextPeriod } from '#devstore/billing/settle-charges.ts';
import { whatIsWrong } from '#devstore/catalog.ts';
import type { Store } from '#devstore/store.ts';

const idSchema = z.union([z.string(), z.number().int()]).transform(String);
const decisionSchema = z.strictObject({ id: idSchema });
const ageSchema = z.strictObject({ hours: z.number().positive(), id: idSchema.optional() });
const advanceSchema = z.strictObject({ id: idSchema.optional() });

/** `what` is "GET charges", "POST charges/age" …; null when it is nothing of the kind. */
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
  if (open === undefined) return json(409, { message: `Nothing of charge ${id} is pending: it is ${first.charge.status}.` });
  decision(store, open);
  return json(200, { location: addressAfter(store, open), charge: listedCharge(store, open.charge) });
}

function age(store: Store, hours: number, id: string | undefined): Answer {
  const charges = chargesNow(store).filter((charge) => (id === undefined ? true : isNamed(charge, id)));
  if (id !== undefined && charges.length === 0) return missing(id);
  const milliseconds = hours * 3600 * 1000;
  for (const charge of charges) {
    if (charge.status === 'PENDING' || id !== undefined) charge.createdAt -= milliseconds;
    if (charge.kind === 'subscription' && charge.capRaise?.status === 'PENDING') charge.capRaise.createdAt -= milliseconds;
  }
  chargesNow(store);
  return json(200, { charges: charges.map((charge) => listedCharge(store, charge)) });
}

function advance(store: Store, id: string | undefined): Answer {
  const subscriptions = chargesNow(store).filter((charge) => charge.kind === 'subscription' && charge.status === 'ACTIVE' && (id === undefined || isNamed(charge, id)));
  if (subscriptions.length === 0) return json(409, { message: 'There is no such active subscription.' });
  for (const charge of subscriptions) if (charge.kind === 'subscription') startNextPeriod(charge);
  return json(200, { charges: subscriptions.map((charge) => listedCharge(store, charge)) });
}
