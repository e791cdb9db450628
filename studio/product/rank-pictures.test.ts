/** Tests how product pictures are ordered for a film, and which ones count as the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#studio/product/picture.ts';
import { rankPictures } from '#studio/product/rank-pictures.ts';

const far = (index: number): string =>
  ((BigInt(index + 1) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16).padStart(16, '0');
function picture(name: string, change: Partial<Picture> = {}): Picture {
  return {
    id: name,
    name,
    alt: '',
    file: { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'image/jpeg' },
    width: 1000,
    height: 1000,
    kind: 'lifestyle',
    background: null,
    subject: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
    focus: { x: 0.5, y: 0.5 },
    palette: ['#b9705a', '#7a4a3a', '#e0d0c0'],
    luminance: 0.5,
    sharpness: 0.8,
    perceptualHash: far(name.charCodeAt(0)),
    ...change,
  };
}
const order = (...pictures: Picture[]) =>
  rankPictures(pictures)
    .pictures.map(({ name }) => name)
    .join(' ');

describe('the variants that pictures show', () => {
  it('stay with the one that is kept of two that show the same', () => {
    const hash = far(7);
    const small = picture('a', { perceptualHash: hash, variantValues: ['Oat'], width: 500, height: 500 });
    const large = picture('b', { perceptualHash: hash, variantValues: ['S'] });
    const plain = picture('c', { perceptualHash: hash, width: 400, height: 400 });
    for (const twins of [
      [small, large, plain],
      [plain, large, small],
      [large, small],
    ])
      expect(rankPictures(twins).pictures.map(({ variantValues }) => variantValues?.toSorted())).toEqual([
        ['Oat', 'S'],
      ]);
    expect(rankPictures([plain]).pictures[0]).not.toHaveProperty('variantValues');
  });
});

describe('the order', () => {
  it('begins with the merchant’s first picture, even a soft and dark one', () => {
    expect(order(picture('a', { sharpness: 0, luminance: 0 }), picture('b'), picture('c'))).toBe('a b c');
  });

  it('is that of the product media where all pictures are of one kind', () => {
    expect(order(picture('a'), picture('b'), picture('c'), picture('d'))).toBe('a b c d');
  });

  it('follows a picture by one of another kind, when one of the next four is', () => {
    const packshot = { kind: 'packshot', background: '#ffffff' } as const;
    expect(
      order(
        picture('a', packshot),
        picture('b', packshot),
        picture('c', packshot),
        picture('d'),
        picture('e'),
      ),
    ).toBe('a d b e c');
    expect(
      order(
        picture('a', packshot),
        picture('b', packshot),
        picture('c', packshot),
        picture('d', packshot),
        picture('e', packshot),
        picture('f'),
      ),
    ).toBe('a b f c d e');
  });

  it('ends with what nearly repeats an earlier picture, then with the soft and the very dark', () => {
    const near = { perceptualHash: flipped(far('a'.charCodeAt(0)), 16) };
    expect(
      order(
        picture('a'),
        picture('b', { sharpness: 0.02 }),
        picture('c', near),
        picture('d', { luminance: 0.001 }),
        picture('e'),
      ),
    ).toBe('a e c b d');
  });

  it('loses no picture and adds none', () => {
    const any = fc.record({
      kind: fc.constantFrom('cutout', 'packshot', 'lifestyle'),
      luminance: fc.double({ min: 0, max: 1, noNaN: true }),
      sharpness: fc.double({ min: 0, max: 1, noNaN: true }),
      perceptualHash: fc.constantFrom(...[1, 2, 3, 4, 5].map(far)),
      width: fc.integer({ min: 300, max: 4096 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (made) => {
        const analyzed = made.map((change, index) => picture(`${index}`, change));
        const { pictures, rejected } = rankPictures(analyzed);
        expect([...pictures, ...rejected].map(({ name }) => name).sort()).toEqual(
          analyzed.map(({ name }) => name).sort(),
        );
        expect(rankPictures(pictures).rejected).toEqual([]);
      }),
    );
  });
});

describe('two pictures that show the same', () => {
  const original = picture('a', { width: 1600, height: 1600 });

  it('are one: the larger is kept, at the position of the first, and the other is named', () => {
    const { pictures, rejected } = rankPictures([
      picture('z'),
      { ...original, name: 'small', width: 700, height: 700 },
      picture('y'),
      original,
    ]);
    expect(pictures.map(({ name }) => name)).toEqual(['z', 'a', 'y']);
    expect(rejected).toEqual([
      {
        name: 'small',
        reason: 'duplicate',
        file: expect.objectContaining({ mediaType: 'image/jpeg' }) as unknown,
        explanation: 'Same image as a, which we kept.',
      },
    ]);
  });

  it('are one with each picture between them, so that nothing that is kept shows the same', () => {
    const [one, other] = [
      { ...original, name: 'one', width: 700, height: 700 },
      {
        ...original,
        name: 'other',
        width: 800,
        height: 800,
        perceptualHash: flipped(original.perceptualHash, 20),
      },
    ];
    const between = { ...original, name: 'between', perceptualHash: flipped(original.perceptualHash, 10) };
    const { pictures, rejected } = rankPictures([one, picture('y'), other, between]);
    expect([pictures, rejected].map((each) => each.map(({ name }) => name))).toEqual([
      ['between', 'y'],
      ['one', 'other'],
    ]);
  });

  it('are still one when a few bits of the hash and the colors differ a little', () => {
    expect(
      order(original, {
        ...original,
        name: 'b',
        perceptualHash: flipped(original.perceptualHash, 8),
        palette: ['#b7725c', '#7c4b3c', '#dfd1c0'],
      }),
    ).toBe('a');
  });

  it('are two when the color is another: variants of a product photographed alike', () => {
    expect(order(original, { ...original, name: 'b', palette: ['#9fa68f', '#7a4a3a', '#e0d0c0'] })).toBe(
      'a b',
    );
  });

  it('are two when their shapes differ, or one stands free and the other does not', () => {
    expect(order(original, { ...original, name: 'b', height: 1200 })).toBe('a b');
    expect(order(original, { ...original, name: 'b', kind: 'packshot', background: '#ffffff' })).toBe('a b');
  });

  it('are one packshot however much white is around the product', () => {
    const packshot = picture('a', { kind: 'packshot', background: '#ffffff' });
    expect(
      order(packshot, {
        ...packshot,
        name: 'b',
        width: 600,
        height: 900,
        subject: { x: 0, y: 0.2, width: 1, height: 0.6667 },
      }),
    ).toBe('a');
  });
});

/** The hash with its lowest bits inverted. */
const flipped = (hash: string, bits: number): string =>
  (BigInt(`0x${hash}`) ^ ((1n << BigInt(bits)) - 1n)).toString(16).padStart(16, '0');
