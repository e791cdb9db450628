/**
 * A product's standard metafields as the Admin API shows them: its rating, its care guide, and category metafields,
 * which refer to metaobjects with a label.
 */
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import { gid, type Store, type StoreProduct } from '#devstore/store.ts';

type Label = NonNullable<StoreProduct['attributes']>[string][number];
type Entry = Label & { id: string };
type Metafield = {
  id: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  entries: readonly Entry[];
  translations: Readonly<Record<string, string>>;
};

export function metafieldObjects(store: Store, product: StoreProduct) {
  const show = (field: Metafield) => metafieldObject(store, field);
  return {
    metafield({ namespace, key }: { namespace?: string | null; key: string }) {
      const found = metafieldsOf(product).find((each) => each.namespace === namespace && each.key === key);
      return found === undefined ? null : show(found);
    },
    metafields({
      namespace,
      keys,
      ...page
    }: PageArguments & Partial<Record<'namespace', string | null>> & { keys?: string[] | null }) {
      const found = metafieldsOf(product).filter(
        (each) =>
          (namespace === null || namespace === undefined || each.namespace === namespace) &&
          (keys === null || keys === undefined || keys.includes(`${each.namespace}.${each.key}`)),
      );
      return connection(found, show, page);
    },
  };
}

/** Of one of these metaobjects, by its id: its label in a language; null when there is no such metaobject. */
export function translatableLabel(store: Store, id: string): object | null {
  const entry = store.products
    .flatMap(metafieldsOf)
    .flatMap(({ entries }) => entries)
    .find((each) => each.id === id);
  if (entry === undefined) return null;
  return {
    id,
    resourceId: id,
    translations: ({ locale }: { locale: string }) => translated(store, 'label', entry.translations, locale),
  };
}

function metafieldsOf(product: StoreProduct): Metafield[] {
  const { rating, careGuide, attributes = {} } = product;
  const fields: Omit<Metafield, 'id'>[] = [];
  const add = (name: string, type: string, value: string, rest: Partial<Metafield> = {}) => {
    const [namespace = '', key = ''] = name.split('.');
    fields.push({ namespace, key, type, value, entries: [], translations: {}, ...rest });
  };
  if (rating !== undefined) {
    const { value, scale, count } = rating;
    add('reviews.rating', 'rating', JSON.stringify({ value, scale_min: '1.0', scale_max: scale }));
    add('reviews.rating_count', 'number_integer', String(count));
  }
  if (careGuide !== undefined)
    add('descriptors.care_guide', 'multi_line_text_field', careGuide.text, {
      translations: careGuide.translations,
    });
  for (const [key, labels] of Object.entries(attributes)) {
    const entries = labels.map((label, index) => ({
      ...label,
      id: gid('Metaobject', `${product.numericId}${fields.length}${index}`),
    }));
    const value = JSON.stringify(entries.map(({ id }) => id));
    add(`shopify.${key}`, 'list.metaobject_reference', value, { entries });
  }
  return fields.map((field, index) => ({ ...field, id: gid('Metafield', `${product.numericId}${index}`) }));
}

function metafieldObject(store: Store, { entries, translations, ...field }: Metafield): object {
  return {
    __typename: 'Metafield',
    ...field,
    jsonValue: field.type === 'multi_line_text_field' ? field.value : (JSON.parse(field.value) as unknown),
    translations: ({ locale }: { locale: string }) => translated(store, 'value', translations, locale),
    reference: null,
    references: (page: PageArguments) =>
      field.type.startsWith('list.')
        ? connection(entries, ({ id, label }) => ({ __typename: 'Metaobject', id, displayName: label }), page)
        : null,
  };
}

function translated(
  store: Store,
  key: string,
  texts: Readonly<Record<string, string>>,
  locale: string,
): object[] {
  const value = texts[locale];
  const isThere = store.locales.some((each) => each.locale === locale && !each.primary);
  if (value === undefined || !isThere) return [];
  return [{ key, value, locale, outdated: false, market: null, updatedAt: null }];
}
