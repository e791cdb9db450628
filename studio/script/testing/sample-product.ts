/** A product with as many pictures as it has alternative texts, for tests. */
import type { Product } from '#studio/product/product.ts';

/** Every picture is a packshot of 1,200 × 1,200 px; `changes` replace whole fields. */
export const sampleProduct = (alts: readonly string[], changes: Partial<Product> = {}): Product => ({
  id: null,
  handle: 'mug',
  url: null,
  shop: { name: 'Kiln', domain: 'kiln.example', currencyCode: 'EUR', own: true },
  title: 'Mug',
  copy: [],
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
  pictures: alts.map((alt, index) => ({
    id: String(index).padStart(16, '0'),
    file: { sha256: String(index).padStart(64, '0'), bytes: 1, mediaType: 'image/jpeg' },
    width: 1200,
    height: 1200,
    alt,
    name: `${index}.jpg`,
    kind: 'packshot',
    background: '#ffffff',
    subject: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
    focus: { x: 0.5, y: 0.5 },
    palette: ['#c0a080'],
    luminance: 0.5,
    sharpness: 0.5,
    perceptualHash: '0000000000000000',
  })),
  rejectedPictures: [],
  ...changes,
});
