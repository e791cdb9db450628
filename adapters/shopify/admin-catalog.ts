/**
 * Reads products of the own store through the Admin API: drafts, unlisted and hidden ones too, with the
 * store's translations.
 */
import type { Admin } from '#adapters/shopify/admin.ts';
import { COPY_VERSION, copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { matchLanguage } from '#adapters/shopify/match-language.ts';
import {
  Product,
  ProductTranslation,
  ShopFacts,
  type ProductQuery,
  type ShopFactsQuery,
} from '#adapters/shopify/operations.generated.ts';
import { pictureSource } from '#adapters/shopify/picture-source.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { shownPrice, shownRange, type ShownPrice } from '#adapters/shopify/price.ts';
import { readDetails } from '#adapters/shopify/product-details.ts';
import { ratingOf } from '#adapters/shopify/rating.ts';
import { shownValues, variantsOf, type StoreVariant } from '#adapters/shopify/variants.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { Catalog } from '#studio/product/ports.ts';
import type { Detail, PictureSource, ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

type Found = NonNullable<ProductQuery['product']>;
type Translations = readonly { readonly key: string; readonly value: string | null }[];
type Locale = ShopFactsQuery['shopLocales'][number];

/**
 * The picture service turns these into something every decoder reads; others stay as they are, transparency
 * included.
 */
const NEEDS_JPEG = /^image\/(heic|heif|tiff|bmp)/i;

export function adminCatalog(admin: Admin): Catalog {
  return {
    async read(link, language) {
      const about = await admin.run(ShopFacts, {});
      if (!about.ok) return about;
      const { shop, shopLocales } = about.value;
      const own = shopLocales.find(({ primary }) => primary)?.locale ?? 'en';
      const wanted = language === null ? null : matchLanguage(language, shopLocales, ({ locale }) => locale);
      const locale = wanted === null || wanted.primary ? null : wanted.locale;

      const read = await admin.run(Product, {
        identifier:
          link.product.by === 'id'
            ? { id: `gid://shopify/Product/${link.product.id}` }
            : { handle: link.product.handle },
        locale: locale ?? own,
        translated: locale !== null,
        variantId: `gid://shopify/ProductVariant/${link.variantId ?? '0'}`,
        chosen: link.variantId !== null,
      });
      if (!read.ok) return read;
      const product = read.value.product;
      if (product === null) return err(notFound(link, shop.name));
      const others = shopLocales.filter(({ primary, published }) => !primary && published);
      const translation = locale === null ? null : translationOf(product.translations ?? []);
      const [spoken, named] = await Promise.all([
        translatedLocales(admin, product.id, others),
        readDetails(admin, product.id, translation === null ? null : locale),
      ]);
      if (!spoken.ok) return spoken;

      const variant = read.value.variant?.product.id === product.id ? read.value.variant : null;
      const variants = storeVariants(product);
      const rating = ratingOf(product.rating?.value, product.ratingCount?.value);
      const details = [...careOf(product, translation !== null), ...named];
      const sold = variantsOf(variants, shop.currencyCode);
      const facts: ProductFacts = {
        id: product.id,
        handle: product.handle,
        url: product.onlineStoreUrl,
        shop: {
          name: plainText(shop.name),
          domain: shop.primaryDomain.host,
          currencyCode: shop.currencyCode,
          own: true,
        },
        title: plainText(translation?.title ?? product.title),
        copy: copyBlocks(translation === null ? product.descriptionHtml : (translation.description ?? '')),
        copyVersion: COPY_VERSION,
        vendor: plainText(product.vendor),
        productType: plainText(translation?.productType ?? product.productType),
        tags: product.tags.map(plainText),
        options: optionsOf(product),
        ...(translation === null
          ? {}
          : {
              original: {
                language: spelled(own),
                title: plainText(product.title),
                copy: copyBlocks(product.descriptionHtml),
              },
            }),
        ...(variant === null
          ? priceOf(product, shop.currencyCode)
          : shownPrice([variant], shop.currencyCode)),
        ...(sold.length > 0 ? { variants: sold } : {}),
        ...(rating === null ? {} : { rating }),
        ...(details.length > 0 ? { details } : {}),
        language: spelled(translation === null || locale === null ? own : locale),
        languages: [own, ...spoken.value].map(spelled),
      };
      return ok({ facts, pictures: picturesOf(product, variants, variant?.media.nodes[0]?.id) });
    },
  };
}

/** The locales in which the product has a title or a description of its own. */
async function translatedLocales(
  admin: Admin,
  id: string,
  locales: readonly Locale[],
): Promise<Result<string[], AppError>> {
  const answers = await Promise.all(
    locales.map(async ({ locale }) => ({
      locale,
      reply: await admin.run(ProductTranslation, { id, locale }),
    })),
  );
  const translated: string[] = [];
  for (const { locale, reply } of answers) {
    if (!reply.ok) return reply;
    if (translationOf(reply.value.product?.translations ?? []) !== null) translated.push(locale);
  }
  return ok(translated);
}

/** A description alone counts, for names are often left as they are; nothing at all is no translation. */
function translationOf(translations: Translations) {
  const value = (key: string) => translations.find((each) => each.key === key)?.value?.trim() || null;
  const [title, description, productType] = [value('title'), value('body_html'), value('product_type')];
  return title === null && description === null ? null : { title, description, productType };
}

function optionsOf(product: Found): ProductFacts['options'] {
  const named = (own: string, translations: Translations | undefined) =>
    plainText(translations?.find(({ key }) => key === 'name')?.value ?? own);
  return product.options
    .map(({ name, optionValues, translations }) => ({
      name: named(name, translations),
      values: optionValues.map((value) => named(value.name, value.translations)),
    }))
    .filter(({ values }) => values.join() !== 'Default Title');
}

/** With the values that `optionsOf` gives: translated where they are. */
function storeVariants(product: Found): StoreVariant[] {
  const translated = new Map(
    product.options.flatMap(({ name, optionValues }) =>
      optionValues.map((value) => [
        JSON.stringify([name, value.name]),
        value.translations?.find(({ key }) => key === 'name')?.value ?? value.name,
      ]),
    ),
  );
  return product.variants.nodes.map(({ title, selectedOptions, availableForSale, media, ...prices }) => {
    const values = selectedOptions.map(
      ({ name, value }) => translated.get(JSON.stringify([name, value])) ?? value,
    );
    const isTranslated = selectedOptions.some(({ value }, index) => values[index] !== value);
    return {
      ...prices,
      title: isTranslated ? values.join(' / ') : title,
      values,
      available: availableForSale,
      picture: media.nodes[0]?.id ?? null,
    };
  });
}

/** Of more variants than were read only the range is known. */
function priceOf({ variants, priceRangeV2 }: Found, currencyCode: string): ShownPrice {
  if (!variants.pageInfo.hasNextPage) return shownPrice(variants.nodes, currencyCode);
  const { minVariantPrice, maxVariantPrice } = priceRangeV2;
  return shownRange(minVariantPrice.amount, maxVariantPrice.amount, currencyCode);
}

/** The standard care guide; without its translation it is none in another language. */
function careOf({ careGuide }: Found, translated: boolean): Detail[] {
  const own = translated
    ? careGuide?.translations?.find(({ key }) => key === 'value')?.value
    : careGuide?.value;
  const text = plainText(own ?? '');
  return text === '' ? [] : [{ kind: 'care', text }];
}

/** In media order; the chosen variant's own picture comes first. */
function picturesOf(
  product: Found,
  variants: readonly StoreVariant[],
  chosenMediaId: string | undefined,
): PictureSource[] {
  const photos = product.media.nodes.flatMap((media) =>
    media.__typename === 'MediaImage' && media.image !== null ? [{ ...media, image: media.image }] : [],
  );
  const chosen = photos.filter(({ id }) => id === chosenMediaId);
  const valuesIn = shownValues(variants);
  return [...chosen, ...photos.filter(({ id }) => id !== chosenMediaId)].map(({ id, image, mimeType, alt }) =>
    pictureSource(new URL(NEEDS_JPEG.test(mimeType ?? '') ? image.jpeg : image.url), {
      alt,
      print: image.thumbhash,
      variantValues: valuesIn(id),
    }),
  );
}

const spelled = (locale: string): string => canonicalLanguage(locale) ?? 'en';

const notFound = ({ product }: ProductLink, shop: string): AppError =>
  new AppError('PRODUCT_NOT_FOUND', { handle: product.by === 'handle' ? product.handle : product.id, shop });
