/** A mug with one picture, and ports that make clips of it without a voice, for tests. */
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { ok } from '#studio/shared/result.ts';

/** A mug of the shop's own, with seven sentences of copy in English. */
export const facts: ProductFacts = {
  id: 'gid://shopify/Product/1',
  handle: 'mug',
  url: null,
  shop: { name: 'Shop', domain: 'shop.example', currencyCode: 'EUR', own: true },
  title: 'Stoneware Mug',
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
  copy: [
    'A straight-sided mug for coffee, tea or soup, thrown in stoneware and dipped by hand.',
    'The foot stays bare and shows the colour of the clay.',
    'Iron in the clay comes through the glaze as small brown speckles.',
    'The handle is wide enough for three fingers.',
    'It holds 380 ml to the rim.',
    'No two mugs have the same pattern.',
    'Dishwasher and microwave safe.',
  ].map((text) => ({ kind: 'paragraph' as const, text })),
};
/** Its one picture: a packshot of 1000 × 1000 pixels. */
export const picture: Picture = {
  id: 'front',
  name: 'front.jpg',
  alt: '',
  file: { sha256: '0'.repeat(64), bytes: 1, mediaType: 'image/jpeg' },
  width: 1000,
  height: 1000,
  kind: 'packshot',
  background: '#ffffff',
  subject: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
  focus: { x: 0.5, y: 0.5 },
  palette: ['#b9705a'],
  luminance: 0.6,
  sharpness: 0.5,
  perceptualHash: '0'.repeat(16),
};
const unused = () => Promise.reject(new Error('Nobody speaks here, and nothing is kept.'));
/** Ports that read this product and write from its copy; speaking and storing are faults. */
export const ports: ClipPorts = {
  catalog: {
    read: () =>
      Promise.resolve(
        ok({
          facts,
          pictures: [
            { name: 'front.jpg', alt: '', location: { kind: 'web', url: 'https://cdn.example/front.jpg' } },
          ],
        }),
      ),
  },
  analyzer: { analyze: () => Promise.resolve(ok(picture)) },
  writer: extractiveWriter,
  speaker: {
    name: 'nobody',
    quality: () => 'none',
    voiceFor: () => null,
    voices: () => Promise.resolve([]),
    speak: unused,
  },
  storage: { put: unused, promote: unused, get: unused, localPath: unused },
  steps: { once: (_step, make) => make() },
};
/** As it was kept before script and music had seeds of their own. */
export const OLD = {
  language: null,
  seconds: 15,
  aspectRatio: '9:16',
  voiceover: { mode: 'none' },
  music: { mood: null, gainDecibels: 0 },
  look: null,
  brandColour: null,
  showCaptions: true,
  showPrice: false,
  extraPictures: [],
  useStorePictures: true,
  seed: 2,
};
