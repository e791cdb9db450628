/** The page that asks a merchant to approve a charge, and the one that says why it can't be asked any more. */
import { amountOf, isUsage, type Charge, type ChargeStatus } from '#devstore/billing/charges.ts';
import { isWaiting } from '#devstore/billing/replace-subscription.ts';
import { APP_PAGE, limitPath } from '#devstore/billing/addresses.ts';
import type { Question } from '#devstore/billing/decide-charge.ts';
import { moneyText, type Money } from '#devstore/billing/money.ts';
import { adminShell } from '#devstore/embedded/admin-shell.ts';
import { escapeHtml } from '#devstore/storefront/page.ts';
import type { Store } from '#devstore/store.ts';

const STYLE =
  '<style>.charge dl { display: grid; grid-template-columns: max-content 1fr; gap: 8px 24px; margin: 0 0 16px; } .charge dt { color: #616161; } .charge dd { margin: 0; } .charge form { display: flex; gap: 8px; flex-wrap: wrap; } .charge .test { background: #ffd6a4; border-radius: 8px; padding: 2px 8px; font-size: 12px; }</style>';

const SETTLED: Readonly<Record<ChargeStatus, string>> = {
  PENDING: '',
  ACTIVE: 'You have approved this charge.',
  ACCEPTED: 'You have approved this charge. It begins when the current billing period is over.',
  FROZEN: 'This charge is on hold until the bill is paid.',
  DECLINED: 'You have declined this charge. The app can ask again.',
  EXPIRED: 'This charge was not approved within two days. The app can ask again.',
  CANCELLED: 'This charge was cancelled.',
};

/** Plain buttons in a form that posts to this very address: they work with the keyboard and without scripts. */
export function confirmationPage(store: Store, question: Question): string {
  const form =
    '<form method="post"><button class="primary" name="decision" value="approve">Approve</button><button name="decision" value="decline">Decline</button></form>';
  const payment = question.charge.test
    ? 'This is a test: nothing will be charged.'
    : 'The charge appears on your Shopify bill.';
  return shown(store, question, `<p>${payment}</p>${form}`);
}

export const settledPage = (store: Store, question: Question, status: ChargeStatus): string =>
  shown(
    store,
    question,
    `<p role="status">${SETTLED[status]}</p>${limitLink(question, status)}<p><a class="button" href="${APP_PAGE}">Back to Vitrine</a></p>`,
  );

function limitLink({ charge }: Question, status: ChargeStatus): string {
  return charge.kind === 'subscription' && status === 'ACTIVE' && charge.lineItems.some(isUsage)
    ? `<p><a href="${limitPath(charge)}">Change its spending limit</a></p>`
    : '';
}

function shown(store: Store, { charge, ...question }: Question, end: string): string {
  const title =
    question.kind === 'cap'
      ? 'Approve spending limit'
      : charge.kind === 'subscription'
        ? 'Approve subscription'
        : 'Approve one-time charge';
  const rows =
    question.kind === 'cap'
      ? capRows(
          question.raise.lineItem.pricing.cap,
          question.raise.cap,
          question.raise.lineItem.pricing.terms,
        )
      : chargeRows(store, charge);
  const list = [['App', 'Vitrine'], ['Name', charge.name], ...rows]
    .map(([term = '', text = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('');
  const test = charge.test ? ' <span class="test">Test charge</span>' : '';
  return adminShell(store, {
    title,
    section: 'apps',
    body: `${STYLE}<div class="page charge"><div class="top"><h1>${title}${test}</h1></div><div class="card"><dl>${list}</dl>${end}</div></div>`,
  });
}

function chargeRows(store: Store, charge: Charge): string[][] {
  if (charge.kind === 'purchase') return [['Price', `${moneyText(charge.price)}, once`]];
  const trial = charge.trialDays === 0 ? [] : [['Free trial', `${charge.trialDays} days`]];
  return [
    ...priceRows(charge),
    ...(isWaiting(store, charge) ? [['Begins', 'when the current period is over']] : []),
    ...charge.lineItems.filter(isUsage).flatMap(({ pricing: { cap, terms } }) => [
      ['Spending limit', `${moneyText(cap)} every 30 days`],
      ['Terms', terms],
    ]),
    ...trial,
  ];
}

function priceRows(charge: Charge & { kind: 'subscription' }): string[][] {
  const [recurring] = charge.lineItems.flatMap(({ pricing }) =>
    pricing.kind === 'recurring' ? [pricing] : [],
  );
  return recurring === undefined
    ? []
    : [
        [
          'Price',
          `${moneyText(amountOf(charge))} ${recurring.interval === 'ANNUAL' ? 'every year' : 'every 30 days'}`,
        ],
      ];
}

/** Once it is approved, the cap is the new one: then there is only one to show. */
const capRows = (cap: Money, raised: Money, terms: string): string[][] => [
  ...(cap === raised ? [] : [['Spending limit now', `${moneyText(cap)} every 30 days`]]),
  ['New spending limit', `${moneyText(raised)} every 30 days`],
  ['Terms', terms],
];
