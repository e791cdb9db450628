/** The worker's canvas: Skia surfaces, the project's own fonts, and decoded pictures. */
import { readFile } from 'node:fs/promises';
import { createCanvas, GlobalFonts, loadImage, setTextRenderer, type Canvas } from '@napi-rs/canvas';
import { fontPath } from '#adapters/fonts/font-files.ts';
import { fitPicture } from '#studio/film/fit-picture.ts';
import { fontsFor, type FontFile } from '#studio/film/fonts.ts';
import { textsOf } from '#studio/film/texts-of.ts';
import type { Bitmap, CanvasHost, Surface } from '#studio/film/surface.ts';
import { AppError } from '#studio/shared/errors.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { shownPictureIds } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

// Letters as the system's browsers draw them: the preview and the export match.
setTextRenderer('system');

const registered = new Set<string>();

/** Provides canvases and fonts for the film outside a browser (Skia). */
export const canvasHost: CanvasHost = {
  createSurface: (width, height) => asSurface(createCanvas(width, height)),
};

/** An opaque surface for frames; `canvas.data()` returns its RGBA pixels. */
export function createFrameCanvas(width: number, height: number): { canvas: Canvas; surface: Surface } {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d', { alpha: false });
  return { canvas, surface: asSurface(canvas) };
}

/** Makes the fonts that this storyboard's texts need known to Skia, once a process. */
export function registerFonts(storyboard: Storyboard): void {
  const styles = Object.values(lookOf(storyboard).type);
  for (const font of fontsFor(styles, storyboard.language, textsOf(storyboard))) register(font);
}

/**
 * Decodes the pictures a storyboard shows, or `only` these, by `Picture.id`: files that we encoded ourselves,
 * as large as a film of that size needs them.
 */
export async function loadPictures(
  storyboard: Storyboard,
  shortSidePixels: number,
  pathOf: (sha256: string) => string,
  only?: ReadonlySet<string>,
): Promise<Map<string, Bitmap>> {
  const shown = only ?? shownPictureIds(storyboard);
  const pictures = new Map<string, Bitmap>();
  // One after another: a decoded file of the largest size takes 64 MB.
  for (const picture of storyboard.pictures.filter(({ id }) => shown.has(id))) {
    const decoded = await loadImage(await readFile(pathOf(picture.file.sha256)));
    pictures.set(
      picture.id,
      fitPicture(canvasHost, decoded, { storyboard, pictureId: picture.id, shortSidePixels }),
    );
  }
  return pictures;
}

function register(font: FontFile): void {
  const path = fontPath(font);
  if (registered.has(path)) return;
  if (GlobalFonts.registerFromPath(path, font.family) === null)
    throw new AppError('TOOL_MISSING', { tool: `the font ${font.file}`, command: 'bin/setup' });
  registered.add(path);
}

/** Skia's canvas has every member of Surface; its own types only name the arguments more narrowly. */
const asSurface = (canvas: Canvas): Surface => canvas as unknown as Surface;
