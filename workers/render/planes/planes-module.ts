/** Opens the WebAssembly routines behind the painter, with the memory that they and the planes live in. */
import { readFileSync } from 'node:fs';
import { openArena, type Arena } from '#workers/render/planes/arena.ts';

/** Addresses are bytes into the module's memory; assembly/planes.ts documents each routine. */
export type PlanesModule = Arena & {
  /** The whole memory. It is another one after `allocate`: never keep it across. */
  bytes(): Uint8Array<ArrayBuffer>;
  convert(
    rgba: number,
    width: number,
    height: number,
    luma: number,
    blue: number,
    red: number,
    alpha: number,
    chromaAlpha: number,
  ): void;
  draw(
    to: number,
    toStride: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    from: number,
    fromStride: number,
    alpha: number,
    lastX: number,
    lastY: number,
    stepX: number,
    offsetX: number,
    stepY: number,
    offsetY: number,
    opacity: number,
    centreX: number,
    centreY: number,
    radius: number,
    scratch: number,
    rowBytes: number,
  ): void;
  drawTurned(
    to: number,
    toStride: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    from: number,
    fromStride: number,
    alpha: number,
    lastX: number,
    lastY: number,
    acrossX: number,
    acrossY: number,
    across: number,
    downX: number,
    downY: number,
    down: number,
    opacity: number,
    centreX: number,
    centreY: number,
    radius: number,
    scratch: number,
  ): void;
};

const PAGE_BYTES = 65_536;
/** The module keeps its constants below this address. */
const HEAP_START = 4096;
/** Routines read and write whole blocks: up to this far behind what they were given. */
export const OVERRUN_BYTES = 64;

/** The WebAssembly module that paints I420 planes, with memory of its own. */
export function openPlanesModule(): PlanesModule {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(readFileSync(new URL('./planes.wasm', import.meta.url)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  // The module's own exports, as its source declares them.
  const { convert, draw, drawTurned } = exports as Pick<PlanesModule, 'convert' | 'draw' | 'drawTurned'>;
  const arena = openArena(HEAP_START, (bytes) => {
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  });
  return {
    bytes: () => new Uint8Array(memory.buffer),
    allocate: (bytes) => arena.allocate(bytes + OVERRUN_BYTES),
    free: (address) => arena.free(address),
    convert,
    draw,
    drawTurned,
  };
}
