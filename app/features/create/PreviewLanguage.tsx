/** Chooses which of several languages the page previews. */
import { Select } from '@shopify/polaris';
import type { LanguageRow } from '#app/features/create/several-languages.ts';

export function PreviewLanguage({
  chosen,
  shown,
  onShow,
}: {
  chosen: readonly LanguageRow[];
  shown: string;
  onShow: (language: string) => void;
}) {
  if (chosen.length < 2) return null;
  return (
    <Select
      label="Preview language"
      value={shown}
      onChange={onShow}
      options={chosen.map(({ language, name }) => ({ value: language, label: name }))}
      helpText="The images, style, and music are the same in every language."
    />
  );
}
