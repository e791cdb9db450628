/** Which access scope each field asks for. */
export const SCOPE_OF_FIELD: Readonly<Record<string, string>> = {
  'QueryRoot.product': 'read_products',
  'QueryRoot.products': 'read_products',
  'QueryRoot.productByIdentifier': 'read_products',
  'QueryRoot.productVariant': 'read_products',
  'QueryRoot.shopLocales': 'read_locales',
  'Product.translations': 'read_translations',
  'Mutation.productUpdate': 'write_products',
  'Mutation.productReorderMedia': 'write_products',
  'Mutation.productDeleteMedia': 'write_products',
  'Mutation.fileUpdate': 'write_files',
  'Mutation.fileDelete': 'write_files',
};
