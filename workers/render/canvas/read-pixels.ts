/** Reads the pixels of Skia's canvases without letting the copies pile up. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCanvas, type Canvas, type Image } from '@napi-rs/canvas';
import type { Bitmap } from '#studio/film/surface.ts';

/**
 * Copies of pixels live outside V8's heap and go only when it is collected: a collection is forced after this
 * many bytes.
 */
const COLLECT_AFTER_BYTES = 32e6;

setFlagsFromString('--expose-gc');
const collectYoung = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** Returns a function that reads a bitmap's pixels: RGBA, premultiplied, rows without gaps. */
export function pixelReader(): (bitmap: Bitmap) => Uint8Array {
  let bytes = 0;
  return (bitmap) => {
    const pixels = (isCanvas(bitmap) ? bitmap : drawn(bitmap)).data();
    bytes += pixels.length;
    if (bytes > COLLECT_AFTER_BYTES) {
      collectYoung({ type: 'minor' });
      bytes = 0;
    }
    return pixels;
  };
}

const isCanvas = (bitmap: Bitmap): bitmap is Canvas => 'data' in bitmap && typeof bitmap.data === 'function';

function drawn(bitmap: Bitmap): Canvas {
  const canvas = createCanvas(bitmap.width, bitmap.height);
  // Anything but a canvas is an image: Skia makes no other bitmaps.
  canvas.getContext('2d').drawImage(bitmap as Image, 0, 0);
  return canvas;
}
