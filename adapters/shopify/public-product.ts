/** Parses the two forms in which every Shopify store shows a product without an app: `.js` (Ajax API) and `.json`. */
import { z } from 'zod';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { pictureSource, scaledByShopify } from '#adapters/shopify/picture-source.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { amountOfHundredths } from '#adapters/shopify/price.ts';
import { shownValues, type StoreVariant } from '#adapters/shopify/variants.ts';
import type { CopyBlock, PictureSource } from '#studio/product/product.ts';

/** Its picture is known by the path of its address. */
export type PublicVariant = StoreVariant & { id: string };

export type PublicProduct = {
  id: string;
  handle: string;
  title: string;
  copy: CopyBlock[];
  vendor: string;
  productType: string;
  tags: string[];
  options: { name: string; values: string[] }[];
  variants: PublicVariant[];
  /** Only `.json` says in which currency its prices are. */
  currencyCode: string | null;
  pictures: PictureSource[];
};

/** More than Shopify lets a merchant write: what comes after is not read. */
const MAX = { characters: 500, tags: 250, options: 10, values: 2_048, variants: 2_048, pictures: 250 };

/** A name, a tag, an alternative text. */
const label = (written: string): string => plainText(written.slice(0, MAX.characters));

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const option = z.union([
  z.object({ name: z.string(), values: z.array(z.string()).default([]) }),
  z.string().transform((name) => ({ name, values: new Array<string>() })),
]);

const value = z.string().nullish();
const namedVariant = {
  id: z.number(),
  title: text,
  option1: value,
  option2: value,
  option3: value,
  available: z.boolean().default(true).catch(true),
};

const ajaxSchema = z.object({
  id: z.number(),
  handle: z.string(),
  title: z.string(),
  description: text,
  vendor: text,
  type: text,
  tags: z.array(z.string()).default([]),
  options: z.array(option).default([]),
  variants: z.array(
    z.object({
      ...namedVariant,
      price: z.number(),
      compare_at_price: z.number().nullish(),
      featured_image: z.object({ src: z.string() }).nullish(),
    }),
  ),
  images: z.array(z.string()).default([]),
  media: z
    .array(z.object({ media_type: z.string(), alt: z.string().nullish(), src: z.string().nullish() }))
    .nullish(),
});

const jsonSchema = z.object({
  product: z.object({
    id: z.number(),
    handle: z.string(),
    title: z.string(),
    body_html: text,
    vendor: text,
    product_type: text,
    tags: z
      .union([
        z.array(z.string()),
        z.string().transform((value) =>
          value
            .split(',')
            .map((tag) => tag.trim())
            .filter((tag) => tag !== ''),
        ),
      ])
      .default([]),
    options: z.array(option).default([]),
    variants: z.array(
      z.object({
        ...namedVariant,
        price: z.coerce.string(),
        compare_at_price: z.coerce.string().nullish().catch(null),
        price_currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullish()
          .catch(null),
        image_id: z.number().nullish(),
      }),
    ),
    images: z.array(z.object({ id: z.number(), src: z.string(), alt: z.string().nullish() })).default([]),
  }),
});

/** Null when it is no answer of the Ajax API. Addresses in it may lack scheme and host: `base` gives them. */
export function readAjaxProduct(answer: unknown, base: string): PublicProduct | null {
  const parsed = ajaxSchema.safeParse(answer);
  if (!parsed.success) return null;
  const product = parsed.data;
  const photos =
    product.media
      ?.filter(({ media_type }) => media_type === 'image')
      .map(({ src, alt }) => ({ src: src ?? '', alt })) ?? [];
  return {
    ...shared(product),
    copy: copyBlocks(product.description),
    productType: label(product.type),
    tags: product.tags.slice(0, MAX.tags).map(label),
    variants: product.variants
      .slice(0, MAX.variants)
      .map(({ price, compare_at_price, featured_image, ...variant }) => ({
        ...named(variant),
        price: amountOfHundredths(price),
        compareAtPrice: typeof compare_at_price === 'number' ? amountOfHundredths(compare_at_price) : null,
        picture: absolute(featured_image?.src, base)?.pathname ?? null,
      })),
    currencyCode: null,
    pictures: picturesOf(
      photos.length > 0 ? photos : product.images.slice(0, MAX.pictures).map((src) => ({ src })),
      base,
    ),
  };
}

export function readJsonProduct(answer: unknown, base: string): PublicProduct | null {
  const parsed = jsonSchema.safeParse(answer);
  if (!parsed.success) return null;
  const { product } = parsed.data;
  // The first with an id, as there may be many of both.
  const addresses = new Map([...product.images].reverse().map(({ id, src }) => [id, src]));
  return {
    ...shared(product),
    copy: copyBlocks(product.body_html),
    productType: label(product.product_type),
    tags: product.tags.slice(0, MAX.tags).map(label),
    variants: product.variants
      .slice(0, MAX.variants)
      .map(({ price, compare_at_price, image_id, ...variant }) => ({
        ...named(variant),
        price,
        compareAtPrice: compare_at_price ?? null,
        picture: absolute(addresses.get(image_id ?? Number.NaN), base)?.pathname ?? null,
      })),
    currencyCode: product.variants.find(({ price_currency }) => price_currency)?.price_currency ?? null,
    pictures: picturesOf(product.images, base),
  };
}

function shared(product: {
  id: number;
  handle: string;
  title: string;
  vendor: string;
  options: { name: string; values: string[] }[];
}) {
  return {
    id: String(product.id),
    handle: product.handle,
    title: label(product.title),
    vendor: label(product.vendor),
    options: product.options
      .slice(0, MAX.options)
      .map(({ name, values }) => ({ name: label(name), values: values.slice(0, MAX.values).map(label) }))
      .filter(({ values }) => values.join() !== 'Default Title'),
  };
}

/** "Default Title" is the value of a product without options. */
function named({
  id,
  title,
  option1,
  option2,
  option3,
  available,
}: z.infer<z.ZodObject<typeof namedVariant>>): Pick<PublicVariant, 'id' | 'title' | 'values' | 'available'> {
  const values = [option1, option2, option3].flatMap((each) => (each ? [label(each)] : []));
  return { id: String(id), title: title === '' ? values.join(' / ') : label(title), values, available };
}

function picturesOf(
  photos: readonly { src: string; alt?: string | null | undefined }[],
  base: string,
): PictureSource[] {
  return photos.slice(0, MAX.pictures).flatMap(({ src, alt }) => {
    const url = absolute(src, base);
    return url === null ? [] : [pictureSource(scaledByShopify(url), { alt: alt?.slice(0, MAX.characters) })];
  });
}

/** Each picture with the option values of the variants that it shows. */
export function withValues(
  pictures: readonly PictureSource[],
  variants: readonly PublicVariant[],
): PictureSource[] {
  const valuesIn = shownValues(variants);
  return pictures.map((picture) => {
    const path = picture.location.kind === 'web' ? URL.parse(picture.location.url)?.pathname : undefined;
    const variantValues = valuesIn(path ?? '');
    return variantValues.length > 0 ? { ...picture, variantValues } : picture;
  });
}

const absolute = (address: string | null | undefined, base: string): URL | null =>
  address ? URL.parse(address, base) : null;
