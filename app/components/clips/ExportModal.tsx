/** The export pop-up: resolution, bitrate with its size in MB, and the price. */
import { Badge, Banner, BlockStack, ChoiceList, InlineStack, Modal, RangeSlider, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import { formatMegabytes, formatQuarterPoints } from '#app/components/format.ts';
import type { FailureView } from '#app/components/create/views.ts';
import { estimatedBytes, isUpscaled, pixelsOf, recommendedBitrate } from '#studio/export/export-settings.ts';
import { RESOLUTIONS, resolutionSchema, type Resolution } from '#studio/export/export.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type ExportableClip = { id: string; title: string; revision: number; storyboard: Storyboard };

const MEGABIT = 1_000_000;

type ExportModalProps = {
  clips: readonly ExportableClip[];
  /** Begins at half the recommended bitrate: the store's room is scarce. */
  smaller?: boolean;
  open: boolean;
  onClose: () => void;
  onStarted: () => void;
};

export function ExportModal({ clips, smaller = false, open, onClose, onStarted }: ExportModalProps) {
  const [resolution, setResolution] = useState<Resolution>('1080p');
  const [quality, setQuality] = useState<'recommended' | 'bitrate'>(smaller ? 'bitrate' : 'recommended');
  const recommended = recommendedBitrate(resolution);
  const [megabits, setMegabits] = useState<number | null>(smaller ? recommended / MEGABIT / 2 : null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  /** The same for every click on one opened pop-up: a double click is one export. */
  const key = useRef(crypto.randomUUID());

  const bitsPerSecond = quality === 'recommended' ? null : (megabits ?? recommended / MEGABIT) * MEGABIT;
  const settings = { resolution, bitsPerSecond };
  const bytes = clips.reduce((sum, { storyboard }) => sum + estimatedBytes(settings, storyboard.seconds), 0);
  const quarterPoints = clips.reduce((sum, { storyboard }) => sum + storyboard.seconds, 0);

  async function start(): Promise<void> {
    setSending(true);
    setFailure(null);
    const reply = await postJson('/app/exports', { key: key.current, settings, clips: clips.map(({ id, revision }) => ({ id, revision })) });
    setSending(false);
    if (!reply.ok) { setFailure(reply.failure); return; }
    key.current = crypto.randomUUID();
    onStarted();
  }

  return (
    <Modal
      open={open}
      onClose={onClose}
      title={clips.length === 1 ? 'Export clip' : `Export ${clips.length} clips`}
      primaryAction={{ content: clips.length === 1 ? 'Export' : 'Batch Export', onAction: () => void start(), loading: sending, disabled: clips.length === 0 }}
      secondaryActions={[{ content: 'Cancel', onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
          <ChoiceList
            title="Resolution"
            selected={[resolution]}
            onChange={([value]) => setResolution(resolutionSchema.parse(value))}
            choices={RESOLUTIONS.map((each) => ({ value: each, label: <ResolutionLabel resolution={each} clips={clips} /> }))}
          />
          <ChoiceList
            title="Quality"
            selected={[quality]}
            onChange={([value]) => setQuality(value === 'bitrate' ? 'bitrate' : 'recommended')}
            choices={[
              { value: 'recommended', label: `Recommended (about ${recommended / MEGABIT} Mbit/s)` },
              { value: 'bitrate', label: 'A bitrate of my own' },
            ]}
          />
          {quality === 'bitrate' ? (
            <RangeSlider
              label="Bitrate"
              output
              min={1}
              max={Math.max(10, Math.round((4 * recommended) / MEGABIT))}
              step={0.5}
              value={megabits ?? recommended / MEGABIT}
              onChange={(value) => setMegabits(Array.isArray(value) ? value[0] : value)}
              suffix={<Text as="span">{`${megabits ?? recommended / MEGABIT} Mbit/s`}</Text>}
            />
          ) : null}
          <InlineStack gap="400" align="space-between">
            <Text as="p" tone="subdued">
              {`About ${formatMegabytes(bytes)}${clips.length > 1 ? ' in all' : ''}`}
            </Text>
            <Text as="p" fontWeight="semibold">
              {`${formatQuarterPoints(quarterPoints)} points`}
            </Text>
          </InlineStack>
          <Text as="p" tone="subdued" variant="bodySm">
            The same clip with the same settings is never charged twice. What fails is not charged.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}

function ResolutionLabel({ resolution, clips }: { resolution: Resolution; clips: readonly ExportableClip[] }) {
  const first = clips[0];
  const size = first === undefined ? null : pixelsOf(first.storyboard.aspectRatio, resolution);
  const upscaled = clips.some(({ storyboard }) => isUpscaled(storyboard, resolution));
  return (
    <InlineStack gap="200" blockAlign="center">
      <span>{resolution}</span>
      {size === null || clips.length > 1 ? null : <Text as="span" tone="subdued">{`${size.width} × ${size.height}`}</Text>}
      {upscaled ? <Badge tone="attention">Upscaled</Badge> : null}
    </InlineStack>
  );
}
