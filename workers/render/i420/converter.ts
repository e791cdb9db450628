/** Converts frames from the canvas's RGBA to the encoder's I420, only the rows that changed. */
import { readFileSync } from 'node:fs';
import type { PixelRect } from '#studio/film/film.ts';

export type Converter = {
  /** Where the next pixels are to be put: RGBA rows of the whole frame. */
  readonly rgba: Uint8ClampedArray;
  /** The converted frame: Y, then U, then V. Valid until the next call of `convert`. */
  readonly planes: Uint8Array;
  /** Converts a region of even rows (and up to 15 columns around it). */
  convert(region: PixelRect): void;
};

const PAGE_BYTES = 65_536;
/** The module keeps nothing of its own below this address. */
const HEAP_START = 4096;

/** Width and height in pixels, both even, the width at least 16. */
export function openConverter(width: number, height: number): Converter {
  if (width % 2 !== 0 || height % 2 !== 0 || width < 16) throw new RangeError(`I420 needs even sides, at least 16 pixels wide; got ${width} × ${height}.`);
  const rgbaBytes = width * height * 4;
  const planeBytes = (width * height * 3) / 2;
  const planesAt = HEAP_START + rgbaBytes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((planesAt + planeBytes) / PAGE_BYTES) + 1 });
  const module = new WebAssembly.Module(readFileSync(new URL('./i420.wasm', import.meta.url)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  // The module's only export, as its source declares it.
  const convert = exports['convert'] as (rgba: number, planes: number, width: number, height: number, first: number, end: number, left: number, right: number) => void;
  return {
    rgba: new Uint8ClampedArray(memory.buffer, HEAP_START, rgbaBytes),
    planes: new Uint8Array(memory.buffer, planesAt, planeBytes),
    convert: (region) => convert(HEAP_START, planesAt, width, height, region.y, region.y + region.height, region.x, region.x + region.width),
  };
}
