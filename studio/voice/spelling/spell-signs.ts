/** Says what stands between amounts: signs between words, capitals, and what no voice reads. */
import { boundWord } from '#studio/languages/bound-words.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { signWords } from '#studio/languages/sign-words.ts';
import type { SpokenSigns } from '#studio/languages/spoken-signs.ts';
import { EMOJI_SIGN } from '#studio/shared/emoji-signs.ts';
import { HEART } from '#studio/voice/spelling/amounts.ts';
import { andWord } from '#studio/voice/spelling/and-word.ts';

const PICTOGRAPHS = new RegExp(EMOJI_SIGN, 'gu');

/** How a piece of text is read: its language, and whether the whole line is in capitals. */
export type PieceContext = { language: string; shouted: boolean };

/** A stretch of a word that no rule has read. Signs that shape the melody stay. */
export function spellSigns(piece: string, context: PieceContext): string {
  const { language } = context;
  const text = piece
    // Before pictographs: some arrows are both.
    .replace(/[→⇒➔➜➡]/gu, ', ')
    .replace(PICTOGRAPHS, '')
    .replace(/[™®©℠*†‡§•·|_^`{}[\]⁰¹⁴-⁹²³]/gu, ' ');
  return lowerCapitals(signsInWords(text, language, speechRules(language).signs), context);
}

/** "≥ 5": before a number these limit it. */
const BOUND = new RegExp(`(?<![-=<>])(?!${HEART})[<>≤≥](?=\\s?\\p{Nd})`, 'gu');
const HEARTS = new RegExp(HEART, 'gu');

function signsInWords(text: string, language: string, words: SpokenSigns | null): string {
  const say = (word: string | undefined) => (word === undefined ? ' ' : ` ${word} `);
  const { plusMinus } = signWords(language);
  return text
    .replace(/×/gu, say(words?.by))
    .replace(/±/gu, plusMinus === null ? '±' : say(plusMinus))
    .replace(/\+/gu, say(words?.plus))
    .replace(/&/gu, ` ${andWord(language)} `)
    .replace(/@/gu, say(words?.at))
    .replace(/(?<=\s)\/(?=\s|$)/gu, ', ')
    .replace(/(?<!\p{Nd})\/|\/(?!\p{Nd})/gu, ' ')
    .replace(/\s?[–—‒―]\s?/gu, ', ')
    .replace(BOUND, (sign) => say(boundWord(sign, language) ?? sign))
    .replace(HEARTS, ' ')
    .replace(/[#~≈=\\№]|[<>](?!\s?\p{Nd})/gu, ' ');
}

/**
 * Brand names in capitals are read as words; two or three letters, or letters without a vowel, stay
 * initials.
 */
export function lowerCapitals(text: string, { language, shouted }: PieceContext): string {
  return text.replace(/\p{Lu}{2,}/gu, (capitals) => {
    const readable = /[AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅÆØАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]/u.test(capitals);
    if (!readable || (capitals.length < 4 && !shouted)) return capitals;
    return capitals.slice(0, 1) + capitals.slice(1).toLocaleLowerCase(language);
  });
}

/** Single spaces, none before punctuation, none where the language writes none. */
export function closeUp(text: string, language: string): string {
  const single = text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?…)»、。，！？：；،؛؟।])/gu, '$1')
    .replace(/([(«]) /gu, '$1')
    .replace(/,(?=[,.;:!?])/gu, '')
    .trim();
  return speechRules(language).spaces === 'nothing'
    ? single.replace(
        /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}])/gu,
        '',
      )
    : single;
}
