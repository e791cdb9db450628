/**
 * Asks for access that the app requires and the store has not given: Shopify shows what it is, and there the
 * merchant agrees.
 */
import { Banner, Button } from '@shopify/polaris';

const GRANT = 'Grant access';

/** What a scope is for, said after "Vitrine needs your permission to …". */
const PURPOSES: Record<string, string> = {
  read_products: 'read your products',
  write_products: 'add videos to your products',
  read_locales: 'see which languages your store sells in',
  read_translations: 'read your products in those languages',
  read_metaobjects: 'read what your products are made of',
};

/**
 * App Bridge asks for optional scopes only. What an app requires is granted where it is installed; Shopify
 * shows that page to merchants who lack some of it, and returns to the app.
 */
function openGrant(): void {
  const { shop = '', apiKey } = window.shopify.config;
  window.open(`https://${shop}/admin/oauth/install?client_id=${encodeURIComponent(apiKey)}`, '_top');
}

/** `scopes` as Shopify names them; empty when only Shopify knows which are missing. */
export function GrantAccess({ scopes }: { scopes: readonly string[] }) {
  const purposes = scopes.map((scope) => PURPOSES[scope] ?? scope);
  return (
    <Banner tone="warning" title="Vitrine needs more access" action={{ content: GRANT, onAction: openGrant }}>
      {`${purposes.length === 0 ? 'Your store hasn’t granted all the access that Vitrine needs.' : `Vitrine needs your permission to ${listed(purposes)}.`} Shopify asks you to agree, then brings you back.`}
    </Banner>
  );
}

export function GrantAccessButton() {
  return (
    <Button variant="plain" onClick={openGrant}>
      {GRANT}
    </Button>
  );
}

const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(parts);
