/** The page in the admin where a merchant sets the spending limit of a subscription, without the app. */
import type { IncomingMessage } from 'node:http';
import { empty, type Answer } from '#devstore/answer.ts';
import { limitPath } from '#devstore/billing/addresses.ts';
import { isUsage, type Subscription, type UsageLineItem } from '#devstore/billing/charges.ts';
import { setCap } from '#devstore/billing/decide-charge.ts';
import { fixedDecimal, moneyText, readMoney } from '#devstore/billing/money.ts';
import { chargesNow } from '#devstore/billing/settle-charges.ts';
import { adminShell } from '#devstore/embedded/admin-shell.ts';
import { readBody } from '#devstore/read-body.ts';
import { escapeHtml, html } from '#devstore/storefront/page.ts';
import type { Store } from '#devstore/store.ts';

const MAX_BYTES = 1000;
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

/** Null for what is no active subscription with usage. */
export async function answerLimit(
  store: Store,
  request: IncomingMessage,
  { pathname }: URL,
): Promise<Answer | null> {
  const subscription = chargesNow(store).find(
    (charge) =>
      charge.kind === 'subscription' && charge.status === 'ACTIVE' && limitPath(charge) === pathname,
  );
  if (subscription?.kind !== 'subscription') return null;
  const item = subscription.lineItems.find(isUsage);
  if (item === undefined) return null;
  if (request.method !== 'POST') return html(200, page(store, subscription, item), 'en');
  const amount = new URLSearchParams(String(await readBody(request, MAX_BYTES))).get('amount') ?? '';
  const set =
    AMOUNT.test(amount) &&
    setCap(
      store,
      subscription,
      readMoney({ amount, currencyCode: item.pricing.cap.currencyCode }).hundredths,
    );
  return set
    ? empty(303, { location: pathname })
    : html(
        422,
        page(
          store,
          subscription,
          item,
          'The limit must be an amount such as 50.00, and no less than what was used.',
        ),
        'en',
      );
}

function page(
  store: Store,
  { name }: Subscription,
  { pricing: { cap, used, terms } }: UsageLineItem,
  problem = '',
): string {
  const title = 'Spending limit';
  const field = `<label>Limit every 30 days, in ${cap.currencyCode} <input name="amount" inputmode="decimal" value="${fixedDecimal(cap.hundredths)}"></label>`;
  const body = `<p>Vitrine, ${escapeHtml(name)}: ${escapeHtml(terms)}</p><p>${moneyText({ ...cap, hundredths: used })} of ${moneyText(cap)} are used.</p>${problem === '' ? '' : `<p role="alert">${problem}</p>`}<form method="post">${field} <button class="primary">Save</button></form>`;
  return adminShell(store, {
    title,
    section: 'apps',
    body: `<div class="page charge"><div class="top"><h1>${title}</h1></div><div class="card">${body}</div></div>`,
  });
}
