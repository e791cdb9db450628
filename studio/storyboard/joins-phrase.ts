/** Says which neighboring words belong together wherever a text is broken: between two lines and between two captions. */

/** A word with the punctuation that it carries, and what stands between it and the next: "" or " ". */
export type BreakableWord = { text: string; glue: string };

/** Characters that may not begin a line in Japanese and Chinese typesetting (kinsoku, JIS X 4051). */
const NEVER_FIRST =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰!),.:;?\]}»…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** What may not end one. */
const NEVER_LAST = /[‘“（〔［｛〈《「『【([{«¿¡]$/u;
const HIRAGANA_FIRST = /^\p{Script=Hiragana}/u;
const HAN_FIRST = /^\p{Script=Han}/u;
const KATAKANA_FIRST = /^[\p{Script=Katakana}ー]/u;
const KATAKANA_LAST = /[\p{Script=Katakana}ー]$/u;
const HAN_LAST = /\p{Script=Han}$/u;

/** True where no line may begin: by the typesetting of the script, or between a number and its unit. */
export function mustJoin(before: BreakableWord, after: BreakableWord): boolean {
  if (before.glue !== '') return false;
  return (
    NEVER_FIRST.test(after.text) ||
    NEVER_LAST.test(before.text) ||
    (/\d$/.test(before.text) && /^\p{Script=Latin}/u.test(after.text))
  );
}

/** True inside what is nearly always one word: also a row of katakana, which segmenters tear. */
export const inOneWord = (before: BreakableWord, after: BreakableWord): boolean =>
  mustJoin(before, after) ||
  (before.glue === '' && KATAKANA_LAST.test(before.text) && KATAKANA_FIRST.test(after.text));

/**
 * A name with an ampersand is one name. In Japanese an ending follows its word, and Chinese characters or
 * katakana in a row are mostly one word.
 */
export function joinsPhrase(before: BreakableWord, after: BreakableWord): boolean {
  if (before.text === '&' || after.text === '&') return true;
  if (before.glue !== '') return false;
  const chinese = HAN_LAST.test(before.text) && HAN_FIRST.test(after.text);
  return inOneWord(before, after) || HIRAGANA_FIRST.test(after.text) || chinese;
}
