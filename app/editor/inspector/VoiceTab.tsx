/** Who speaks, how fast, and how words are said. */
import { BlockStack, Button, InlineGrid, RangeSlider, Select, Text } from '@shopify/polaris';
import { VOICE_RATES } from '#studio/storyboard/edit/sound-edits.ts';
import { useState } from 'react';
import { DraftField } from '#app/editor/DraftField.tsx';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

/** `id` is the speaker's own; `name` is what the merchant reads. */
export type VoiceOption = { id: string; name: string };

export function VoiceTab({ storyboard, voices, onEdit }: TabProps & { voices: readonly VoiceOption[] }) {
  const { voiceId = null, hookVoiceId, rate = 1, pronunciations = {} } = storyboard.sound.voiceover ?? {};
  const [word, setWord] = useState('');
  if (storyboard.sound.voice.length === 0)
    return <Text as="p">This clip has no voiceover. Captions show its text.</Text>;
  const say = (next: Record<string, string>): void =>
    onEdit({ kind: 'set-voice', choice: { pronunciations: next } });
  return (
    <BlockStack gap="400">
      <Select
        label="Voice"
        options={[
          { label: 'Default voice', value: '' },
          ...voices.map(({ id, name }) => ({ label: name, value: id })),
        ]}
        value={voiceId ?? ''}
        onChange={(value) => onEdit({ kind: 'set-voice', choice: { voiceId: value === '' ? null : value } })}
      />
      <Select
        label="Voice of the first line"
        options={[
          { label: 'Same voice', value: '' },
          ...voices.map(({ id, name }) => ({ label: name, value: id })),
        ]}
        value={hookVoiceId ?? ''}
        onChange={(value) =>
          onEdit({ kind: 'set-voice', choice: { hookVoiceId: value === '' ? null : value } })
        }
      />
      <RangeSlider
        label="Speed"
        output
        min={VOICE_RATES.slowest * 100}
        max={VOICE_RATES.fastest * 100}
        step={5}
        value={Math.round(rate * 100)}
        suffix={`${Math.round(rate * 100)}%`}
        onChange={(value) => onEdit({ kind: 'set-voice', choice: { rate: Number(value) / 100 } })}
      />
      <Text as="h2" variant="headingSm">
        Pronunciation
      </Text>
      {Object.entries(pronunciations).map(([written, said]) => (
        <InlineGrid key={written} columns="1fr auto" gap="200" alignItems="end">
          <DraftField
            label={`Pronounce “${written}” as`}
            writtenIn={storyboard}
            value={said}
            onDone={(value) => say({ ...pronunciations, [written]: value })}
          />
          <Button
            onClick={() =>
              say(Object.fromEntries(Object.entries(pronunciations).filter(([each]) => each !== written)))
            }
          >
            Remove
          </Button>
        </InlineGrid>
      ))}
      <InlineGrid columns={2} gap="200">
        <DraftField label="Word" writtenIn={storyboard} value={word} onDone={setWord} />
        <DraftField
          label="Pronounce as"
          writtenIn={storyboard}
          value=""
          helpText={word === '' ? 'Enter the word first.' : ''}
          onDone={(said) => {
            if (word === '' || said === '') return;
            say({ ...pronunciations, [word]: said });
            setWord('');
          }}
        />
      </InlineGrid>
    </BlockStack>
  );
}
