/** The small part of the canvas API that the film draws with; a browser's and the worker's canvas both satisfy it. */

/** Anything that can be drawn: a canvas, an image, an ImageBitmap. */
export type Bitmap = { readonly width: number; readonly height: number };

export interface Surface extends Bitmap {
  getContext(kind: '2d', options?: { alpha?: boolean }): Context2D | null;
}

/** Makes further surfaces, for what is drawn once and used often. */
export interface CanvasHost {
  createSurface(width: number, height: number): Surface;
}

/** Grows as the film needs it: members are named and typed as in the HTML standard. */
export interface Context2D {
  fillStyle: unknown;
  globalAlpha: number;
  save(): void;
  restore(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(bitmap: Bitmap, x: number, y: number, width: number, height: number): void;
}
