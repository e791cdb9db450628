/** The small part of the canvas API that the film draws with; a browser's and the worker's canvas both satisfy it. */

/** Anything that can be drawn: a canvas, an image, an ImageBitmap. */
export type Bitmap = { readonly width: number; readonly height: number };

/**
 * Something to draw on, `width` × `height` pixels. `alpha: false` asks for an opaque one; null when there is
 * no 2D context.
 */
export interface Surface extends Bitmap {
  getContext(kind: '2d', options?: { alpha?: boolean }): Context2D | null;
}

/** Makes further surfaces, for what is drawn once and used often. */
export interface CanvasHost {
  createSurface(width: number, height: number): Surface;
}

export interface Gradient {
  addColorStop(offset: number, colour: string): void;
}

/** Pixels row by row from the top left, four bytes each: red, green, blue and alpha, not premultiplied. */
export interface PixelData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Members are named and typed as in the HTML standard. */
export interface Context2D {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  globalCompositeOperation: string;
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: string;
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetY: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  direction: string;
  lang: string;
  letterSpacing: string;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
  getImageData(x: number, y: number, width: number, height: number): PixelData;
  putImageData(data: PixelData, x: number, y: number): void;
  drawImage(bitmap: Bitmap, x: number, y: number): void;
  drawImage(bitmap: Bitmap, x: number, y: number, width: number, height: number): void;
  drawImage(
    bitmap: Bitmap,
    sx: number,
    sy: number,
    sw: number,
    sh: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
}

/** The surface's context. A surface is only ever drawn in 2D, so there is always one. */
export function contextOf(surface: Surface, opaque = false): Context2D {
  const context = surface.getContext('2d', { alpha: !opaque });
  if (context === null) throw new TypeError('The surface has no 2D context.');
  return context;
}
