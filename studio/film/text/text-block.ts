/** Sets a text into a box: the largest size that fits, its lines, and where every word stands. */
import { typefaceFor } from '#studio/film/fonts.ts';
import type { Context2D } from '#studio/film/surface.ts';
import { breakLines, lineText } from '#studio/film/text/break-lines.ts';
import type { BreakableWord } from '#studio/storyboard/joins-phrase.ts';
import { withoutTorn } from '#studio/film/text/joined-emoji.ts';
import { visualOrder } from '#studio/film/text/visual-order.ts';
import { numberPairs } from '#studio/voice/words/number-pairs.ts';
import { scriptOf } from '#studio/shared/language.ts';
import type { TypeStyle } from '#studio/storyboard/look.ts';

/**
 * A text that was set, ready to draw. Lengths are pixels; of a word, `index` counts through the whole text
 * and `x` is from the left edge of its line.
 */
export type TextBlock = {
  /** Pixels. */
  size: number;
  lineHeight: number;
  font: string;
  letterSpacing: string;
  /** BCP 47: some letters have a form of their own in a language. */
  language: string;
  direction: 'ltr' | 'rtl';
  lines: { text: string; width: number; words: { index: number; x: number; width: number }[] }[];
  width: number;
  height: number;
};

/** Scripts whose letters stand apart, so that letter spacing may be added or removed. */
const SPACED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);
/** Scripts that need more height above and below than Latin. */
const TALL_SCRIPTS = new Set([
  'Arab',
  'Deva',
  'Beng',
  'Taml',
  'Thai',
  'Khmr',
  'Laoo',
  'Mymr',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Gujr',
  'Guru',
]);
/** Scripts that look smaller than Latin at the same size. */
const SIZE_OF_SCRIPT: Record<string, number> = { Arab: 1.18, Hebr: 1.06, Thai: 1.06, Deva: 1.06 };
const SIZE_STEPS = 14;

export type TextInput = {
  words: readonly BreakableWord[];
  style: TypeStyle;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Pixels. */
  width: number;
  height: number;
  /** Pixels in a design unit. */
  scale: number;
};

/** Text that does not fit at the smallest size is cut between words or graphemes, and ends with an ellipsis. */
export function setText(context: Context2D, input: TextInput): TextBlock {
  const words = input.style.uppercase
    ? input.words.map((word) => ({ ...word, text: word.text.toLocaleUpperCase(input.language) }))
    : input.words;
  const { largest, smallest } = input.style.size;
  const scale = input.scale * (SIZE_OF_SCRIPT[scriptOf(input.language)] ?? 1);
  const widths = openWidths(context, input);
  for (let step = 0; step <= SIZE_STEPS; step++) {
    const block = tryAt(widths, input, words, (largest + ((smallest - largest) * step) / SIZE_STEPS) * scale);
    if (block !== null) return block;
  }
  return shortened(widths, input, words, smallest * input.scale);
}

/** Splits free text (a title) into words that may be broken apart. */
export function wordsOf(text: string, language: string): BreakableWord[] {
  const spaceless = ['Jpan', 'Hans', 'Hant', 'Thai', 'Khmr', 'Laoo', 'Mymr'].includes(scriptOf(language));
  if (!spaceless) {
    const parts = keptTogether(text.trim(), language);
    return parts.map((part, index) => ({ text: part, glue: index === parts.length - 1 ? '' : ' ' }));
  }
  const words: BreakableWord[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    text.trim(),
  )) {
    const last = words.at(-1);
    if (/^\s+$/u.test(segment)) {
      if (last !== undefined) last.glue = ' ';
    } else if (last !== undefined && isWordLike !== true && last.glue === '') last.text += segment;
    else words.push({ text: segment, glue: '' });
  }
  return words;
}

/** Parts between spaces; an abbreviation and its number are one. */
function keptTogether(text: string, language: string): string[] {
  const pairs = numberPairs(text, language);
  const parts: { text: string; start: number }[] = [];
  for (const { 0: part, index } of text.matchAll(/\S+/gu)) {
    const last = parts.at(-1);
    if (last !== undefined && pairs.some(({ start, end }) => start < index && index < end))
      last.text += text.slice(last.start + last.text.length, index + part.length);
    else parts.push({ text: part, start: index });
  }
  return parts.map((part) => part.text);
}

/** Width of a text in sizes: measured once, at one size, for every size that is tried. */
type Widths = (text: string) => number;

const MEASURED_AT = 100;

function openWidths(context: Context2D, { style, language, direction }: TextInput): Widths {
  Object.assign(context, {
    font: fontOf(style, language, MEASURED_AT),
    letterSpacing: `${(spacingOf(style, language) * MEASURED_AT).toFixed(3)}px`,
    lang: language,
    direction,
  });
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(withoutTorn(text)).width / MEASURED_AT;
    known.set(text, width);
    return width;
  };
}

function fontOf(style: TypeStyle, language: string, size: number): string {
  const { families, weight } = typefaceFor(style, language);
  return `${weight} ${size.toFixed(2)}px ${families}`;
}

const spacingOf = (style: TypeStyle, language: string): number =>
  SPACED_SCRIPTS.has(scriptOf(language)) ? style.letterSpacing : 0;

function tryAt(
  widths: Widths,
  input: TextInput,
  words: readonly BreakableWord[],
  size: number,
): TextBlock | null {
  const { style, language, direction } = input;
  const lineHeight = Math.ceil(size * style.lineHeight * (TALL_SCRIPTS.has(scriptOf(language)) ? 1.3 : 1));
  const measure: Widths = (text) => widths(text) * size;
  const indices = breakLines(words, input.width, measure);
  if (indices === null || indices.length > style.lines || indices.length * lineHeight > input.height)
    return null;
  const lines = indices.map((line) => {
    const text = lineText(words, line);
    return { text, width: measure(text), words: wordPositions(words, line, direction, measure) };
  });
  return {
    size,
    lineHeight,
    font: fontOf(style, language, size),
    letterSpacing: `${(spacingOf(style, language) * size).toFixed(3)}px`,
    language,
    direction,
    lines,
    width: Math.max(...lines.map((line) => line.width)),
    height: lines.length * lineHeight,
  };
}

/** Where each word of a line stands, pixels from the line's left edge. */
function wordPositions(
  words: readonly BreakableWord[],
  line: readonly number[],
  direction: 'ltr' | 'rtl',
  measure: Widths,
) {
  const texts = line.map((index) => words[index]?.text ?? '');
  if (direction === 'ltr') {
    return line.map((index, position) => {
      const before =
        position === 0
          ? 0
          : measure(lineText(words, line.slice(0, position)) + (words[line[position - 1] ?? 0]?.glue ?? ''));
      return { index, x: before, width: measure(texts[position] ?? '') };
    });
  }
  const space = measure(' ');
  let x = 0;
  return visualOrder(texts, direction).map((position) => {
    const width = measure(texts[position] ?? '');
    const at = x;
    x += width + space;
    return { index: line[position] ?? 0, x: at, width };
  });
}

function shortened(
  widths: Widths,
  input: TextInput,
  words: readonly BreakableWord[],
  size: number,
): TextBlock {
  for (let count = words.length - 1; count >= 1; count--) {
    const kept = words
      .slice(0, count)
      .map((word, index) => (index === count - 1 ? { text: `${word.text}…`, glue: '' } : word));
    const block = tryAt(widths, input, kept, size);
    if (block !== null) return block;
  }
  const graphemes = [
    ...new Intl.Segmenter(input.language, { granularity: 'grapheme' }).segment(words[0]?.text ?? ''),
  ].map(({ segment }) => segment);
  for (let count = graphemes.length - 1; count >= 1; count--) {
    const block = tryAt(widths, input, [{ text: `${graphemes.slice(0, count).join('')}…`, glue: '' }], size);
    if (block !== null) return block;
  }
  const empty = tryAt(
    widths,
    { ...input, width: Infinity, height: Infinity, style: { ...input.style, lines: 1 } },
    [{ text: '…', glue: '' }],
    size,
  );
  if (empty === null) throw new RangeError('Even an ellipsis does not fit.');
  return empty;
}
