/** Makes a line of a candidate: as it is said, with a capital first and the language's own stop last. */
import { speechRules } from '#studio/languages/speech-rules.ts';

const LABELLED_LIST = /^([^:：]{2,28}[:：]\s*)(\S.*)$/u;
/** A spoken list is short, and its items are names. */
const LIST = { fewest: 2, most: 5, longestItemWords: 3 };

/** "colours: oat, sage, night" → "Colours: oat, sage and night." */
export function finishLine(evidence: string, language: string): string {
  const body = withListWord(evidence, language)
    .replace(/[\s;:,；：،、,–—-]+$/u, '')
    .replace(/([!?！？])[!?！？]+$/u, '$1');
  const sentence = body.charAt(0).toLocaleUpperCase(language) + body.slice(1);
  return /[.!?…。！？।؟][)”»"’』」]*$/u.test(sentence) ? sentence : sentence + speechRules(language).fullStop;
}

function withListWord(text: string, language: string): string {
  const [, label, list] = LABELLED_LIST.exec(text) ?? [];
  if (label === undefined || list === undefined) return text;
  const items = list.split(/[,،、，]\s*/u).map((item) => item.trim());
  const isSpokenList =
    items.length >= LIST.fewest &&
    items.length <= LIST.most &&
    items.every(
      (item) =>
        item !== '' && !/[\p{Nd}.;!?]/u.test(item) && item.split(/\s+/u).length <= LIST.longestItemWords,
    );
  return isSpokenList ? label + new Intl.ListFormat(language, { type: 'conjunction' }).format(items) : text;
}
