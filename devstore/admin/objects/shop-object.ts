/** The shop itself as the Admin API shows it. */
import type { Store } from '#devstore/store.ts';

/** A `Shop`, whose addresses are those of a live store, not of this machine. */
export function shopObject(store: Store): object {
  const { shop } = store;
  const url = `https://${shop.domain}`;
  return {
    __typename: 'Shop',
    id: shop.id,
    name: shop.name,
    description: null,
    email: 'hello@lumen-and-clay.example',
    contactEmail: 'hello@lumen-and-clay.example',
    myshopifyDomain: shop.domain,
    url,
    primaryDomain: {
      __typename: 'Domain',
      id: 'gid://shopify/Domain/1',
      host: shop.domain,
      url,
      sslEnabled: true,
    },
    currencyCode: shop.currencyCode,
    enabledPresentmentCurrencies: [shop.currencyCode],
    currencyFormats: {
      moneyFormat: '€{{amount_with_comma_separator}}',
      moneyWithCurrencyFormat: '€{{amount_with_comma_separator}} EUR',
    },
    ianaTimezone: 'Europe/Paris',
    taxesIncluded: true,
    plan: {
      publicDisplayName: shop.planName,
      partnerDevelopment: true,
      shopifyPlus: shop.planName === 'Plus',
    },
    shopAddress: { countryCodeV2: 'FR' },
  };
}
