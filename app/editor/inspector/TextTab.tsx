/** What is said and shown, line by line, and how captions are set. */
import { Badge, Banner, BlockStack, Button, Checkbox, InlineStack, Select, Text } from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import { useState, type ReactNode } from 'react';
import { useListen } from '#app/ui/use-listen.ts';
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import type { CaptionChoice, Storyboard } from '#studio/storyboard/storyboard.ts';
import { DraftField } from '#app/editor/DraftField.tsx';
import type { Sources } from '#app/editor/sources.ts';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

const ROLES = { hook: 'Hook', line: 'Line', callToAction: 'Call to action' } as const;
const OWN = { label: 'Same as style', value: '' };
const SIZES = [
  OWN,
  { label: 'Small', value: 'small' },
  { label: 'Normal', value: 'normal' },
  { label: 'Large', value: 'large' },
];
const MARKS = [
  OWN,
  { label: 'Pill', value: 'pill' },
  { label: 'Color', value: 'colour' },
  { label: 'Underline', value: 'underline' },
];
const PLATES = [
  OWN,
  { label: 'One box', value: 'box' },
  { label: 'Box per line', value: 'lines' },
  { label: 'Shade', value: 'shade' },
];

export function TextTab({ storyboard, sources, onEdit }: TabProps) {
  const listen = useListen();
  const style = storyboard.look.captions ?? {};
  const choose = (choice: { [Key in keyof CaptionChoice]?: CaptionChoice[Key] | null }): void =>
    onEdit({ kind: 'set-caption-style', choice });
  return (
    <BlockStack gap="400">
      {linesOf(storyboard).map((line, index) => (
        <Line
          key={line.lineId}
          storyboard={storyboard}
          line={line}
          position={index + 1}
          listening={
            !line.spoken ? null : (
              <Button
                size="slim"
                icon={listen.playing === line.text ? StopCircleIcon : PlayIcon}
                loading={listen.loading === line.text}
                accessibilityLabel={`${listen.playing === line.text ? 'Stop' : 'Listen to'} line ${index + 1}`}
                onClick={() => listen.toggle(...spoken(storyboard, line, sources))}
              >
                {listen.playing === line.text ? 'Stop' : 'Listen'}
              </Button>
            )
          }
          onEdit={onEdit}
        />
      ))}
      {listen.failure === null ? null : <Banner tone="critical">{listen.failure.message}</Banner>}
      <Text as="h2" variant="headingSm">
        Captions
      </Text>
      <Checkbox
        label="Show captions in the video"
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
        label="Word highlight"
        options={MARKS}
        value={style.mark ?? ''}
        onChange={(value) => choose({ mark: found(['pill', 'colour', 'underline'], value) })}
      />
      <Select
        label="Caption background"
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
  position,
  listening,
  onEdit,
}: {
  storyboard: Storyboard;
  line: StoryLine;
  position: number;
  /** Its Listen button; null where nothing is spoken. */
  listening: ReactNode;
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
          {`${position}. ${ROLES[line.role]}`}
        </Text>
        {listening}
        {line.stale ? <Badge tone="attention">Voice will update</Badge> : null}
      </InlineStack>
      <DraftField
        label={`${line.spoken ? 'Voice' : 'Text'} of line ${position}`}
        labelHidden
        multiline
        writtenIn={storyboard}
        value={line.text}
        onDone={(text) => onEdit({ kind: 'change-line', lineId: line.lineId, text })}
      />
      {apart ? (
        <DraftField
          label={`Caption of line ${position}`}
          multiline
          writtenIn={storyboard}
          value={shown}
          onDone={(text) => onEdit({ kind: 'change-caption', lineId: line.lineId, text })}
        />
      ) : null}
      {line.spoken && line.role !== 'callToAction' && !apart ? (
        <InlineStack>
          <Button variant="plain" onClick={() => setOpened(true)}>
            Use different caption text
          </Button>
        </InlineStack>
      ) : null}
    </BlockStack>
  );
}

/**
 * What Listen plays: a line's recording, or, where its text or voice has changed since, the line as saving
 * will have it spoken.
 */
function spoken(
  { language, sound }: Storyboard,
  { lineId, role, text, stale }: StoryLine,
  { voiceUrl }: Sources,
): Parameters<ReturnType<typeof useListen>['toggle']> {
  const {
    voiceId: ofLines = null,
    hookVoiceId,
    rate = 1,
    pronunciations = {},
    currencyCode,
  } = sound.voiceover ?? {};
  const voiceId = role === 'hook' ? (hookVoiceId ?? ofLines) : ofLines;
  const cue = sound.voice.find((each) => each.lineId === lineId);
  return [
    { text, language, voiceId, rate, pronunciations, currencyCode },
    stale || cue === undefined ? null : voiceUrl(cue.recording),
  ];
}

const found = <const T extends string>(kinds: readonly T[], value: string): T | null =>
  kinds.find((kind) => kind === value) ?? null;
