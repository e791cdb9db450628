/** Which access scope each field needs, and the error that Shopify answers with when the token lacks it. */
import { GraphQLError } from 'graphql';
import type { Store } from '#devstore/store.ts';

/** Any one of the scopes will do. */
const SCOPES_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  'QueryRoot.product': ['read_products'],
  'QueryRoot.products': ['read_products'],
  'QueryRoot.productsCount': ['read_products'],
  'QueryRoot.productByIdentifier': ['read_products'],
  'QueryRoot.productVariant': ['read_products'],
  'QueryRoot.files': ['read_files', 'read_themes'],
  'QueryRoot.shopLocales': ['read_locales'],
  'QueryRoot.translatableResource': ['read_translations'],
  'QueryRoot.translatableResourcesByIds': ['read_translations'],
  'Metafield.translations': ['read_translations'],
  'Metaobject.id': ['read_metaobjects'],
  'Metaobject.displayName': ['read_metaobjects'],
  'Product.translations': ['read_translations'],
  'Product.resourcePublications': ['read_publications', 'read_product_listings'],
  'ProductOption.translations': ['read_translations'],
  'ProductOptionValue.translations': ['read_translations'],
  'Video.fileErrors': ['read_files', 'read_themes'],
  'MediaImage.fileErrors': ['read_files', 'read_themes'],
  'Mutation.productUpdate': ['write_products'],
  'Mutation.productReorderMedia': ['write_products'],
  'Mutation.productDeleteMedia': ['write_products'],
  'Mutation.stagedUploadsCreate': ['write_products', 'write_files', 'write_themes'],
  'Mutation.fileCreate': ['write_files', 'write_themes'],
  'Mutation.fileUpdate': ['write_files', 'write_themes'],
  'Mutation.fileDelete': ['write_files', 'write_themes'],
};

/** Throws `ACCESS_DENIED`, whose location in the query the executor adds. */
export function requireScope(store: Store, typeName: string, fieldName: string): void {
  const wanted = SCOPES_OF_FIELD[`${typeName}.${fieldName}`] ?? [];
  if (wanted.length === 0 || wanted.some((scope) => has(store.scopes, scope))) return;
  const requiredAccess = wanted.map((scope) => `\`${scope}\` access scope`).join(' or ');
  throw new GraphQLError(`Access denied for ${fieldName} field. Required access: ${requiredAccess}.`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess: `${requiredAccess}.`,
    },
  });
}

/** Writing includes reading. */
const has = (scopes: ReadonlySet<string>, scope: string): boolean =>
  scopes.has(scope) || scopes.has(scope.replace(/^read_/, 'write_'));
