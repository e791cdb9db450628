/** The small picture on which everything is measured: RGBA bytes, long side 320 px. */

export type Thumbnail = {
  width: number;
  height: number;
  /** RGBA, 8 bit. */
  data: Uint8Array;
};

export const THUMBNAIL_PIXELS = 320;

/** Pixels of the frame around the picture, as indices of pixels. */
export function borderPixels({ width, height }: Thumbnail): number[] {
  const depth = Math.max(1, Math.round(Math.min(width, height) * 0.02));
  const found: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (x < depth || y < depth || x >= width - depth || y >= height - depth) found.push(y * width + x);
  }
  return found;
}

/** The strength of edges at each pixel: the sum of absolute differences to the right and lower neighbour, all channels. */
export function edges({ width, height, data }: Thumbnail): Float32Array {
  const strength = new Float32Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = (y * width + x) * 4;
      let sum = 0;
      for (let channel = 0; channel < 3; channel++) {
        const here = data[at + channel] ?? 0;
        sum += Math.abs(here - (data[at + 4 + channel] ?? 0)) + Math.abs(here - (data[at + width * 4 + channel] ?? 0));
      }
      strength[y * width + x] = sum;
    }
  }
  return strength;
}
