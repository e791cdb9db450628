/** Writes Chinese in pinyin with tone numbers, which espeak-ng reads far better than characters. */
import { pinyin } from 'pinyin-pro';
import { numbersInCharacters } from '#adapters/speech/chinese/numerals.ts';

/** One syllable for each character, in order; Latin words stay whole, punctuation stays with the syllable before it. */
export function pinyinSyllables(text: string): { spoken: string; written: string }[] {
  const written = numbersInCharacters(text);
  const syllables: { spoken: string; written: string }[] = [];
  for (const part of pinyin(written, { type: 'all', toneType: 'num', v: true, nonZh: 'consecutive' })) {
    if (part.isZh) syllables.push({ spoken: part.pinyin.replace(/0$/, '5'), written: part.origin });
    else {
      for (const piece of part.origin.match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]+/gu) ?? []) {
        const last = syllables.at(-1);
        if (/[\p{L}\p{N}]/u.test(piece)) syllables.push({ spoken: piece, written: piece });
        else if (last !== undefined) last.spoken += latinPunctuation(piece);
      }
    }
  }
  return syllables;
}

const LATIN: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '…': '.',
};

const latinPunctuation = (signs: string): string =>
  [...signs].map((sign) => LATIN[sign] ?? (/[,.!?:;]/.test(sign) ? sign : '')).join('');
