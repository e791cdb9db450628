/** The languages to choose from: those that can be used now first, the others disabled with the reason. */
import { VOICE_QUALITIES, type LanguageView } from '#app/contract/languages.ts';
import { baseLanguage } from '#studio/shared/language.ts';

type Option = { value: string; label: string; disabled?: boolean };
type Group = { title: string; options: Option[] };

/** What a language's text can come from. */
export type TextSource = {
  /** The languages that the product has text in. */
  ofProduct: readonly string[];
  /** The merchant writes it, or the writer translates. */
  any: boolean;
};

/** `chosen` is always among them, whether it can be used or not. Groups that would be empty are left out. */
export function languageOptions(
  languages: readonly LanguageView[],
  chosen: LanguageView,
  { ofProduct, any }: TextSource,
): Group[] {
  const all = languages.some(({ language }) => language === chosen.language)
    ? languages
    : [...languages, chosen];
  const known = new Set(ofProduct.map(baseLanguage));
  const hasText = ({ language }: LanguageView) => any || known.has(baseLanguage(language));
  const usable = (each: LanguageView): Option => ({
    value: each.language,
    label: `${each.name} · ${VOICE_QUALITIES[each.voice].toLowerCase()}`,
  });
  const unusable = (each: LanguageView): Option => ({
    value: each.language,
    label: `${each.name} · no text in this language`,
    disabled: true,
  });
  const [spoken, silent] = [
    all.filter((each) => hasText(each) && each.voice !== 'none'),
    all.filter((each) => hasText(each) && each.voice === 'none'),
  ];
  return [
    { title: 'Available for this product', options: [...spoken, ...silent].map(usable) },
    {
      title: 'Not available: no product text in these languages',
      options: all.filter((each) => !hasText(each)).map(unusable),
    },
  ].filter(({ options }) => options.length > 0);
}
