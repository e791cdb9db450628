/** The form of the hand-written products: what a shop has, and what a script may not do to it. */
import type { Product, Variant } from '#studio/product/product.ts';
import { pictureWith } from '#tests/script/picture-with.ts';
import type { Reading } from '#tests/script/reading.ts';

/** A picture by its alternative text, and the word of the copy that it shows where there is one. */
export type ShopPicture = readonly [alt: string, shows?: string];

/** A product as a small shop writes it, with the faults that its text invites. All fragments are verbatim pieces of the text. */
export type ShopProduct = {
  title: string;
  html: string;
  vendor?: string;
  /** Name → values. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** "24.00 EUR". */
  price?: string;
  /** Before a reduction, in the same currency. */
  compareAt?: string;
  /** Title → price, in the same currency, where variants cost differently. */
  variantPrices?: Readonly<Record<string, string>>;
  /** Average, of how many at most, given by how many. */
  rating?: readonly [value: number, scale: number, count: number];
  pictures?: readonly ShopPicture[];
  /** Untrue without the words that follow (or precede) them in their sentence. */
  mustNotSay?: readonly string[];
  /** Come together and in this order, or not at all. */
  pairs?: readonly (readonly [first: string, second: string])[];
  /** Say nothing as a whole line: a label, a bare value, a fragment. */
  notAlone?: readonly string[];
  /** Enumerations of which every item is said or none. */
  lists?: readonly string[];
  /** Care, dispatch, storage, instructions, shop talk: never spoken. */
  smallPrint?: readonly string[];
  /** May be said, but not first: an FAQ heading, a size, a maker. */
  notHook?: readonly string[];
};

const money = (amount: string, currencyCode: string) => ({ amount, currencyCode });

/** The snapshot that is made of it when it is imported in `language`. */
export function productFrom(product: ShopProduct, language: string, reading: Reading): Product {
  const [amount, currency = 'EUR'] = product.price?.split(' ') ?? [];
  const price = amount === undefined ? null : money(amount, currency);
  const compareAtPrice = product.compareAt === undefined ? null : money(product.compareAt, currency);
  const variants = Object.entries(product.variantPrices ?? {}).map(([title, each]): Variant => ({
    title,
    values: [title],
    price: money(each, currency),
    compareAtPrice: null,
    available: true,
  }));
  const [value, scale, count] = product.rating ?? [];
  return {
    id: null,
    handle: 'product',
    url: null,
    shop: { name: 'Lumen & Clay', domain: 'lumen.example', currencyCode: currency, own: true },
    title: reading.text(product.title),
    copy: reading.html(product.html),
    vendor: reading.text(product.vendor ?? ''),
    productType: '',
    tags: [],
    options: Object.entries(product.options ?? {}).map(([name, values]) => ({ name, values: [...values] })),
    price,
    compareAtPrice,
    ...(variants.length === 0 ? {} : { variants, priceFrom: true }),
    ...(value === undefined || scale === undefined || count === undefined
      ? {}
      : { rating: { value, scale, count } }),
    language,
    languages: [language],
    pictures: (product.pictures ?? []).map(([alt], index) => pictureWith(alt, index)),
    rejectedPictures: [],
  };
}
