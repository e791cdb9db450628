/** Reads what the store's standard definitions name about a product: material, care, color, pattern, size, origin. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { LabelTranslations, ProductDetails } from '#adapters/shopify/operations.generated.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { Detail } from '#studio/product/product.ts';

/**
 * Keys of Shopify's category metafields, by what they name of the whole product: "lining-material" and
 * "recommended-room-size" name a part of it, or something else.
 */
const KINDS: ReadonlyMap<string, Detail['kind']> = new Map([
  ['material', 'material'],
  ['fabric', 'material'],
  ['bag-case-material', 'material'],
  ['decoration-material', 'material'],
  ['footwear-material', 'material'],
  ['furniture-fixture-material', 'material'],
  ['hardware-material', 'material'],
  ['jewelry-material', 'material'],
  ['care-instructions', 'care'],
  ['color', 'color'],
  ['color-pattern', 'color'],
  ['pattern', 'pattern'],
  ['size', 'size'],
  ['accessory-size', 'size'],
  ['shoe-size', 'size'],
  ['ring-size', 'size'],
  ['bedding-size', 'size'],
  ['origin', 'origin'],
  ['country-of-origin', 'origin'],
]);

type Label = { id: string; text: string };

/**
 * In the store's own language, or where `locale` is not null in that one: a label that the store does not translate
 * is left out. Empty where the store gives nothing, or no access to its metaobjects: a product is one without them.
 */
export async function readDetails(admin: Admin, id: string, locale: string | null): Promise<Detail[]> {
  const read = await admin.run(ProductDetails, { id });
  if (!read.ok) return [];
  const fields = (read.value.product?.metafields.nodes ?? []).flatMap(({ key, references }) => {
    const kind = KINDS.get(key);
    const labels = (references?.nodes ?? []).flatMap((node): Label[] =>
      node !== null && 'displayName' in node ? [{ id: node.id, text: node.displayName }] : [],
    );
    return kind === undefined ? [] : [{ kind, labels }];
  });
  const labels = fields.flatMap((field) => field.labels);
  const shown = locale === null ? ownTexts(labels) : await translations(admin, labels, locale);
  return fields.flatMap(({ kind, labels }) => {
    const text = [...new Set(labels.map(({ id }) => plainText(shown.get(id) ?? '')))]
      .filter(Boolean)
      .join(', ');
    return text === '' ? [] : [{ kind, text }];
  });
}

const ownTexts = (labels: readonly Label[]): Map<string, string> =>
  new Map(labels.map(({ id, text }) => [id, text]));

async function translations(
  admin: Admin,
  labels: readonly Label[],
  locale: string,
): Promise<Map<string, string>> {
  const ids = [...ownTexts(labels).keys()].slice(0, 100);
  if (ids.length === 0) return new Map();
  const read = await admin.run(LabelTranslations, { ids, locale });
  if (!read.ok) return new Map();
  return new Map(
    read.value.translatableResourcesByIds.nodes.flatMap(({ resourceId, translations }) => {
      const label = translations.find(({ key }) => key === 'label' || key === 'name')?.value;
      return label ? [[resourceId, label]] : [];
    }),
  );
}
