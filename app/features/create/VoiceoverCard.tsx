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
import type { CreateForm } from '#app/contract/create-form.ts';
import { useQuery, type Query } from '#app/ui/requests/use-query.ts';
import { LANGUAGE_FIELD } from '#app/features/create/ChoicesCard.tsx';
import { fitOf } from '#app/features/create/script-fit.ts';
import { ScriptLength } from '#app/features/create/ScriptLength.tsx';
import { mayTryAgain } from '#app/contract/reply.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import type { ScriptView } from '#app/contract/product.ts';

export function VoiceoverCard({
  form,
  script: asked,
  language,
  languageView: { name: languageName, voice },
  onChange,
}: {
  form: CreateForm;
  script: Query<ScriptView>;
  language: string;
  languageView: LanguageView;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const { value: script, failure, asking: writing, again } = asked;
  const listen = useListen();
  const silent = voice === 'none';
  const tryAgain =
    failure !== null && mayTryAgain(failure) ? { content: 'Try again', onAction: again } : undefined;
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
            { label: 'Written from the product’s own words', value: 'ai' },
            { label: 'My own text', value: 'manual' },
            { label: 'No voice: captions and music', value: 'none' },
          ]}
        />
        {silent && form.voiceover !== 'none' ? (
          <Banner
            tone="warning"
            title={`No voice here speaks ${languageName}`}
            action={{ content: 'Captions and music', onAction: () => onChange({ voiceover: 'none' }) }}
            secondaryAction={{
              content: 'Choose another language',
              onAction: () => document.getElementById(LANGUAGE_FIELD)?.focus(),
            }}
          >
            The clip can be made with captions and music, without a voice, or in another language. It is never
            spoken in a language it is not written in.
          </Banner>
        ) : null}
        {voices.length === 0 ? null : (
          <Select
            label="Voice"
            options={[
              { value: '', label: 'The usual one' },
              ...voices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={form.voiceId ?? ''}
            onChange={(id) => onChange({ voiceId: id === '' ? null : id })}
          />
        )}
        {form.voiceover === 'manual' ? (
          <TextField
            label="Your text"
            autoComplete="off"
            multiline={4}
            maxLength={5000}
            value={form.text}
            onChange={(text) => onChange({ text })}
            helpText={`One line is one thought. In ${languageName}.`}
            {...(failure === null ? {} : { error: failure.message })}
          />
        ) : null}
        {form.voiceover === 'manual' || failure === null ? null : (
          <Banner
            tone="critical"
            title="There is no script yet"
            action={
              tryAgain ?? {
                content: 'Write the lines myself',
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
                            voiceId: form.voiceId,
                            rate: fitOf(script, form).rate,
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
                <Button onClick={() => onChange({ scriptSeed: form.scriptSeed + 1 })}>Write another</Button>
                <Button
                  onClick={() =>
                    onChange({ voiceover: 'manual', text: script.lines.map((line) => line.text).join('\n') })
                  }
                >
                  Edit the lines
                </Button>
              </ButtonGroup>
            ) : null}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
