/** Reads a product of any Shopify store from its public pages, as a shopper's browser would: no app, no access. */
import { COPY_VERSION } from '#adapters/shopify/copy-blocks.ts';
import { detectLanguage } from '#adapters/shopify/detect-language.ts';
import { matchLanguage } from '#adapters/shopify/match-language.ts';
import { shownPrice } from '#adapters/shopify/price.ts';
import {
  readAjaxProduct,
  readJsonProduct,
  withValues,
  type PublicProduct,
  type PublicVariant,
} from '#adapters/shopify/public-product.ts';
import { publicStore, textOf, type PublicStore } from '#adapters/shopify/public-store.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { ratingInPage } from '#adapters/shopify/rating.ts';
import { readStorefrontPage, type StorefrontPage } from '#adapters/shopify/storefront-page.ts';
import { variantsOf } from '#adapters/shopify/variants.ts';
import type { Web, WebReply } from '#adapters/web/web.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { Catalog } from '#studio/product/ports.ts';
import type { PictureSource, ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { baseLanguage, canonicalLanguage, sameLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { z } from 'zod';

/** ISO 4217 for "no currency": the store does not say. */
const NO_CURRENCY = 'XXX';

const metaSchema = z.object({
  name: z.string().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
});
const cartSchema = z.object({ currency: z.string().regex(/^[A-Z]{3}$/) });

export function publicCatalog(web: Web): Catalog {
  return {
    async read(link, language) {
      const { host, product } = link;
      if (host === null)
        return err(new AppError('LINK_INVALID', { reason: 'It names a product but not a store.' }));
      if (product.by === 'id')
        return err(
          new AppError('LINK_INVALID', {
            reason: 'It opens the admin of a store that Vitrine can’t access.',
          }),
        );
      const store = publicStore(web, host);
      const prefix = link.language === null ? '' : `/${link.language.toLowerCase()}`;
      const found = await readAt(store, prefix, product.handle);
      if (!found.ok) return found;

      const { reply, page, product: shown } = found.value;
      const own = await languageOf(page, reply, link.language, shown);
      const translated =
        language === null || sameLanguage(language, own)
          ? null
          : await inLanguage(store, page, product.handle, language, own);
      const text = translated?.product ?? shown;
      const about = await aboutShop(store, page, shown);
      const chosen = shown.variants.filter(({ id }) => id === link.variantId);
      const variants = inWordsOf(shown.variants, text.variants);
      const sold = variantsOf(variants, about.currencyCode);
      const rating = ratingInPage(textOf(reply), shown.title);
      const facts: ProductFacts = {
        id: null,
        handle: shown.handle,
        url: `https://${host}${translated?.prefix ?? prefix}/products/${encodeURIComponent(text.handle)}`,
        shop: { name: about.name, domain: host, currencyCode: about.currencyCode ?? NO_CURRENCY, own: false },
        title: text.title,
        copy: text.copy,
        copyVersion: COPY_VERSION,
        vendor: text.vendor,
        productType: text.productType,
        tags: text.tags,
        options: text.options,
        ...shownPrice(chosen.length > 0 ? chosen : shown.variants, about.currencyCode),
        ...(sold.length > 0 ? { variants: sold } : {}),
        ...(rating === null ? {} : { rating }),
        language: translated?.language ?? own,
        languages: languagesOf(page, own, translated?.language),
      };
      return ok({ facts, pictures: withValues(picturesOf(shown, chosen[0]?.picture), variants) });
    },
  };
}

/** The id that the store's public pages give a handle, translated handles too; null when they do not. */
export async function publicProductId(web: Web, link: ProductLink): Promise<string | null> {
  if (link.host === null || link.product.by === 'id') return null;
  const prefix = link.language === null ? '' : `/${link.language.toLowerCase()}`;
  const path = `${prefix}/products/${encodeURIComponent(link.product.handle)}.js`;
  return readAjaxProduct(await publicStore(web, link.host).json(path), `https://${link.host}`)?.id ?? null;
}

type Read = { reply: WebReply; page: StorefrontPage; product: PublicProduct };

/** Page and data at once: prices from `.json` when it names their currency, everything else from `.js`. */
async function readAt(store: PublicStore, prefix: string, handle: string): Promise<Result<Read, AppError>> {
  const path = `${prefix}/products/${encodeURIComponent(handle)}`;
  const [reply, ajaxAnswer, jsonAnswer] = await Promise.all([
    store.get(path),
    store.json(`${path}.js`),
    store.json(`${path}.json`),
  ]);
  if (!reply.ok) return reply;
  const page = readStorefrontPage(textOf(reply.value), reply.value.url);
  const [ajax, json] = [
    readAjaxProduct(ajaxAnswer, reply.value.url),
    readJsonProduct(jsonAnswer, reply.value.url),
  ];
  const product =
    ajax === null
      ? json
      : {
          ...ajax,
          ...(json?.currencyCode
            ? { currencyCode: json.currencyCode, variants: withPricesOf(json, ajax) }
            : {}),
        };
  if (product !== null) return ok({ reply: reply.value, page, product });
  const isShopify =
    store.host.endsWith('.myshopify.com') ||
    ['x-shopid', 'x-shopify-stage', 'x-sorting-hat-shopid'].some((name) => reply.value.headers.has(name)) ||
    /shopify/i.test(reply.value.headers.get('powered-by') ?? '');
  if (reply.value.status === 404 && isShopify)
    return err(new AppError('PRODUCT_NOT_FOUND', { handle, shop: store.host }));
  return err(new AppError('LINK_UNREACHABLE', { host: store.host }));
}

/** The `.json` form is always in the store's own language, and does not say what is sold out. */
function withPricesOf(json: PublicProduct, ajax: PublicProduct): PublicVariant[] {
  const pictures = new Map(ajax.variants.map(({ id, picture }) => [id, picture]));
  return inWordsOf(json.variants, ajax.variants).map((variant) => ({
    ...variant,
    picture: pictures.get(variant.id) ?? variant.picture,
  }));
}

/** Prices and pictures of the first, names and availability of the others: the same variants in other words. */
function inWordsOf(variants: readonly PublicVariant[], others: readonly PublicVariant[]): PublicVariant[] {
  const byId = new Map(others.map((variant) => [variant.id, variant]));
  return variants.map((variant) => {
    const { title, values, available } = byId.get(variant.id) ?? variant;
    return { ...variant, title, values, available };
  });
}

/** The page's declaration, else the link, else a guess from the words. */
async function languageOf(
  page: StorefrontPage,
  reply: WebReply,
  linked: string | null,
  product: PublicProduct,
): Promise<string> {
  const declared = page.language ?? canonicalLanguage(reply.headers.get('content-language') ?? '') ?? linked;
  return declared ?? (await detectLanguage(wordsOf(product))) ?? 'en';
}

const wordsOf = ({ title, copy }: PublicProduct): string =>
  [title, ...copy.map(({ text }) => text)].join('\n');

/** The product in another language of the store: at the address the page declares, else at Shopify's usual one. */
async function inLanguage(
  store: PublicStore,
  page: StorefrontPage,
  handle: string,
  wanted: string,
  own: string,
) {
  const alternate = matchLanguage(wanted, page.alternates, ({ language }) => language);
  const path =
    alternate !== null && alternate.url.hostname === store.host
      ? alternate.url.pathname
      : `/${baseLanguage(wanted)}/products/${encodeURIComponent(handle)}`;
  const product = readAjaxProduct(await store.json(`${path.replace(/\/$/, '')}.js`), `https://${store.host}`);
  if (product === null) return null;
  const language = alternate?.language ?? canonicalLanguage(wanted) ?? wanted;
  // Without the page's word the text itself must be in that language: a store may answer any prefix with its own.
  if (alternate === null && (await detectLanguage(wordsOf(product))) !== baseLanguage(wanted)) return null;
  if (sameLanguage(language, own)) return null;
  return { product, language, prefix: path.slice(0, Math.max(0, path.indexOf('/products/'))) };
}

async function aboutShop(
  store: PublicStore,
  page: StorefrontPage,
  product: PublicProduct,
): Promise<{ name: string; currencyCode: string | null }> {
  const known = product.currencyCode ?? page.currencyCode;
  if (known !== null && page.shopName !== null) return { name: page.shopName, currencyCode: known };
  const [metaAnswer, cartAnswer] = await Promise.all([
    store.json('/meta.json'),
    known === null ? store.json('/cart.js') : null,
  ]);
  const [meta, cart] = [metaSchema.safeParse(metaAnswer).data, cartSchema.safeParse(cartAnswer).data];
  // The Ajax API's prices are in the currency of its cart; the shop's own is the next best guess.
  return {
    name: page.shopName ?? (plainText(meta?.name ?? '') || store.host),
    currencyCode: known ?? cart?.currency ?? meta?.currency ?? null,
  };
}

/** The store's own first, then the others that its page links to, one for each language. */
function languagesOf(page: StorefrontPage, own: string, translated: string | undefined): string[] {
  const languages = [own];
  for (const language of [
    ...page.alternates.map((alternate) => alternate.language),
    ...(translated === undefined ? [] : [translated]),
  ]) {
    if (!languages.some((each) => sameLanguage(each, language))) languages.push(language);
  }
  return languages;
}

/** The chosen variant's own picture comes first. */
function picturesOf({ pictures }: PublicProduct, chosenPath: string | null | undefined): PictureSource[] {
  const isChosen = ({ location }: PictureSource) =>
    location.kind === 'web' && chosenPath !== undefined && URL.parse(location.url)?.pathname === chosenPath;
  return [...pictures.filter(isChosen), ...pictures.filter((picture) => !isChosen(picture))];
}
