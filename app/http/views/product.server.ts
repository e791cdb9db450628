/** Shows a product and its pictures to the Create page. */
import type { PictureView, ProductView } from '#app/contract/product.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { Upload } from '#studio/clip/ports.ts';
import { nameIn } from '#studio/script/extractive/name.ts';
import { productFactsSchema } from '#studio/product/product.ts';
import type { ProductPictures } from '#studio/product/import-product.ts';
import type { Picture } from '#studio/product/picture.ts';
import { priceText } from '#studio/storyboard/price-text.ts';

/**
 * An imported product for the Create page; `uploads` are the shop's pictures that were checked with it,
 * `settings` what it has set for its clips.
 */
export const productView = (
  merchant: Merchant,
  { facts, pictures, ranked, rejected, checked, total }: ProductPictures,
  uploads: readonly Upload[],
  { brandColour, font, logo }: ShopSettings,
): ProductView => ({
  productId: facts.id,
  title: facts.title,
  shopName: facts.shop.name,
  shopDomain: facts.shop.domain,
  own: facts.shop.own,
  language: facts.language,
  languages: facts.languages,
  price: priceText(facts, 'en'),
  hasDescription: facts.copy.length > 0,
  pictures: pictures.map((picture) =>
    pictureView(
      merchant,
      picture,
      uploads.some((upload) => upload.picture.id === picture.id) ? 'upload' : 'store',
    ),
  ),
  rejected: rejected.map(({ file, ...rest }) => ({
    ...rest,
    url: file === undefined ? null : merchant.link(file),
  })),
  checked,
  total,
  uploadIds: uploads.map(({ id }) => id),
  snapshot: {
    ...productFactsSchema.parse(facts),
    name: nameIn(facts, facts.language) ?? facts.title,
    ranked,
    brand: { brandColour, font, logo },
  },
});

export const pictureView = (
  merchant: Merchant,
  { id, file, width, height, name, alt, kind, luminance }: Picture,
  source: PictureView['source'],
): PictureView => ({
  id,
  url: merchant.link(file),
  width,
  height,
  name,
  alt,
  source,
  kind,
  luminance,
});
