/** Reads the font files that films are set in, for the browser to draw with the very same ones as the worker. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontNamed } from '#studio/film/fonts.ts';

const require = createRequire(import.meta.url);

/** The bytes of a TrueType font by the name `fontName` gives it, or null when there is none: only fonts of films can be read. */
export async function readFont(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const font = fontNamed(name);
  if (font === null) return null;
  try {
    return new Uint8Array(
      await readFile(join(dirname(require.resolve(`${font.package}/package.json`)), font.file)),
    );
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
