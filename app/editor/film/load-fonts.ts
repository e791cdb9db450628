/** Makes the fonts that a storyboard's texts need known to the page: those and no others, each once. */
import { fontName, fontsFor, isOfOneWeight, type FontFile } from '#studio/film/fonts.ts';
import { textsOf } from '#studio/film/texts-of.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Sources } from '#app/editor/sources.ts';

const known = new Map<string, Promise<void>>();

/**
 * Resolves when every text can be measured and drawn. Rejects when a font can't be read; the next call
 * fetches it again.
 */
export async function loadFonts(
  storyboard: Storyboard,
  { fontUrl }: Pick<Sources, 'fontUrl'>,
): Promise<void> {
  const fonts = fontsFor(Object.values(lookOf(storyboard).type), storyboard.language, textsOf(storyboard));
  await Promise.all(fonts.map((font) => loadFont(font, fontUrl(fontName(font)))));
}

function loadFont(font: FontFile, url: string): Promise<void> {
  const key = fontName(font);
  const loading = known.get(key) ?? load(font, url);
  known.set(key, loading);
  return loading.catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
}

async function load(font: FontFile, url: string): Promise<void> {
  // One file for every weight: else the browser would thicken it for the heavier ones.
  const face = new FontFace(font.family, `url(${JSON.stringify(url)})`, {
    weight: isOfOneWeight(font) ? '1 1000' : String(font.weight),
  });
  await face.load();
  document.fonts.add(face);
}
