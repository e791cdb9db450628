/** A hundred products written by hand for small shops in fourteen languages. */
import { ARABIC } from '#bench/words/products/ar.ts';
import { CHINESE } from '#bench/words/products/zh.ts';
import { DUTCH } from '#bench/words/products/nl.ts';
import { ENGLISH } from '#bench/words/products/en.ts';
import { FRENCH } from '#bench/words/products/fr.ts';
import { GERMAN } from '#bench/words/products/de.ts';
import { HINDI } from '#bench/words/products/hi.ts';
import { ITALIAN } from '#bench/words/products/it.ts';
import { JAPANESE } from '#bench/words/products/ja.ts';
import { KOREAN } from '#bench/words/products/ko.ts';
import { POLISH } from '#bench/words/products/pl.ts';
import { PORTUGUESE } from '#bench/words/products/pt.ts';
import { SPANISH } from '#bench/words/products/es.ts';
import { SWEDISH } from '#bench/words/products/sv.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';

/** BCP 47 tag → its products. */
export const SHOP_PRODUCTS: Readonly<Record<string, readonly ShopProduct[]>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  sv: SWEDISH,
  pl: POLISH,
  ja: JAPANESE,
  zh: CHINESE,
  ko: KOREAN,
  ar: ARABIC,
  hi: HINDI,
};
