/** What is said and shown, line by line, and how captions are set. */
import { Badge, BlockStack, Button, Checkbox, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import type { CaptionChoice, Storyboard } from '#studio/storyboard/storyboard.ts';
import { DraftField } from '#app/editor/DraftField.tsx';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

const ROLES = { hook: 'Hook', line: 'Line', callToAction: 'Call to action' } as const;
const OWN = { label: 'As the look has it', value: '' };
const SIZES = [
  OWN,
  { label: 'Small', value: 'small' },
  { label: 'Normal', value: 'normal' },
  { label: 'Large', value: 'large' },
];
const MARKS = [
  OWN,
  { label: 'Pill', value: 'pill' },
  { label: 'Colour', value: 'colour' },
  { label: 'Underline', value: 'underline' },
];
const PLATES = [
  OWN,
  { label: 'One box', value: 'box' },
  { label: 'A box a line', value: 'lines' },
  { label: 'Shade', value: 'shade' },
];

export function TextTab({ storyboard, onEdit }: TabProps) {
  const style = storyboard.look.captions ?? {};
  const choose = (choice: { [Key in keyof CaptionChoice]?: CaptionChoice[Key] | null }): void =>
    onEdit({ kind: 'set-caption-style', choice });
  return (
    <BlockStack gap="400">
      {linesOf(storyboard).map((line, index) => (
        <Line key={line.lineId} storyboard={storyboard} line={line} place={index + 1} onEdit={onEdit} />
      ))}
      <Text as="h2" variant="headingSm">
        Captions
      </Text>
      <Checkbox
        label="Show captions in the film"
        checked={storyboard.showCaptions}
        onChange={(shown) => onEdit({ kind: 'show-captions', shown })}
      />
      <Select
        label="Size"
        options={SIZES}
        value={style.size ?? ''}
        onChange={(value) => choose({ size: found(['small', 'normal', 'large'], value) })}
      />
      <Select
        label="Spoken word"
        options={MARKS}
        value={style.mark ?? ''}
        onChange={(value) => choose({ mark: found(['pill', 'colour', 'underline'], value) })}
      />
      <Select
        label="Over pictures"
        options={PLATES}
        value={style.plate ?? ''}
        onChange={(value) => choose({ plate: found(['box', 'lines', 'shade'], value) })}
      />
    </BlockStack>
  );
}

function Line({
  storyboard,
  line,
  place,
  onEdit,
}: {
  storyboard: Storyboard;
  line: StoryLine;
  place: number;
  onEdit: TabProps['onEdit'];
}) {
  const captions = storyboard.captions.filter(({ lineId }) => lineId === line.lineId);
  const [opened, setOpened] = useState(false);
  const shown = captions
    .flatMap(({ words }) => words.map(({ text, glue }) => text + glue))
    .join('')
    .trim();
  const apart = line.role !== 'callToAction' && line.spoken && (opened || shown !== line.text);
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h2" variant="headingSm">
          {`${place}. ${ROLES[line.role]}`}
        </Text>
        {line.stale ? <Badge tone="attention">Will be spoken again</Badge> : null}
      </InlineStack>
      <DraftField
        label={`${line.spoken ? 'Voice' : 'Text'} of line ${place}`}
        labelHidden
        multiline
        writtenIn={storyboard}
        value={line.text}
        onDone={(text) => onEdit({ kind: 'change-line', lineId: line.lineId, text })}
      />
      {apart ? (
        <DraftField
          label={`Caption of line ${place}`}
          multiline
          writtenIn={storyboard}
          value={shown}
          onDone={(text) => onEdit({ kind: 'change-caption', lineId: line.lineId, text })}
        />
      ) : null}
      {line.spoken && line.role !== 'callToAction' && !apart ? (
        <InlineStack>
          <Button variant="plain" onClick={() => setOpened(true)}>
            Show other words than are said
          </Button>
        </InlineStack>
      ) : null}
    </BlockStack>
  );
}

const found = <const T extends string>(kinds: readonly T[], value: string): T | null =>
  kinds.find((kind) => kind === value) ?? null;
