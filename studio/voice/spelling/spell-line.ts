/** Turns a line of a script into what a voice is given, and remembers which caption word became which spoken words. */
import { tidyText } from '#studio/voice/spelling/tidy-text.ts';
import { spellWord } from '#studio/voice/spelling/spell-word.ts';
import { captionWords } from '#studio/voice/words/caption-words.ts';

export type SpokenWord = {
  /** As it stands in the caption. */
  caption: string;
  /** Its place in `SpelledLine.spokenText`; empty (start = end) when nothing of it is spoken. */
  start: number;
  end: number;
};

export type SpelledLine = {
  /** The line as captions show it: entities decoded, invisible signs dropped. */
  text: string;
  /** Units, prices and signs in words; bare numbers as plain digits, which every voice reads in its language. */
  spokenText: string;
  words: SpokenWord[];
};

/** Words that a merchant wants said in a certain way: { "Lumen & Clay": "loomen and clay" }. */
export type Pronunciations = Readonly<Record<string, string>>;

/** Pure: equal input gives an equal line. `words` is empty when there is nothing to say. */
export function spellLine(line: string, language: string, pronunciations: Pronunciations = {}): SpelledLine {
  const text = tidyText(line);
  const found = captionWords(text, language, pronunciations);
  const shouted = isShouted(text);
  const words: SpokenWord[] = [];
  let spokenText = '';
  for (const [index, word] of found.entries()) {
    const previous = found[index - 1];
    const context = {
      language,
      shouted,
      previous: previous?.text ?? null,
      next: found[index + 1]?.text ?? null,
    };
    const spelled =
      word.sayAs === null ? spellWord(word.text, context) : word.sayAs + trailingPunctuation(word.text);
    const said = spokenText === '' ? spelled.replace(/^[,;:\s]+/u, '') : spelled;
    const apart = previous !== undefined && (previous.end < word.start || needsSpace(spokenText, said));
    if (said !== '' && apart && spokenText !== '') spokenText += ' ';
    words.push({ caption: word.text, start: spokenText.length, end: spokenText.length + said.length });
    spokenText += said;
  }
  return { text, spokenText, words: /[\p{L}\p{N}]/u.test(spokenText) ? words : [] };
}

/** All letters are capitals, in a script that has them. */
const isShouted = (text: string): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) > 3 && /^[\P{L}\p{Lu}]*$/u.test(text);

const trailingPunctuation = (text: string): string => /[,.;:!?…。、，！？]+$/u.exec(text)?.[0] ?? '';

/** "24 euros" and "Becher" touched in the caption, but are words of their own in the mouth. */
const needsSpace = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(before) &&
  /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(after);
