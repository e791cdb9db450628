/** Tests every form of link a merchant may paste, and the error of each bad one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProductLink, type ProductLink } from '#studio/product/link.ts';

const link = (text: string): ProductLink => {
  const parsed = parseProductLink(text);
  if (!parsed.ok) throw parsed.error;
  return parsed.value;
};
const codeOf = (text: string) => {
  const parsed = parseProductLink(text);
  return parsed.ok ? parsed.value : parsed.error.code;
};
const mug = (host: string | null, rest: Partial<ProductLink> = {}): ProductLink => ({
  host,
  product: { by: 'handle', handle: 'mug' },
  variantId: null,
  language: null,
  ...rest,
});
const id = (host: string | null, rest: Partial<ProductLink> = {}): ProductLink => ({
  host,
  product: { by: 'id', id: '8123456789' },
  variantId: null,
  language: null,
  ...rest,
});

describe('a product link', () => {
  it.each<[string, ProductLink]>([
    ['https://shop.com/products/mug', mug('shop.com')],
    ['http://www.shop.com/products/mug/', mug('www.shop.com')],
    ['shop.com/products/mug', mug('shop.com')],
    ['//shop.com/products/mug', mug('shop.com')],
    ['HTTPS://SHOP.COM/Products/Mug', mug('shop.com')],
    ['https://shop.com./products/mug', mug('shop.com')],
    ['https://shop.com/products/mug.js', mug('shop.com')],
    ['https://shop.com/products/mug.json?x=1', mug('shop.com')],
    [
      'https://shop.com/products/mug?variant=42&utm_source=mail&fbclid=x#reviews',
      mug('shop.com', { variantId: '42' }),
    ],
    ['https://shop.com/products/mug?variant=abc', mug('shop.com')],
    ['https://shop.com/de/products/mug', mug('shop.com', { language: 'de' })],
    ['https://shop.com/fr-ca/products/mug', mug('shop.com', { language: 'fr-CA' })],
    ['https://shop.com/zh-hans-cn/products/mug', mug('shop.com', { language: 'zh-Hans-CN' })],
    ['https://shop.com/pt-BR/collections/new/products/mug', mug('shop.com', { language: 'pt-BR' })],
    ['https://shop.com/collections/products/products/mug', mug('shop.com')],
    [
      'https://shop.com/collections/all/products/products',
      mug('shop.com', { product: { by: 'handle', handle: 'products' } }),
    ],
    ['https://shop.com/products/mug?locale=ja', mug('shop.com', { language: 'ja' })],
    ['https://shop.com/de/products/mug?locale=fr', mug('shop.com', { language: 'fr' })],
    ['https://lumen.myshopify.com/products/mug', mug('lumen.myshopify.com')],
    ['https://admin.shopify.com/store/lumen/products/8123456789', id('lumen.myshopify.com')],
    ['admin.shopify.com/store/lumen/products/8123456789?link_source=search', id('lumen.myshopify.com')],
    [
      'https://admin.shopify.com/store/lumen/products/8123456789/variants/77',
      id('lumen.myshopify.com', { variantId: '77' }),
    ],
    ['https://lumen.myshopify.com/admin/products/8123456789', id('lumen.myshopify.com')],
    ['gid://shopify/Product/8123456789', id(null)],
    ['8123456789', id(null)],
    ['mug', mug(null)],
    ['/products/mug', mug(null)],
    ['products/mug?variant=42', mug(null, { variantId: '42' })],
    ['de/products/mug', mug(null, { language: 'de' })],
    ['  “https://shop.com/products/mug” ', mug('shop.com')],
    ['<https://shop.com/products/mug>', mug('shop.com')],
    ['[Our mug](https://shop.com/products/mug)', mug('shop.com')],
    ['Speckled mug — look: https://shop.com/products/mug.', mug('shop.com')],
    ['\u200bhttps://shop.com/products/mug\ufeff\n', mug('shop.com')],
    ['https://töpferei.de/products/mug', mug('xn--tpferei-90a.de')],
    [
      'https://shop.jp/products/%E6%B9%AF%E5%91%91',
      mug('shop.jp', { product: { by: 'handle', handle: '湯呑' } }),
    ],
    ['https://shop.jp/products/湯呑', mug('shop.jp', { product: { by: 'handle', handle: '湯呑' } })],
    ['%E6%B9%AF%E5%91%91', mug(null, { product: { by: 'handle', handle: '湯呑' } })],
    ['https://shop.com/xx/products/mug', mug('shop.com')],
    ['http://127.0.0.1:4610/products/mug', mug('127.0.0.1:4610')],
    ['localhost:4610/de/products/mug', mug('localhost:4610', { language: 'de' })],
  ])('%s is understood', (text, expected) => {
    expect(link(text)).toEqual(expected);
  });

  it.each([
    ['https://shop.com/', 'LINK_IS_HOME'],
    ['shop.com', 'LINK_IS_HOME'],
    ['https://shop.com/de', 'LINK_IS_HOME'],
    ['https://shop.com?utm_source=x', 'LINK_IS_HOME'],
    ['https://admin.shopify.com/store/lumen', 'LINK_IS_HOME'],
    ['https://shop.com/collections/new', 'LINK_IS_COLLECTION'],
    ['https://shop.com/fr/collections', 'LINK_IS_COLLECTION'],
    ['https://shop.com/products', 'LINK_IS_COLLECTION'],
    ['https://shop.com/products/?page=2', 'LINK_IS_COLLECTION'],
    ['https://shop.com/search?q=mug', 'LINK_IS_COLLECTION'],
    ['https://admin.shopify.com/store/lumen/products', 'LINK_IS_COLLECTION'],
    ['https://admin.shopify.com/store/lumen/collections/12', 'LINK_IS_COLLECTION'],
    ['https://admin.shopify.com/store/lumen/orders/12', 'LINK_INVALID'],
    ['https://admin.shopify.com/login', 'LINK_INVALID'],
    ['https://shop.com/pages/about', 'LINK_INVALID'],
    ['https://shop.com/products_preview?preview_key=1', 'LINK_INVALID'],
    ['https://shop.com/products/%E0%A4%A', 'LINK_INVALID'],
    ['https://shop.com/products/a%20b', 'LINK_INVALID'],
    ['https://shop.com/products/..%2f..%2fadmin', 'LINK_INVALID'],
    ['gid://shopify/Collection/1', 'LINK_INVALID'],
    ['gid://shopify/ProductVariant/1', 'LINK_INVALID'],
    ['javascript:alert(1)', 'LINK_INVALID'],
    ['file:///etc/passwd', 'LINK_INVALID'],
    ['ftp://shop.com/products/mug', 'LINK_INVALID'],
    ['Speckled Stoneware Mug', 'LINK_INVALID'],
    ['', 'LINK_INVALID'],
    ['   \u200b ', 'LINK_INVALID'],
    ['https://', 'LINK_INVALID'],
    ['https://intranet/products/mug', 'LINK_INVALID'],
    [`https://shop.com/products/${'a'.repeat(3000)}`, 'LINK_INVALID'],
    ['https://me:secret@shop.com/products/mug', 'LINK_REFUSED'],
    ['https://shop.com:8443/products/mug', 'LINK_REFUSED'],
    ['shop.com:8443/products/mug', 'LINK_REFUSED'],
  ])('%s is answered with %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('that is refused says what to do in whole sentences', () => {
    const parsed = parseProductLink('Speckled Stoneware Mug');
    expect(parsed.ok ? '' : parsed.error.message).toBe(
      'We couldn’t open this link. It’s text, not a link. Paste the address of a product page, or pick a product from your store.',
    );
  });
});

const handles = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
const hosts = fc.stringMatching(/^[a-z][a-z0-9]{1,12}\.(com|de|co\.uk|myshopify\.com)$/);
const locales = fc.constantFrom('', 'de/', 'fr-ca/', 'pt-BR/', 'zh-hans/');
const tracking = fc.constantFrom(
  '',
  '?utm_source=a&utm_medium=b',
  '?_pos=1&_sid=abc&_ss=r',
  '?srsltid=x#y',
  '?fbclid=%E2%9C%93',
);
const wrappings = fc.constantFrom(
  (t: string) => t,
  (t: string) => ` ${t}\n`,
  (t: string) => `"${t}"`,
  (t: string) => `<${t}>`,
  (t: string) => `«${t}»`,
  (t: string) => `((${t}))`,
);

describe('whatever is pasted', () => {
  it('gives the same product in every spelling of its address', () => {
    const spellings = fc.record({
      handle: handles,
      host: hosts,
      locale: locales,
      tracking,
      wrap: wrappings,
      scheme: fc.constantFrom('https://', 'http://', 'HTTPS://', '//', ''),
      collection: fc.constantFrom('', 'collections/summer/'),
      suffix: fc.constantFrom('', '/', '.js', '.json'),
    });
    fc.assert(
      fc.property(
        spellings,
        ({ handle, host, locale, tracking: query, wrap, scheme, collection, suffix }) => {
          const parsed = link(
            wrap(`${scheme}${host}/${locale}${collection}products/${handle}${suffix}${query}`),
          );
          expect(parsed).toMatchObject({ host, product: { by: 'handle', handle }, variantId: null });
          expect(parsed.language === null).toBe(locale === '');
        },
      ),
    );
  });

  it('reads back its own answer', () => {
    fc.assert(
      fc.property(handles, hosts, fc.nat(), (handle, host, variant) => {
        const first = link(`${host}/products/${handle}?variant=${variant}`);
        expect(
          link(
            `https://${first.host ?? ''}/products/${first.product.by === 'handle' ? first.product.handle : ''}?variant=${first.variantId ?? ''}`,
          ),
        ).toEqual(first);
      }),
    );
  });

  it('never throws, and never lets a slash, a space or a dot into a handle', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
        ),
        (text) => {
          const parsed = parseProductLink(text);
          if (parsed.ok && parsed.value.product.by === 'handle')
            expect(parsed.value.product.handle).not.toMatch(/[/\s.?#%]/);
          if (!parsed.ok) expect(parsed.error.message).toMatch(/\.$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
