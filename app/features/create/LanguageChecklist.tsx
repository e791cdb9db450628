/** The store's languages to choose from, each with its text and voice; what can't be made says why and what to do. */
import { BlockStack, Button, ChoiceList, InlineStack, Scrollable, Text } from '@shopify/polaris';
import type { CreateForm } from '#app/contract/create-form.ts';
import { chosenRows, listed, stateWords, type LanguageRow } from '#app/features/create/several-languages.ts';
import './languages.css';

const MAX_HEIGHT_PIXELS = 420;
const SETTINGS = '/app/settings';

export function LanguageChecklist({
  form,
  rows,
  productAddress,
  onChange,
}: {
  form: CreateForm;
  rows: readonly LanguageRow[];
  productAddress: string | null;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const wanted = form.languages ?? [];
  const possible = rows.filter(({ refusal }) => refusal === null);
  const chosen = chosenRows(rows, form);
  const missing = rows.filter(({ refusal }) => refusal !== null);
  const silent = form.voiceover === 'none' ? [] : chosen.filter(({ voice }) => voice === 'none');
  /** What can't be made now stays wanted: it is made as soon as there is text for it. */
  function choose(selected: readonly string[]): void {
    const kept = missing.map(({ language }) => language).filter((language) => wanted.includes(language));
    const all = new Set([...selected, ...kept]);
    onChange({ languages: rows.map(({ language }) => language).filter((language) => all.has(language)) });
  }
  return (
    <BlockStack gap="300">
      <Scrollable style={{ maxHeight: MAX_HEIGHT_PIXELS }} focusable={rows.length > 6}>
        <ChoiceList
          allowMultiple
          title="Languages of the store"
          selected={chosen.map(({ language }) => language)}
          onChange={choose}
          choices={rows.map((row) => ({
            value: row.language,
            label: row.name,
            // Also of one that is disabled: why it is has to be read.
            helpText: <span className="vitrine-language-state">{stateWords(row)}</span>,
            disabled: row.refusal !== null,
          }))}
        />
      </Scrollable>
      <InlineStack gap="300" blockAlign="center">
        <div aria-live="polite">
          <Text as="span" tone="subdued">
            {`${chosen.length} of ${rows.length} selected`}
          </Text>
        </div>
        {chosen.length < possible.length ? (
          <Button variant="plain" onClick={() => choose(possible.map(({ language }) => language))}>
            Select all
          </Button>
        ) : null}
        {chosen.length > 0 ? (
          <Button variant="plain" onClick={() => onChange({ languages: [] })}>
            Clear
          </Button>
        ) : null}
      </InlineStack>
      {missing.length === 0 ? null : (
        <BlockStack gap="100">
          <Text as="p" tone="subdued" variant="bodySm">
            {`Not available: ${listed(missing)}. The product has no text in ${missing.length === 1 ? 'this language' : 'these languages'}, and no AI writer is set up to translate it.`}
          </Text>
          <InlineStack gap="300">
            {productAddress === null ? null : (
              <Button variant="plain" url={productAddress} target="_top">
                Translate the product
              </Button>
            )}
            <Button variant="plain" url={SETTINGS}>
              Set up an AI writer
            </Button>
          </InlineStack>
        </BlockStack>
      )}
      {silent.length === 0 ? null : (
        <BlockStack gap="100">
          <Text as="p" tone="subdued" variant="bodySm">
            {`No voice speaks ${listed(silent)}. ${silent.length === 1 ? 'This video has' : 'These videos have'} captions and music only.`}
          </Text>
          <InlineStack>
            <Button variant="plain" url={SETTINGS}>
              Set up a voice
            </Button>
          </InlineStack>
        </BlockStack>
      )}
    </BlockStack>
  );
}
