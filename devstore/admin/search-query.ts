/** Shopify's search syntax for products: `status:active AND (title:mug* OR tag:kitchen) -vendor:"Lumen & Clay"`. */
import { GraphQLError } from 'graphql';
import { legacyId, type StoreProduct } from '#devstore/store.ts';

type Test = (product: StoreProduct) => boolean;

/** Bad syntax and fields that this store cannot search are errors, never silently everything. */
export function productSearch(query: string | null | undefined): Test {
  const tokens =
    (query ?? '').match(
      /[()]|-?(?<!\w)\w+:[<>]=?"[^"]*"|-?(?<!\w)\w+:(?:"[^"]*"|'[^']*'|[^\s()]+)|-?"[^"]*"|[^\s()]+/g,
    ) ?? [];
  if (tokens.length === 0) return () => true;
  const reader = { tokens, at: 0 };
  const test = anyOf(reader);
  if (reader.at < tokens.length) throw new GraphQLError(`Invalid search query: ${query ?? ''}`);
  return test;
}

type Reader = { readonly tokens: readonly string[]; at: number };

function anyOf(reader: Reader): Test {
  const tests = [allOf(reader)];
  while (reader.tokens[reader.at] === 'OR') {
    reader.at += 1;
    tests.push(allOf(reader));
  }
  return (product) => tests.some((test) => test(product));
}

function allOf(reader: Reader): Test {
  const tests: Test[] = [];
  for (
    let token = reader.tokens[reader.at];
    token !== undefined && token !== 'OR' && token !== ')';
    token = reader.tokens[reader.at]
  ) {
    if (token === 'AND') reader.at += 1;
    else tests.push(one(reader));
  }
  return (product) => tests.every((test) => test(product));
}

function one(reader: Reader): Test {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === 'NOT') {
    const test = one(reader);
    return (product) => !test(product);
  }
  if (token === '(') {
    const test = anyOf(reader);
    if (reader.tokens[reader.at] !== ')')
      throw new GraphQLError('Invalid search query: a parenthesis is not closed');
    reader.at += 1;
    return test;
  }
  if (token.startsWith('-')) {
    const test = term(token.slice(1));
    return (product) => !test(product);
  }
  return term(token);
}

function term(text: string): Test {
  const [, field, comparator = '', quoted = ''] = /^(\w+):([<>]=?)?(.+)$/.exec(text) ?? [];
  if (field === undefined)
    return (product) => defaultFields(product).some((value) => contains(value, unquoted(text)));
  const value = unquoted(quoted);
  if (field === 'id') return (product) => compare(product.numericId, comparator, Number(legacyId(value)));
  if (field === 'updated_at') return (product) => compare(product.updatedAt, comparator, Date.parse(value));
  if (field === 'created_at') return (product) => compare(product.createdAt, comparator, Date.parse(value));
  const of = FIELDS[field];
  if (of === undefined)
    throw new GraphQLError(`Products cannot be searched by "${field}" in this development store.`);
  return (product) =>
    of(product).some((own) => value.split(',').some((wanted) => matches(own, wanted.trim())));
}

const FIELDS: Readonly<Record<string, (product: StoreProduct) => string[]>> = {
  handle: ({ handle }) => [handle],
  product_type: ({ productType }) => [productType],
  sku: ({ variants }) => variants.map(({ sku }) => sku),
  status: ({ status }) => [status],
  published_status: ({ status }) => [
    status === 'ACTIVE' || status === 'UNLISTED' ? 'published' : 'unpublished',
  ],
  tag: ({ tags }) => tags,
  title: ({ title }) => [title, ...title.split(/\s+/)],
  vendor: ({ vendor }) => [vendor],
};

const defaultFields = ({ title, vendor, productType, tags }: StoreProduct): string[] => [
  title,
  vendor,
  productType,
  ...tags,
];

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

const contains = (own: string, wanted: string): boolean =>
  own.toLowerCase().includes(wanted.replace(/\*$/, '').toLowerCase());

/** Letter case does not count; a star at the end takes any ending. */
const matches = (own: string, wanted: string): boolean =>
  wanted.endsWith('*')
    ? own.toLowerCase().startsWith(wanted.slice(0, -1).toLowerCase())
    : own.toLowerCase() === wanted.toLowerCase();

function compare(own: number, comparator: string, wanted: number): boolean {
  if (comparator === '>') return own > wanted;
  if (comparator === '>=') return own >= wanted;
  if (comparator === '<') return own < wanted;
  return comparator === '<=' ? own <= wanted : own === wanted;
}
