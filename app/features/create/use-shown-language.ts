/**
 * Opens the product in the language that the page shows: the clip's, or one of several, with what is known of
 * the others.
 */
import { useEffect, useState } from 'react';
import { languageOf, viewOf } from '#app/features/create/clip-choices.ts';
import {
  chosenRows,
  languageRows,
  shownForm,
  type LanguageRow,
} from '#app/features/create/several-languages.ts';
import { useOpenedProduct, type OpenedProduct } from '#app/features/create/use-opened-product.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { DraftName } from '#app/contract/draft.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';

export type ShownLanguage = OpenedProduct & {
  /** The form as it is in the language that is shown. */
  shown: CreateForm;
  /** BCP 47 tag. */
  language: string;
  languageView: LanguageView;
  /** The store's languages; null while the product is opened. */
  rows: readonly LanguageRow[] | null;
  /** Of several languages, those that are chosen and can be made; null of one. */
  chosenLanguages: readonly LanguageRow[] | null;
  show: (language: string) => void;
};

/** `opened` is the product as it was last opened. */
export function useShownLanguage(
  form: CreateForm,
  opened: DraftName,
  {
    uploads,
    languages,
    writerTranslates,
    storeLanguage,
  }: {
    uploads: readonly Uploaded[];
    languages: readonly LanguageView[];
    writerTranslates: boolean;
    storeLanguage: string;
  },
): ShownLanguage {
  const [wanted, show] = useState<string | null>(null);
  const shown = shownForm(form, wanted);
  const product = useOpenedProduct(shown, opened, uploads);
  const found = product.product.value;
  const language = languageOf(shown, found, storeLanguage);
  const rows =
    found === null
      ? null
      : languageRows(languages, found, { translates: writerTranslates, voiceover: form.voiceover });
  const chosenLanguages = form.languages === null ? null : chosenRows(rows ?? [], form);
  const first = chosenLanguages?.[0]?.language ?? null;
  const isShownMade = chosenLanguages?.some((row) => row.language === language) ?? true;
  useEffect(() => {
    // Only what is made is shown.
    if (!isShownMade && first !== null) show(first);
  }, [isShownMade, first]);
  return {
    ...product,
    shown,
    language,
    languageView: viewOf(language, languages),
    rows,
    chosenLanguages,
    show,
  };
}
