/** Shows what makes a clip out of date, and what does not, whatever the merchant chose of the product's pictures. */
import { describe, expect, it } from 'vitest';
import type { ClipDocument } from '#studio/clip/clip.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import { staleReasons, type ProductNow } from '#studio/clip/find-stale.ts';
import { MAX_PICTURES } from '#studio/product/import-product.ts';
import type { PictureSource } from '#studio/product/product.ts';
import { storePictures } from '#studio/product/store-pictures.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';

const CDN = 'https://cdn.shopify.com/s/files/1/0533/2089/files';
const source = (
  name: string,
  { query = '?v=1', base = CDN, print }: { query?: string; base?: string; print?: string } = {},
): PictureSource => ({
  name,
  alt: '',
  location: { kind: 'web', url: `${base}/${name}${query}` },
  ...(print === undefined ? {} : { print }),
});
const gallery = (count: number): PictureSource[] =>
  Array.from({ length: count }, (_, index) => source(`${index}.jpg`));
const SIX = gallery(6);

/** A clip that was made when the store showed these, with pictures of its own choice. */
function clipOf(shown: readonly PictureSource[], over: Partial<ClipDocument['product']> = {}): ClipDocument {
  const { product, ...document } = sampleDocument();
  // As the database gives it back.
  return readClipDocument(
    JSON.parse(
      JSON.stringify({ ...document, product: { ...product, storePictures: storePictures(shown), ...over } }),
    ),
  );
}
const now = (pictures: readonly PictureSource[], facts: Partial<ProductNow['facts']> = {}): ProductNow => ({
  facts: { ...sampleDocument().product, ...facts },
  pictures,
});
const changed = (document: ClipDocument, pictures: readonly PictureSource[]) =>
  staleReasons(document, now(pictures));

describe('a clip is up to date', () => {
  it('while the store shows what it showed, however many of the pictures were left out and however many were uploaded', () => {
    const { pictures } = sampleDocument().product;
    for (const chosen of [pictures, pictures.slice(0, 1), [...pictures, ...pictures]])
      expect(changed(clipOf(SIX, { pictures: chosen }), SIX)).toEqual([]);
  });
  it('when the product has more pictures than are looked at, or one of them twice', () => {
    const many = gallery(MAX_PICTURES + 7);
    expect(changed(clipOf(many), many)).toEqual([]);
    const twice = [...SIX, source('0.jpg')];
    expect(changed(clipOf(twice), twice)).toEqual([]);
    expect(changed(clipOf(twice), SIX)).toEqual([]);
  });
  it('when addresses have another version, size or host, and when the pictures stand in another order', () => {
    expect(
      changed(
        clipOf(SIX),
        SIX.map(({ name }) => source(name, { query: '?v=2&width=4096' })),
      ),
    ).toEqual([]);
    expect(
      changed(
        clipOf(SIX),
        SIX.map(({ name }) => source(name, { base: 'https://lumen.example/cdn/shop/files' })),
      ),
    ).toEqual([]);
    expect(changed(clipOf(SIX), SIX.toReversed())).toEqual([]);
  });
  it('when one reading knows what the pictures show and the other does not', () => {
    expect(
      changed(
        clipOf(SIX),
        SIX.map(({ name }) => source(name, { print: 'p' })),
      ),
    ).toEqual([]);
  });
  it('when it was made before the store’s pictures were noted, or without them', () => {
    const { storePictures: _, ...product } = clipOf(SIX).product;
    expect(changed({ ...sampleDocument(), product }, gallery(9))).toEqual([]);
  });
});

describe('a clip is out of date', () => {
  it.each<[string, PictureSource[]]>([
    ['added', [...SIX, source('new.jpg')]],
    ['removed', SIX.slice(1)],
    ['put in the place of another', [...SIX.slice(1), source('new.jpg')]],
    ['changed under its name', [...SIX.slice(1), source('0.jpg', { query: '?v=2', print: 'another' })]],
  ])('when a picture is %s', (_, pictures) => {
    expect(changed(clipOf([source('0.jpg', { print: 'one' }), ...SIX.slice(1)]), pictures)).toEqual([
      'pictures',
    ]);
  });
  it('when its title or text changed, and its price only where it is shown', () => {
    const price = { amount: '12.00', currencyCode: 'EUR' };
    const priced = clipOf(SIX);
    const { scenes } = priced.storyboard;
    const unpriced = {
      ...priced,
      storyboard: {
        ...priced.storyboard,
        badge: null,
        scenes: scenes.map((scene) => ({
          ...scene,
          content: scene.content.kind === 'endCard' ? { ...scene.content, price: null } : scene.content,
        })),
      },
    };
    const later = now(SIX, { title: 'Cup', copy: [{ kind: 'paragraph', text: 'New.' }], price });
    expect(staleReasons(priced, later)).toEqual(['title', 'text', 'price']);
    expect(staleReasons(unpriced, later)).toEqual(['title', 'text']);
  });
  it('when the product is gone, and says nothing else', () =>
    expect(staleReasons(clipOf(SIX), null)).toEqual(['gone']));
});
