/** Shows, with each line, the picture whose alternative text speaks of the same thing. */
import type { Product } from '#studio/product/product.ts';
import type { ScriptLine } from '#studio/script/script.ts';

const SHORTEST_WORD = 4;

/** Lines that no picture speaks of keep `null`: direction chooses. A picture is named once. */
export function matchPictures(lines: readonly ScriptLine[], product: Product, language: string): ScriptLine[] {
  const taken = new Set([0]);
  const alts = product.pictures.map((picture) => wordsIn(picture.alt, language));
  const title = wordsIn(product.title, language);
  return lines.map((line) => {
    if (line.role !== 'line' || line.pictureIndex !== null) return line;
    const words = [...wordsIn(line.text, language)].filter((word) => !title.has(word));
    const scores = alts.map((alt, index) => (taken.has(index) ? 0 : words.filter((word) => alt.has(word)).length));
    const best = scores.indexOf(Math.max(0, ...scores));
    if (best < 0 || (scores[best] ?? 0) === 0) return line;
    taken.add(best);
    return { ...line, pictureIndex: best };
  });
}

function wordsIn(text: string, language: string): Set<string> {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLowerCase())];
  return new Set(segments.filter(({ isWordLike, segment }) => isWordLike === true && [...segment].length >= SHORTEST_WORD).map(({ segment }) => segment.slice(0, 6)));
}
