/** What Shopify takes of a product's media; the page, the contract and the studio hold to the same numbers. */

/** Characters of one alt text. */
export const MAX_ALT = 512;
/** Media of one product on every plan; larger plans take more. */
export const MAX_MEDIA = 250;
