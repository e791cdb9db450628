/** Turns a line of a script into the text for a voice, and records which caption word became which spoken words. */
import { rangeWord } from '#studio/languages/sign-words.ts';
import { joint } from '#studio/voice/spelling/amounts.ts';
import type { SpellingOptions } from '#studio/voice/spelling/find-readings.ts';
import { closeUp, spellSigns, type PieceContext } from '#studio/voice/spelling/spell-signs.ts';
import { tidyText } from '#studio/voice/spelling/tidy-text.ts';
import { captionWords, isShouted, type CaptionWord } from '#studio/voice/words/caption-words.ts';

export type SpokenWord = {
  /** As in the caption. */
  caption: string;
  /** Its range in `SpelledLine.spokenText`; empty (start = end) when nothing of it is spoken. */
  start: number;
  end: number;
};

/** A line as it is shown and as it is spoken; `words` ties one to the other. */
export type SpelledLine = {
  /** The line as captions show it: entities decoded, invisible signs dropped. */
  text: string;
  /** Units, prices and signs in words; bare numbers as plain digits, which every voice reads in its language. */
  spokenText: string;
  words: SpokenWord[];
};

/** Pure: equal input gives an equal line. `words` is empty when there is nothing to say. */
export function spellLine(line: string, language: string, options: SpellingOptions = {}): SpelledLine {
  const text = tidyText(line);
  const context: PieceContext = { language, shouted: isShouted(text) };
  const words: SpokenWord[] = [];
  let spokenText = '';
  let previousEnd = 0;
  for (const word of captionWords(text, language, options)) {
    const spelled = spellWord(word, context);
    const said = spokenText === '' ? spelled.replace(/^[,;:\s]+/u, '') : spelled;
    const apart = previousEnd < word.start || needsSpace(spokenText.slice(-2), said);
    if (said !== '' && apart && spokenText !== '') spokenText += ' ';
    words.push({ caption: word.text, start: spokenText.length, end: spokenText.length + said.length });
    spokenText += said;
    previousEnd = word.end;
  }
  return { text, spokenText, words: /[\p{L}\p{N}]/u.test(spokenText) ? words : [] };
}

/** What was read as something else, between stretches that are read as they stand. */
function spellWord({ text, start, readings }: CaptionWord, context: PieceContext): string {
  const pieces: string[] = [];
  /** The last two signs: all that the next piece asks about. A long text is not joined for each. */
  let tail = '';
  const add = (piece: string, apart: boolean): void => {
    if (piece === '') return;
    if (apart && needsSpace(tail, piece)) pieces.push(' ');
    pieces.push(piece);
    tail = (tail + piece).slice(-2);
  };
  let cursor = 0;
  for (const reading of readings) {
    const between = text.slice(cursor, reading.start - start);
    // "9am–5pm", "-20…+60": between two amounts a dash is a range.
    const isRange = cursor > 0 && reading.said !== '' && /^\s?[–—~〜～-]\s?$|^(?:…|\.{2,3})$/u.test(between);
    if (isRange) add(joint(rangeWord(context.language), context.language), false);
    else add(spellSigns(between, context), true);
    add(reading.said, true);
    cursor = reading.end - start;
  }
  // The hyphen of "18K-gold" and "3/4-length".
  const rest = cursor === 0 ? text : text.slice(cursor).replace(/^-(?=\p{L})/u, ' ');
  add(spellSigns(rest, context), true);
  const said = closeUp(pieces.join(''), context.language);
  return /^[,\s]+$/u.test(said) ? '' : said;
}

const SPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}])[\p{L}\p{Nd}]`;
const ENDS_SPACED = new RegExp(`${SPACED}\\p{M}*$`, 'u');
const STARTS_SPACED = new RegExp(`^${SPACED}`, 'u');

/** "24 euros" and "Becher" touched in the caption, but are spoken as separate words. */
const needsSpace = (before: string, after: string): boolean =>
  ENDS_SPACED.test(before) && STARTS_SPACED.test(after);
