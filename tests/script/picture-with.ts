/** Makes a product's picture for tests of words: only its alternative text matters. */
import type { Picture } from '#studio/product/picture.ts';

/** A picture of which only the alternative text matters. */
export function pictureWith(alt: string, index: number): Picture {
  const id = index.toString(16).padStart(16, '0');
  return {
    id,
    file: { sha256: id.repeat(4), bytes: 1, mediaType: 'image/jpeg' },
    width: 1600,
    height: 1600,
    alt,
    name: `picture ${index + 1}`,
    kind: 'lifestyle',
    background: null,
    subject: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
    focus: { x: 0.5, y: 0.5 },
    palette: ['#808080'],
    luminance: 0.5,
    sharpness: 0.5,
    perceptualHash: id,
  };
}
