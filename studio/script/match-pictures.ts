/** Shows, with each line, the picture that shows what it says. */
import { LANGUAGES } from '#studio/languages/languages.ts';
import { thingsIn } from '#studio/languages/picture-words.ts';
import { SIZE_VALUE, VISIBLE_OPTION } from '#studio/languages/option-names.ts';
import type { CopyBlock, Product } from '#studio/product/product.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import { namesValue } from '#studio/script/inflected-value.ts';
import { sentencesOf } from '#studio/script/sentences.ts';

const ENGLISH = 'en';
const STEM_LETTERS = 5;
const MIN_WORD = { latin: 4, other: 2 };
/** A word that most pictures share distinguishes none of them; a match must be at least this distinctive. */
const MIN_DISTINCTIVENESS = 0.7;
/** A variant that the line names is what its picture was taken for. */
const VARIANT_SCORE = 3;
/** The camera's position is not what the picture shows, whatever language its alternative text is in. */
const CAMERA = new Set(Object.values(LANGUAGES).flatMap(({ writing }) => writing.cameraStems));

/**
 * By alternative text, color and variant, in whichever language the picture is described; of a translated line its original is compared as well, for pictures
 * are described in the store's language. The strongest matches are made first, and no picture is named twice.
 * Lines that no picture speaks of are shown the next that is left, in the gallery's order; null when none is.
 * The hook's picture is the first.
 */
export function matchPictures(
  lines: readonly ScriptLine[],
  product: Product,
  language: string,
): ScriptLine[] {
  const { original } = product;
  const languages = [language, ...(original === undefined ? [] : [original.language])];
  // Shops that write in several languages describe their pictures in one, most often in English.
  const described = [...new Set([...languages, ...product.languages, ENGLISH])];
  const alts = product.pictures.map(
    ({ alt }) =>
      new Set([
        ...stemsIn(alt, language),
        ...(original === undefined ? [] : stemsIn(alt, original.language)),
        ...described.flatMap((each) => marked(thingsIn(alt, each))),
      ]),
  );
  const variants = product.pictures.map(({ variantValues = [] }) =>
    variantValues.filter((value) => isVisible(value, product.options)).map(lower),
  );
  const distinctiveness = (stem: string) =>
    Math.log(alts.length / Math.max(1, alts.filter((alt) => alt.has(stem)).length));
  const pairs = lines.flatMap((line, lineIndex) => {
    if (line.role !== 'line' || line.pictureIndex !== null) return [];
    const source = original === undefined ? '' : originalOf(line.evidence ?? '', product.copy, original);
    const stems = new Set([
      ...stemsIn(line.text, language),
      ...(original === undefined ? [] : stemsIn(source, original.language)),
      ...marked(thingsIn(line.text, language)),
      ...(original === undefined ? [] : marked(thingsIn(source, original.language))),
    ]);
    const said = lower(`${line.text} ${source}`);
    return alts.map((alt, picture) => ({
      lineIndex,
      picture,
      score:
        [...stems].filter((stem) => alt.has(stem)).reduce((sum, stem) => sum + distinctiveness(stem), 0) +
        ((variants[picture] ?? []).some((value) => namesValue(said, value, languages)) ? VARIANT_SCORE : 0),
    }));
  });
  const taken = new Set([0, ...lines.flatMap((line) => line.pictureIndex ?? [])]);
  const chosen = new Map<number, number>();
  for (const { lineIndex, picture, score } of pairs.toSorted(
    (a, b) => b.score - a.score || a.lineIndex - b.lineIndex || a.picture - b.picture,
  )) {
    if (score < MIN_DISTINCTIVENESS || taken.has(picture) || chosen.has(lineIndex)) continue;
    chosen.set(lineIndex, picture);
    taken.add(picture);
  }
  // What no other picture shows is shown again, but not twice in a row.
  const again = (lineIndex: number): number | null =>
    pairs
      .filter((pair) => pair.lineIndex === lineIndex && pair.score >= MIN_DISTINCTIVENESS)
      .filter(({ picture }) => picture !== chosen.get(lineIndex - 1))
      .toSorted((a, b) => b.score - a.score)[0]?.picture ?? null;
  const left = [...product.pictures.keys()].filter((picture) => !taken.has(picture)).reverse();
  return lines.map((line, index) => {
    const matched = chosen.get(index) ?? line.pictureIndex;
    if (matched !== null || line.role !== 'line') return { ...line, pictureIndex: matched };
    return { ...line, pictureIndex: left.pop() ?? again(index) };
  });
}

/** The sentence that stands where the quote's does, when both texts have the same blocks and sentences; else its block. */
function originalOf(
  quote: string,
  copy: readonly CopyBlock[],
  original: { language: string; copy: readonly CopyBlock[] },
): string {
  const block = quote === '' ? -1 : copy.findIndex(({ text }) => text.includes(quote));
  const [own, theirs] = [copy[block]?.text, original.copy[block]?.text];
  if (own === undefined || theirs === undefined || copy.length !== original.copy.length) return '';
  const before = sentencesOf(own.slice(0, own.indexOf(quote) + 1), original.language).length - 1;
  const sentences = sentencesOf(theirs, original.language);
  return sentencesOf(own, original.language).length === sentences.length
    ? (sentences[before] ?? theirs)
    : theirs;
}

const MIN_VALUE_LETTERS = 2;

/** Whether a picture shows the value of a variant: a color, not a size. */
function isVisible(value: string, options: Product['options']): boolean {
  const letters = value.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_VALUE_LETTERS || SIZE_VALUE.test(value.trim())) return false;
  const choosing = options.filter(({ values }) => values.some((each) => lower(each) === lower(value)));
  return choosing.length === 0 || choosing.some(({ name }) => VISIBLE_OPTION.test(name));
}

/** A thing is no stem that both texts may share by chance. */
const marked = (things: ReadonlySet<string>): string[] => [...things].map((thing) => `=${thing}`);

const lower = (text: string): string => text.toLowerCase();

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
