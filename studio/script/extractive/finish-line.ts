/** Makes a candidate into a spoken line: a capital first and the language's own stop last. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';

/** "holds 380 ml" → "Holds 380 ml." */
export function finishLine(evidence: string, language: string): string {
  const said = withoutEnd(evidence, /[\s;:,；：，、–—-]/u);
  const marks = endOf(said, /[!?！？]/u);
  const body = said.slice(0, said.length - marks.length) + marks.charAt(0);
  const sentence = body.charAt(0).toLocaleUpperCase(language) + body.slice(1);
  return /[.!?…。！？।؟](?:[\s\u200e\u200f]*[)”“»«"’‘'』」])*[\u200e\u200f]*$/u.test(sentence)
    ? sentence
    : sentence + speechRules(language).fullStop;
}

/** The values of an option, of which a customer takes one: "Color: oat, sage or night." */
export function finishOption(name: string, values: readonly string[], language: string): string {
  // French sets a space before a colon.
  const colon = baseLanguage(language) === 'fr' ? '\u00a0: ' : ': ';
  return finishLine(
    `${name}${colon}${new Intl.ListFormat(language, { type: 'disjunction' }).format(values)}`,
    language,
  );
}
