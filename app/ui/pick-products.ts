/** Asks the merchant for products of the store, in Shopify's own picker. */

/** `id` is Shopify's global id. */
export type PickedProduct = { id: string; title: string };

/** At most `count`, in the order in which the picker gives them; none when it was closed. */
export async function pickProducts(count: number): Promise<PickedProduct[]> {
  const selection = await window.shopify.resourcePicker({
    type: 'product',
    multiple: count === 1 ? false : count,
    action: 'select',
    filter: { variants: false },
  });
  return (selection ?? []).map(({ id, title }) => ({ id, title }));
}

/** Where the Create page opens this product. */
export const createAddress = (productId: string): string =>
  `/app/create?product=${encodeURIComponent(productId)}`;
