/** Shows, with each line, the picture whose alternative text speaks of the same thing. */
import { LANGUAGES } from '#studio/languages/languages.ts';
import type { Product } from '#studio/product/product.ts';
import type { ScriptLine } from '#studio/script/script.ts';

const STEM_LETTERS = 5;
const MIN_WORD = { latin: 4, other: 2 };
/** A word that most pictures share tells none of them apart; a match must tell at least this much. */
const MIN_TELLING = 0.7;
/** Where the camera stands is not what the picture shows, whatever language its alternative text is in. */
const CAMERA = new Set(Object.values(LANGUAGES).flatMap(({ writing }) => writing.cameraStems));

/**
 * Lines that no picture speaks of keep `null`: direction chooses. The strongest matches are made first, and no picture is named
 * twice. The hook's picture is the first.
 */
export function matchPictures(
  lines: readonly ScriptLine[],
  product: Product,
  language: string,
): ScriptLine[] {
  const alts = product.pictures.map((picture) => stemsIn(picture.alt, language));
  const telling = (stem: string) =>
    Math.log(alts.length / Math.max(1, alts.filter((alt) => alt.has(stem)).length));
  const pairs = lines.flatMap((line, lineIndex) => {
    if (line.role !== 'line' || line.pictureIndex !== null) return [];
    const stems = stemsIn(line.text, language);
    return alts.map((alt, picture) => ({
      lineIndex,
      picture,
      score: [...stems].filter((stem) => alt.has(stem)).reduce((sum, stem) => sum + telling(stem), 0),
    }));
  });
  const taken = new Set([0, ...lines.flatMap((line) => line.pictureIndex ?? [])]);
  const chosen = new Map<number, number>();
  for (const { lineIndex, picture, score } of pairs.toSorted(
    (a, b) => b.score - a.score || a.lineIndex - b.lineIndex || a.picture - b.picture,
  )) {
    if (score < MIN_TELLING || taken.has(picture) || chosen.has(lineIndex)) continue;
    chosen.set(lineIndex, picture);
    taken.add(picture);
  }
  return lines.map((line, index) => ({ ...line, pictureIndex: chosen.get(index) ?? line.pictureIndex }));
}

function stemsIn(text: string, language: string): Set<string> {
  const segments = [
    ...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLocaleLowerCase(language)),
  ];
  const stems = segments
    .filter(
      ({ isWordLike, segment }) =>
        isWordLike === true &&
        [...segment].length >= (/\p{Script=Latin}/u.test(segment) ? MIN_WORD.latin : MIN_WORD.other),
    )
    .map(({ segment }) => [...segment].slice(0, STEM_LETTERS).join(''));
  return new Set(stems.filter((stem) => !CAMERA.has(stem)));
}
