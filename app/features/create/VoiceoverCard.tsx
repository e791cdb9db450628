/** Voiceover: written for the merchant, by the merchant, or none; heard before anything is generated. */
import {
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  ChoiceList,
  InlineStack,
  List,
  Select,
  SkeletonBodyText,
  Text,
  TextField,
} from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import { useListen } from '#app/ui/use-listen.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';
import type { CreateForm } from '#app/contract/create-form.ts';
import { useQuery, type Query } from '#app/ui/requests/use-query.ts';
import { LANGUAGE_FIELD } from '#app/features/create/LanguageField.tsx';
import { fitOf } from '#app/features/create/script-fit.ts';
import { ScriptLength } from '#app/features/create/ScriptLength.tsx';
import { mayTryAgain } from '#app/contract/reply.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import { MANUAL_TEXT_LIMIT_CHARACTERS } from '#studio/script/manual-script.ts';
import type { ScriptView } from '#app/contract/product.ts';

export function VoiceoverCard({
  form,
  script: asked,
  language,
  languageView: { name: languageName, voice },
  currencyCode,
  several = null,
  onChange,
}: {
  form: CreateForm;
  script: Query<ScriptView>;
  language: string;
  languageView: LanguageView;
  /** The shop's: what its “$” is called. */
  currencyCode: string | undefined;
  /** What is said of the language that is shown, when it is one of several; else null. */
  several?: string | null;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const { value: script, failure, asking: writing, again } = asked;
  const listen = useListen();
  const { number } = useFormats();
  const silent = voice === 'none';
  const tryAgain =
    failure !== null && mayTryAgain(failure) ? { content: 'Try again', onAction: again } : undefined;
  const over = form.text.length - MANUAL_TEXT_LIMIT_CHARACTERS;
  const textError =
    over > 0
      ? `Your script can have up to ${number(MANUAL_TEXT_LIMIT_CHARACTERS)} characters. Remove ${number(over)}.`
      : (failure?.message ?? null);
  const voices =
    useQuery('/app/voices', silent || form.voiceover === 'none' ? null : { language }).value?.voices ?? [];
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Voiceover
        </Text>
        <ChoiceList
          title="Voiceover"
          titleHidden
          selected={[form.voiceover]}
          onChange={([mode]) => onChange({ voiceover: mode === 'manual' || mode === 'none' ? mode : 'ai' })}
          choices={[
            { label: 'Write it from the product description', value: 'ai' },
            { label: 'Use my own script', value: 'manual' },
            { label: 'No voice, only captions and music', value: 'none' },
          ]}
        />
        {several === null ? null : (
          <Text as="p" tone="subdued">
            {several}
          </Text>
        )}
        {silent && form.voiceover !== 'none' && several === null ? (
          <Banner
            tone="warning"
            title={`No voice speaks ${languageName}`}
            action={{ content: 'Use captions and music', onAction: () => onChange({ voiceover: 'none' }) }}
            secondaryAction={{
              content: 'Choose another language',
              onAction: () => document.getElementById(LANGUAGE_FIELD)?.focus(),
            }}
          >
            Create the video with captions and music only, or choose another language.
          </Banner>
        ) : null}
        {voices.length === 0 ? null : (
          <Select
            label="Voice"
            options={[
              { value: '', label: 'Default voice' },
              ...voices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={form.voiceId ?? ''}
            onChange={(id) => onChange({ voiceId: id === '' ? null : id })}
          />
        )}
        {voices.length === 0 ? null : (
          <Select
            label="Voice of the first line"
            options={[
              { value: '', label: 'Same voice' },
              ...voices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={form.hookVoiceId ?? ''}
            onChange={(id) => onChange({ hookVoiceId: id === '' ? null : id })}
          />
        )}
        {form.voiceover === 'manual' ? (
          <TextField
            label="Your script"
            autoComplete="off"
            multiline={4}
            value={form.text}
            onChange={(text) => onChange({ text })}
            helpText={`One sentence per line, in ${languageName}.`}
            {...(textError === null ? {} : { error: textError })}
          />
        ) : null}
        {form.voiceover === 'manual' || failure === null ? null : (
          <Banner
            tone="critical"
            title="There’s no script yet"
            action={
              tryAgain ?? {
                content: 'Write it myself',
                onAction: () => onChange({ voiceover: 'manual' }),
              }
            }
          >
            {failure.message}
          </Banner>
        )}
        {form.voiceover === 'manual' && tryAgain !== undefined ? (
          <InlineStack>
            <Button onClick={tryAgain.onAction}>{tryAgain.content}</Button>
          </InlineStack>
        ) : null}
        {script === null && writing ? <SkeletonBodyText lines={4} /> : null}
        {script === null ? null : (
          <BlockStack gap="300">
            <ScriptLength script={script} form={form} onChange={onChange} />
            <List gap="loose">
              {script.lines.map((line) => (
                <List.Item key={line.id}>
                  <InlineStack gap="200" blockAlign="start" wrap={false} align="space-between">
                    <BlockStack>
                      <span lang={script.language} dir="auto">
                        {line.text}
                      </span>
                      {line.evidence === null ||
                      line.evidence.toLowerCase() ===
                        line.text.toLowerCase().replace(/[.!?。]$/u, '') ? null : (
                        <Text as="span" tone="subdued" variant="bodySm">
                          From the product: “<span lang={script.language}>{line.evidence}</span>”
                        </Text>
                      )}
                    </BlockStack>
                    {silent || form.voiceover === 'none' ? null : (
                      <Button
                        variant="plain"
                        icon={listen.playing === line.text ? StopCircleIcon : PlayIcon}
                        loading={listen.loading === line.text}
                        accessibilityLabel={
                          listen.playing === line.text ? 'Stop' : `Listen to “${line.text}”`
                        }
                        onClick={() =>
                          listen.toggle({
                            text: line.text,
                            language: script.language,
                            voiceId: line.role === 'hook' ? (form.hookVoiceId ?? form.voiceId) : form.voiceId,
                            rate: fitOf(script, form).rate,
                            currencyCode,
                          })
                        }
                      />
                    )}
                  </InlineStack>
                </List.Item>
              ))}
            </List>
            {listen.failure === null ? null : <Banner tone="critical">{listen.failure.message}</Banner>}
            {script.notes.map((note) => (
              <Text as="p" tone="subdued" key={note}>
                {note}
              </Text>
            ))}
            {form.voiceover === 'ai' ? (
              <ButtonGroup>
                <Button onClick={() => onChange({ scriptSeed: form.scriptSeed + 1 })}>Rewrite</Button>
                <Button
                  onClick={() =>
                    onChange({ voiceover: 'manual', text: script.lines.map((line) => line.text).join('\n') })
                  }
                >
                  Edit script
                </Button>
              </ButtonGroup>
            ) : null}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
