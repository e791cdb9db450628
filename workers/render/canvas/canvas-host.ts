/** The worker's canvas: Skia surfaces, the project's own fonts, and decoded pictures. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage, setTextRenderer, type Canvas } from '@napi-rs/canvas';
import { fontsFor, type FontFile } from '#studio/film/fonts.ts';
import type { Bitmap, CanvasHost, Surface } from '#studio/film/surface.ts';
import { AppError } from '#studio/shared/errors.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const require = createRequire(import.meta.url);
// Letters as the system's browsers draw them: the preview and the export look the same.
setTextRenderer('system');

const registered = new Set<string>();

export const canvasHost: CanvasHost = {
  createSurface: (width, height) => asSurface(createCanvas(width, height)),
};

/** An opaque surface for frames; `canvas.data()` gives its RGBA pixels. */
export function createFrameCanvas(width: number, height: number): { canvas: Canvas; surface: Surface } {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d', { alpha: false });
  return { canvas, surface: asSurface(canvas) };
}

/** Makes the fonts that this storyboard's texts need known to Skia, once a process. */
export function registerFonts(storyboard: Storyboard): void {
  const look = LOOKS[storyboard.look.id];
  const texts = [
    storyboard.title,
    storyboard.shopName,
    ...storyboard.captions.flatMap((caption) => caption.words.map((word) => word.text)),
    ...storyboard.scenes.flatMap(({ content }) => (content.kind === 'endCard' ? [content.callToAction, content.price ?? ''] : [])),
  ];
  for (const font of fontsFor(Object.values(look.type), storyboard.language, texts)) register(font);
}

/** Decodes the pictures a storyboard shows: files that we encoded ourselves, by `Picture.id`. */
export async function loadPictures(storyboard: Storyboard, pathOf: (sha256: string) => string): Promise<Map<string, Bitmap>> {
  const shown = new Set(storyboard.scenes.map((scene) => scene.content.shot?.pictureId));
  const wanted = storyboard.pictures.filter((picture) => shown.has(picture.id));
  return new Map(await Promise.all(wanted.map(async (picture) => [picture.id, await loadImage(await readFile(pathOf(picture.file.sha256)))] as const)));
}

function register(font: FontFile): void {
  const path = join(dirname(require.resolve(`${font.package}/package.json`)), font.file);
  if (registered.has(path)) return;
  if (GlobalFonts.registerFromPath(path, font.family) === null) throw new AppError('TOOL_MISSING', { tool: `the font ${font.file}`, command: 'bin/setup' });
  registered.add(path);
}

/** Skia's canvas has every member of Surface; its own types only name the arguments more narrowly. */
const asSurface = (canvas: Canvas): Surface => canvas as unknown as Surface;
