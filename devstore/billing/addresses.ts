/** Where a merchant is asked about a charge, and where the answer leads. */
import { isAgreed, type Question } from '#devstore/billing/decide-charge.ts';
import type { Charge, Subscription } from '#devstore/billing/charges.ts';
import type { Store } from '#devstore/store.ts';

/** The app's number at Shopify. */
export const APP_NUMBER = 193_172_482;
/** The admin's page with the app in a frame. */
export const APP_PAGE = '/admin/apps/vitrine';
/** What every page about a charge begins with. */
export const CHARGES_PATH = '/admin/charges/';

/** Shaped as Shopify's, but on this machine, since a browser could not open the shop's own address. */
export const confirmationUrl = (store: Store, question: Question): string =>
  `${store.origin}${confirmationPath(question)}?signature=${signatureOf(question)}`;

export function confirmationPath(question: Question): string {
  const [kind, page] =
    question.kind === 'cap'
      ? ['RecurringApplicationCharge', 'confirm_update_capped_amount']
      : question.charge.kind === 'subscription'
        ? ['RecurringApplicationCharge', 'confirm_recurring_application_charge']
        : ['ApplicationCharge', 'confirm_application_charge'];
  return `${CHARGES_PATH}${APP_NUMBER}/${question.charge.numericId}/${kind}/${page}`;
}

/** Where the merchant sets its spending limit in the admin. */
export const limitPath = ({ numericId }: Subscription): string =>
  `${CHARGES_PATH}${APP_NUMBER}/${numericId}/RecurringApplicationCharge/spending_limit`;

export const signatureOf = (question: Question): string =>
  question.kind === 'cap' ? question.raise.signature : question.charge.signature;

/**
 * An approved charge leads to the app's return address with its `charge_id`; any other to the app's page in
 * the admin.
 */
export const addressAfter = (store: Store, question: Question): string =>
  isAgreed(question) ? returnAddress(store, question.charge) : APP_PAGE;

/** Addresses of Shopify's own hosts, where embedded apps live, are this store's: `/admin/apps/vitrine/…` here. */
function returnAddress(store: Store, { returnUrl, numericId }: Charge): string {
  const url = new URL(returnUrl);
  url.search = `${url.search === '' ? '?' : `${url.search}&`}charge_id=${numericId}`;
  const path = pathInAdmin(store, url);
  return path === null ? url.href : `${path}${url.search}${url.hash}`;
}

/**
 * "https://admin.shopify.com/store/lumen-and-clay/apps/vitrine/app/points" → "/admin/apps/vitrine/points".
 * Null for other hosts.
 */
function pathInAdmin(store: Store, { host, pathname }: URL): string | null {
  const name = store.shop.domain.replace('.myshopify.com', '');
  const path =
    host === 'admin.shopify.com' && pathname.startsWith(`/store/${name}/`)
      ? `/admin${pathname.slice(`/store/${name}`.length)}`
      : host === store.shop.domain
        ? pathname
        : null;
  return path?.replace(/^\/admin\/apps\/[^/]+(\/app(?=\/|$))?/, APP_PAGE) ?? null;
}
