/** Language, length and shape of the clip. */
import { BlockStack, Button, ButtonGroup, Card, InlineGrid, Select, Text } from '@shopify/polaris';
import type { CreateForm } from '#app/components/create/create-form.ts';
import type { LanguageView } from '#app/components/create/views.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

const VOICES = { natural: 'natural voice', synthetic: 'computer voice', poor: 'computer voice, rough', none: 'captions only' } as const;
const SHAPES = [
  { label: '9:16', ratios: ['9:16'] },
  { label: '16:9', ratios: ['16:9'] },
  { label: 'Both', ratios: ['9:16', '16:9'] },
] as const;

export function ChoicesCard({ form, languages, storeLanguage, onChange }: { form: CreateForm; languages: readonly LanguageView[]; storeLanguage: string; onChange: (change: Partial<CreateForm>) => void }) {
  const option = ({ language, name, voice }: LanguageView) => ({ value: language, label: `${name} · ${VOICES[voice]}` });
  return (
    <Card>
      <BlockStack gap="400">
        <Select
          label="Language"
          value={form.language ?? storeLanguage}
          onChange={(language) => onChange({ language })}
          options={[
            { title: 'Your store’s languages', options: languages.filter((each) => each.ofStore).map(option) },
            { title: 'Other languages', options: languages.filter((each) => !each.ofStore).map(option) },
          ]}
          helpText="Captions are drawn in every language here. Nothing is translated silently: the text must exist in the language, or an AI writer must be set up."
        />
        <InlineGrid columns={{ xs: 1, sm: 2, md: 1 }} gap="400">
          <Choice label="Length">
            {CLIP_SECONDS.map((seconds) => (
              <Button key={seconds} pressed={form.seconds === seconds} onClick={() => onChange({ seconds })}>
                {`${seconds} s`}
              </Button>
            ))}
          </Choice>
          <Choice label="Aspect ratio">
            {SHAPES.map(({ label, ratios }) => (
              <Button key={label} pressed={form.aspectRatios.join() === ratios.join()} onClick={() => onChange({ aspectRatios: [...ratios] })}>
                {label}
              </Button>
            ))}
          </Choice>
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

function Choice({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <BlockStack gap="100">
        <Text as="span">{label}</Text>
        <ButtonGroup variant="segmented">{children}</ButtonGroup>
      </BlockStack>
    </div>
  );
}
