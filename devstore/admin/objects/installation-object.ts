/** The app's installation as the Admin API shows it: who it is, what it may do, and what it charges. */
import { connection, emptyConnection, type PageArguments } from '#devstore/admin/connection.ts';
import { purchaseObject, subscriptionObject } from '#devstore/admin/objects/billing-objects.ts';
import { APP_NUMBER, APP_PAGE } from '#devstore/billing/addresses.ts';
import { chargesNow } from '#devstore/billing/settle-charges.ts';
import { gid, type Store } from '#devstore/store.ts';

/** Charges come oldest first, by time and by id alike: every `sortKey` is the same order. */
export function installationObject(store: Store): object {
  const charges = chargesNow(store);
  const subscriptions = charges.filter((charge) => charge.kind === 'subscription');
  return {
    __typename: 'AppInstallation',
    id: gid('AppInstallation', APP_NUMBER),
    launchUrl: `${store.origin}${APP_PAGE}`,
    uninstallUrl: null,
    accessScopes: [...store.scopes].map((handle) => ({ handle, description: handle.replaceAll('_', ' ') })),
    app: {
      __typename: 'App',
      id: gid('App', APP_NUMBER),
      handle: 'vitrine',
      title: 'Vitrine',
      apiKey: store.app?.clientId ?? 'vitrine-development',
      embedded: true,
    },
    activeSubscriptions: subscriptions.filter(({ status }) => status === 'ACTIVE').map(subscriptionObject),
    allSubscriptions: (page: PageArguments) => connection(subscriptions, subscriptionObject, page),
    oneTimePurchases: (page: PageArguments) =>
      connection(
        charges.filter((charge) => charge.kind === 'purchase'),
        purchaseObject,
        page,
      ),
    credits: emptyConnection,
  };
}
