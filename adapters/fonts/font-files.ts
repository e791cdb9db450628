/**
 * The font files that films are set in, for the worker to draw with and for the browser to load: the very
 * same ones.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontNamed, type FontFile } from '#studio/film/fonts.ts';

const require = createRequire(import.meta.url);

/** Where the font's TrueType file lies. Throws MODULE_NOT_FOUND when its package is not installed. */
export const fontPath = (font: FontFile): string =>
  join(dirname(require.resolve(`${font.package}/package.json`)), font.file);

/**
 * The bytes of a TrueType font by the name `fontName` gives it, or null when there is none: only fonts of
 * films can be read.
 */
export async function readFont(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const font = fontNamed(name);
  if (font === null) return null;
  try {
    return new Uint8Array(await readFile(fontPath(font)));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'MODULE_NOT_FOUND')
    )
      return null;
    throw error;
  }
}
