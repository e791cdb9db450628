/**
 * Asks Shopify for a pack, a plan or a higher limit, and says where the merchant agrees to it. Nothing is
 * owed before.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { offerRequestSchema, type OfferRequest } from '#app/contract/points-requests.ts';
import { requireShop, type Merchant } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, notFound, succeed } from '#app/http/replies.server.ts';
import { services } from '#app/services.server.ts';
import { formatAmount, type Amount } from '#studio/points/amount.ts';
import type { Offer } from '#studio/points/billing.ts';
import type { Plan } from '#studio/points/offers.ts';
import { waitsFor } from '#studio/points/plan-step.ts';
import { formatQuarterPoints, QUARTERS_A_POINT } from '#studio/points/points.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'billing');
  const wanted = await bodyOf(request, offerRequestSchema);
  const offered = await offer(merchant, wanted);
  if (offered === null) return notFound();
  return offered.ok
    ? succeed({ confirmationUrl: offered.value.confirmationUrl } satisfies Answers<'/app/points/offer'>, 201)
    : fail(offered.error);
}

/** Stored before the merchant can agree, so that every payment is known. Null for an unknown offer. */
async function offer(merchant: Merchant, wanted: OfferRequest): Promise<Result<Offer, AppError> | null> {
  const {
    billing,
    repositories: { billingStore },
  } = merchant.services;
  if (wanted.kind === 'cap') return offerCap(merchant, wanted.cents);
  const returnUrl = `https://${merchant.caller.shop}/admin/apps/${services.environment.SHOPIFY_API_KEY}/app/points/return`;
  if (wanted.kind === 'pack') {
    const pack = services.offers.packs.find((each) => each.id === wanted.id);
    if (pack === undefined) return null;
    const { name, price, quarterPoints } = pack;
    const offered = await billing.offerPack({ name, price, returnUrl });
    if (offered.ok)
      await billingStore.offered({
        id: offered.value.id,
        kind: 'pack',
        name,
        quarterPoints,
        price,
        centsAQuarterPoint: null,
      });
    return offered;
  }
  const plan = services.offers.plans.find((each) => each.id === wanted.id);
  if (plan === undefined) return null;
  const { name, price, includedQuarterPoints } = plan;
  const running = await billingStore.plan();
  const offered = await billing.offerPlan({
    name,
    price,
    returnUrl,
    ...beyond(plan, running?.usage?.cap ?? null),
    from: waitsFor(price, running) ? 'next period' : 'now',
  });
  if (offered.ok)
    await billingStore.offered({
      id: offered.value.id,
      kind: 'plan',
      name,
      quarterPoints: includedQuarterPoints,
      price,
      centsAQuarterPoint: services.offers.usage?.centsAQuarterPoint ?? null,
    });
  return offered;
}

/** A limit that was raised before stays as high with another plan. */
function beyond(
  { includedQuarterPoints, price }: Plan,
  raised: Amount | null,
): { cap: Amount; terms: string } {
  const { usage } = services.offers;
  // Every plan at Shopify has a limit; where nothing goes beyond the included points, it is never used.
  if (usage === null) return { cap: price, terms: 'Nothing is billed beyond the price of the plan.' };
  const cap =
    raised !== null && raised.currency === usage.cap.currency && raised.cents > usage.cap.cents
      ? raised
      : usage.cap;
  const point = formatAmount({ ...usage.cap, cents: usage.centsAQuarterPoint * QUARTERS_A_POINT });
  return {
    cap,
    terms: `${point} for each point beyond the ${formatQuarterPoints(includedQuarterPoints)} included in 30 days, at most ${formatAmount(cap)}.`,
  };
}

async function offerCap(
  {
    services: {
      billing,
      repositories: { billingStore },
    },
  }: Merchant,
  cents: number,
): Promise<Result<Offer, AppError> | null> {
  const now = (await billingStore.plan())?.usage ?? null;
  const cap = services.offers.usage?.raises.find((raise) => raise.cents === cents);
  return now === null || cap === undefined || cap.cents <= now.cap.cents
    ? null
    : billing.offerCap({ lineItemId: now.lineItemId, cap });
}
