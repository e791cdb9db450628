/** The language of the clip, or all languages of the store with a checklist of what each would be. */
import { Banner, BlockStack, Select, SkeletonBodyText, type SelectGroup } from '@shopify/polaris';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import { LanguageChecklist } from '#app/features/create/LanguageChecklist.tsx';
import { chosenRows, toOne, toSeveral, type LanguageRow } from '#app/features/create/several-languages.ts';
import { ONE_LANGUAGE_TEXT } from '#studio/clip/check-languages.ts';

/** The field's id: a refusal of the voice leads to it. */
export const LANGUAGE_FIELD = 'clip-language';
/** No language has this tag. */
const ALL = '*';

/**
 * `options` are the languages to choose one from, `rows` the store's with what a clip would be in each;
 * `language` is the one that is shown, whether it was chosen or not.
 */
export function LanguageField({
  form,
  options,
  storeLanguages,
  rows,
  language,
  productAddress,
  onChange,
}: {
  form: CreateForm;
  options: SelectGroup[];
  storeLanguages: readonly string[];
  /** Null while the product is opened. */
  rows: readonly LanguageRow[] | null;
  language: LanguageView;
  /** Where the product's text is translated; null of another store's product. */
  productAddress: string | null;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const isSeveral = form.languages !== null;
  return (
    <BlockStack gap="300">
      <Select
        id={LANGUAGE_FIELD}
        label="Language"
        value={isSeveral ? ALL : language.language}
        onChange={(value) =>
          onChange(value === ALL ? toSeveral(form, language.language, storeLanguages) : toOne(form, value))
        }
        options={
          storeLanguages.length < 2 && !isSeveral
            ? options
            : [{ value: ALL, label: `All languages of the store (${storeLanguages.length})` }, ...options]
        }
        helpText={
          isSeveral ? 'One video in each language you select.' : 'Your product needs text in this language.'
        }
      />
      {rows !== null && form.voiceover === 'manual' && chosenRows(rows, form).length > 1 ? (
        <Banner
          tone="warning"
          title="Your own script can’t be used in several languages"
          action={{
            content: 'Write it from the product description',
            onAction: () => onChange({ voiceover: 'ai' }),
          }}
          secondaryAction={{
            content: `Only ${language.name}`,
            onAction: () => onChange(toOne(form, language.language)),
          }}
        >
          {ONE_LANGUAGE_TEXT}
        </Banner>
      ) : null}
      {isSeveral && rows === null ? <SkeletonBodyText lines={6} /> : null}
      {isSeveral && rows !== null ? (
        <LanguageChecklist form={form} rows={rows} productAddress={productAddress} onChange={onChange} />
      ) : null}
    </BlockStack>
  );
}
