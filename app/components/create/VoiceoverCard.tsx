/** Voiceover: written for the merchant, by the merchant, or none; heard before anything is generated. */
import { Banner, BlockStack, Box, Button, ButtonGroup, Card, ChoiceList, InlineStack, List, ProgressBar, Select, SkeletonBodyText, Text, TextField } from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import { useListen } from '#app/client/use-listen.ts';
import type { CreateForm } from '#app/components/create/create-form.ts';
import { useAsked } from '#app/client/use-asked.ts';
import type { FailureView, ScriptView, VoicesView } from '#app/components/create/views.ts';

export function VoiceoverCard({ form, script, failure, writing, language, languageName, voiceQuality, onChange }: {
  form: CreateForm;
  script: ScriptView | null;
  failure: FailureView | null;
  writing: boolean;
  language: string;
  languageName: string;
  voiceQuality: 'natural' | 'synthetic' | 'poor' | 'none';
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const listen = useListen();
  const silent = voiceQuality === 'none';
  const voices = useAsked<VoicesView>('/app/voices', silent || form.voiceover === 'none' ? null : { language }).value?.voices ?? [];
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
          <Banner tone="warning" title={`No voice here speaks ${languageName}`} action={{ content: 'Go on without a voice', onAction: () => onChange({ voiceover: 'none' }) }}>
            Choose captions and music, or another language.
          </Banner>
        ) : null}
        {voices.length === 0 ? null : (
          <Select label="Voice" options={[{ value: '', label: 'The usual one' }, ...voices.map(({ id, name }) => ({ value: id, label: name }))]} value={form.voiceId ?? ''} onChange={(id) => onChange({ voiceId: id === '' ? null : id })} />
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
        ) : failure === null ? null : (
          <Banner tone="critical" title="There is no script yet">
            {failure.message}
          </Banner>
        )}
        {script === null ? writing ? <SkeletonBodyText lines={4} /> : null : (
          <BlockStack gap="300">
            <Length script={script} seconds={form.seconds} onChange={onChange} />
            <List gap="loose">
              {script.lines.map((line) => (
                <List.Item key={line.id}>
                  <InlineStack gap="200" blockAlign="start" wrap={false} align="space-between">
                    <BlockStack>
                      <span lang={language} dir="auto">
                        {line.text}
                      </span>
                      {line.evidence === null || line.evidence.toLowerCase() === line.text.toLowerCase().replace(/[.!?。]$/u, '') ? null : (
                        <Text as="span" tone="subdued" variant="bodySm">
                          From the product: “<span lang={language}>{line.evidence}</span>”
                        </Text>
                      )}
                    </BlockStack>
                    {silent || form.voiceover === 'none' ? null : (
                      <Button
                        variant="plain"
                        icon={listen.playing === line.text ? StopCircleIcon : PlayIcon}
                        loading={listen.loading === line.text}
                        accessibilityLabel={listen.playing === line.text ? 'Stop' : `Listen to “${line.text}”`}
                        onClick={() => listen.toggle({ text: line.text, language, voiceId: form.voiceId })}
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
                <Button onClick={() => onChange({ seed: form.seed + 1 })}>Write another</Button>
                <Button onClick={() => onChange({ voiceover: 'manual', text: script.lines.map((line) => line.text).join('\n') })}>Edit the lines</Button>
              </ButtonGroup>
            ) : null}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

/** Length against the target, and the ways out when it is too long. */
function Length({ script, seconds, onChange }: { script: ScriptView; seconds: 15 | 30; onChange: (change: Partial<CreateForm>) => void }) {
  const over = script.spokenSeconds - script.roomSeconds;
  const text = over > 0.05 ? `${over.toFixed(1)} s too long` : `${script.spokenSeconds.toFixed(1)} s of ${script.roomSeconds.toFixed(1)} s`;
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <Box width="100%">
          <ProgressBar size="small" progress={Math.min(100, (100 * script.spokenSeconds) / script.roomSeconds)} tone={over > 0.05 ? 'critical' : 'success'} ariaLabelledBy="script-length" />
        </Box>
        <span id="script-length" aria-live="polite">
          <Text as="span" tone={over > 0.05 ? 'critical' : 'subdued'}>
            {text}
          </Text>
        </span>
        {over > 0.05 && seconds === 15 ? <Button variant="plain" onClick={() => onChange({ seconds: 30 })}>Choose 30 s</Button> : null}
      </InlineStack>
    </BlockStack>
  );
}
