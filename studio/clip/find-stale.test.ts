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
  it('when the product has more pictures than are checked, or one of them twice', () => {
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
  it('when a price that it shows has become the lowest of several, or is none any more', () => {
    const price = { amount: '24.00', currencyCode: 'EUR' };
    const priced = clipOf(SIX, { price, compareAtPrice: null });
    expect(staleReasons(priced, now(SIX, { price }))).toEqual([]);
    expect(staleReasons(priced, now(SIX, { price, priceFrom: false }))).toEqual([]);
    expect(staleReasons(priced, now(SIX, { price, priceFrom: true }))).toEqual(['price']);
    expect(staleReasons(priced, now(SIX, { price: null }))).toEqual(['price']);
  });
  it('when the product is gone, and says nothing else', () =>
    expect(staleReasons(clipOf(SIX), null)).toEqual(['gone']));
});

/** A clip that shows no price, and says these lines. */
function saying(
  lines: readonly { text: string; evidence?: string | null; beat?: 'offer' | 'proof' }[],
  product: Partial<ClipDocument['product']>,
  language = 'en',
): ClipDocument {
  const document = clipOf(SIX, product);
  const { storyboard } = document;
  const spoken = lines.map(({ evidence = null, ...line }, index) => ({
    id: `line-${index}`,
    role: 'line' as const,
    pictureIndex: null,
    evidence,
    ...line,
  }));
  return {
    ...document,
    script: { ...document.script, language, lines: spoken },
    storyboard: {
      ...storyboard,
      badge: null,
      captions: [],
      scenes: storyboard.scenes.map((scene) => ({
        ...scene,
        content: scene.content.kind === 'endCard' ? { ...scene.content, price: null } : scene.content,
      })),
    },
  };
}

describe('a price that is said', () => {
  const [price, compareAtPrice] = [
    { amount: '24.00', currencyCode: 'EUR' },
    { amount: '30.00', currencyCode: 'EUR' },
  ];
  const dearer = now(SIX, { price: { ...price, amount: '26.00' }, compareAtPrice });

  it.each<[string, string, ('offer' | 'proof')?]>([
    ['en', 'Now only €24.'],
    ['en', 'Yours for 24 euros.'],
    ['en', 'It was €30.00.'],
    ['en', 'You save €6.'],
    ['en', 'Save 20% today.'],
    ['de', 'Jetzt für 24,00 € statt 30,00 €.'],
    ['de', 'Für 24 Euro.'],
    ['fr', 'À 24 € seulement.'],
    ['ja', '24ユーロです。'],
    ['en', 'Now 24 instead of 30.', 'offer'],
  ])('in %s makes the clip out of date when it changes: “%s”', (language, text, beat) => {
    const document = saying(
      [beat === undefined ? { text } : { text, beat }],
      { price, compareAtPrice },
      language,
    );
    expect(staleReasons(document, dearer)).toEqual(['price']);
    expect(staleReasons(document, now(SIX, { price, compareAtPrice: null }))).toEqual(['price']);
    expect(staleReasons(document, now(SIX, { price, compareAtPrice }))).toEqual([]);
  });

  it.each([['Burns for 24 hours.'], ['A set of 30.'], ['Free returns.'], ['100% wool.']])(
    'is not what a line says that holds the same number: “%s”',
    (text) => expect(staleReasons(saying([{ text }], { price, compareAtPrice }), dearer)).toEqual([]),
  );
});

describe('a price in a currency whose sign is a letter', () => {
  it.each([
    ['ZAR', 'en-ZA', 'Yours for R240.', 'Runs for 240 hours, rain or shine.'],
    ['SEK', 'sv', 'Nu 240 kr.', 'Räcker i 240 skrubbningar.'],
    ['PLN', 'pl', 'Tylko 240 zł.', 'Działa 240 złotych godzin.'],
  ])('%s is said where the sign stands alone, in %s', (currencyCode, language, said, other) => {
    const price = { amount: '240.00', currencyCode };
    const dearer = now(SIX, { price: { ...price, amount: '260.00' }, compareAtPrice: null });
    const product = { price, compareAtPrice: null };
    expect(staleReasons(saying([{ text: said }], product, language), dearer)).toEqual(['price']);
    expect(staleReasons(saying([{ text: other }], product, language), dearer)).toEqual([]);
  });
});

describe('a rating that is said', () => {
  const rating = { value: 4.8, scale: 5, count: 212 };
  const said = saying([{ text: 'Rated 4.8 out of 5 by 212 customers.' }], { rating });

  it('makes the clip out of date when it sank, or is gone', () => {
    for (const worse of [
      { ...rating, value: 4.6 },
      { ...rating, count: 180 },
      { value: 9, scale: 10, count: 212 },
    ])
      expect(staleReasons(said, now(SIX, { rating: worse })), JSON.stringify(worse)).toEqual(['rating']);
    expect(staleReasons(said, now(SIX))).toEqual(['rating']);
  });

  it('stays true while it rounds to what was said, and when it rose', () => {
    for (const same of [rating, { ...rating, value: 4.76, count: 300 }, { ...rating, value: 4.9 }])
      expect(staleReasons(said, now(SIX, { rating: same })), JSON.stringify(same)).toEqual([]);
    const exact = saying(
      [{ text: '4,84 von 5 Sternen', beat: 'proof' }],
      { rating: { ...rating, value: 4.84 } },
      'de',
    );
    expect(staleReasons(exact, now(SIX, { rating: { ...rating, value: 4.81 } }))).toEqual(['rating']);
  });

  it('of fewer customers changes nothing where their number is not said', () => {
    const silent = saying([{ text: 'Rated 4.8 out of 5.', beat: 'proof' }], { rating });
    expect(staleReasons(silent, now(SIX, { rating: { ...rating, count: 180 } }))).toEqual([]);
  });

  it('says nothing of a clip that does not say it', () => {
    const silent = saying([{ text: 'It holds 4.8 liters.' }, { text: 'Thrown by 5 potters.' }], { rating });
    expect(staleReasons(silent, now(SIX))).toEqual([]);
  });
});

describe('a description', () => {
  const before = [{ kind: 'paragraph' as const, text: 'Burns for 241 hours. Waterproof splash-proof.' }];
  const after = [
    { kind: 'paragraph' as const, text: 'Burns for 24¹ hours. Splash-proof.' },
    { kind: 'note' as const, text: '¹ In our lab.' },
  ];
  const document = (evidence: string, copyVersion?: number): ClipDocument =>
    saying([{ text: 'Said.', evidence }], {
      copy: before,
      ...(copyVersion === undefined ? {} : { copyVersion }),
    });

  it('that is only read in another way makes no clip out of date that says nothing else', () => {
    const read = now(SIX, { copy: after, copyVersion: 2 });
    expect(staleReasons(document('Burns for 241 hours.'), read)).toEqual([]);
    expect(staleReasons(document('Waterproof splash-proof.'), read)).toEqual(['text']);
    expect(staleReasons(document('Burns for 241 hours.', 2), read)).toEqual(['text']);
  });

  it('that no longer names a material that the clip names makes it out of date', () => {
    const details = [{ kind: 'material' as const, text: 'Linen' }];
    const linen = saying([{ text: 'Made of linen.', evidence: 'Linen' }], { details });
    expect(staleReasons(linen, now(SIX, { details }))).toEqual([]);
    expect(staleReasons(linen, now(SIX, { details: [{ kind: 'material', text: 'Cotton' }] }))).toEqual([
      'text',
    ]);
    expect(staleReasons(linen, now(SIX))).toEqual([]);
  });
});
