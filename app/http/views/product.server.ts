/** Shows a product and its pictures to the Create page. */
import type { PictureView, ProductView } from '#app/components/create/views.ts';
import type { Merchant } from '#app/http/merchant.server.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Product } from '#studio/product/product.ts';
import { formatMoney } from '#studio/shared/money.ts';

export const productView = (merchant: Merchant, product: Product): ProductView => ({
  productId: product.id,
  title: product.title,
  shopName: product.shop.name,
  own: product.shop.own,
  language: product.language,
  languages: product.languages,
  price: product.price === null ? null : formatMoney(product.price, 'en'),
  hasDescription: product.copy.length > 0,
  pictures: product.pictures.map((picture) => pictureView(merchant, picture, 'store')),
  rejected: product.rejectedPictures,
});

export const pictureView = (merchant: Merchant, { id, file, width, height, name, alt }: Picture, source: PictureView['source']): PictureView => ({
  id, url: merchant.link(file), width, height, name, alt, source,
});
