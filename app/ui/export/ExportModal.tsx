/** The export pop-up: resolution, bitrate with its size in MB, and the price. */
import {
  Badge,
  Banner,
  BlockStack,
  ChoiceList,
  InlineStack,
  Modal,
  RangeSlider,
  Text,
} from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useKeyedRequest } from '#app/ui/requests/use-keyed-request.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';
import type { ExportableClip } from '#app/ui/export/exportable-clip.ts';
import { ExportRefused } from '#app/ui/export/ExportRefused.tsx';
import { NotEnough, payable, PriceLine } from '#app/ui/export/ExportPrice.tsx';
import { usePoints, useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { estimatedBytes, pixelsOf, recommendedBitrate } from '#studio/export/export-settings.ts';
import { MAX_CLIPS_AT_ONCE, RESOLUTIONS, type Resolution } from '#studio/export/resolutions.ts';
import { exportPrice } from '#studio/export/price.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const MEGABIT = 1_000_000;
/** A slider that is still moving is not asked about. */
const QUOTE_AFTER_MILLISECONDS = 120;

type ExportModalProps = {
  clips: readonly ExportableClip[];
  /** Begins at half the recommended bitrate: the store's space is scarce. */
  smaller?: boolean;
  open: boolean;
  /** Around the button that opens it: the keyboard goes back there. */
  activator: React.RefObject<HTMLElement>;
  onClose: () => void;
  /** With the ids of the clips that are now exported: not all of them, when the points or the limit did not let it. */
  onStarted: (clipIds: readonly string[]) => void;
};

export function ExportModal({
  clips: offered,
  smaller = false,
  open,
  activator,
  onClose,
  onStarted,
}: ExportModalProps) {
  const points = usePoints();
  const { megabytes } = useFormats();
  const { refresh } = useTasks();
  const [resolution, setResolution] = useState<Resolution>('1080p');
  /** The first so many of those that were chosen; null for all of them. */
  const [only, setOnly] = useState<number | null>(null);
  const clips = only === null ? offered : offered.slice(0, only);
  const [quality, setQuality] = useState<'recommended' | 'bitrate'>(smaller ? 'bitrate' : 'recommended');
  const recommended = recommendedBitrate(resolution);
  const [megabits, setMegabits] = useState<number | null>(smaller ? recommended / MEGABIT / 2 : null);
  const { sending, failure, dismiss, send } = useKeyedRequest();

  const bitsPerSecond = quality === 'recommended' ? null : (megabits ?? recommended / MEGABIT) * MEGABIT;
  const settings = { resolution, bitsPerSecond };
  const bytes = clips.reduce((sum, { seconds }) => sum + estimatedBytes(settings, seconds), 0);
  const tooMany = clips.length > MAX_CLIPS_AT_ONCE;
  const exported = { settings, clips: clips.map(({ id, revision }) => ({ id, revision })) };
  const quoted = useQuery('/app/exports/quote', open && !tooMany && clips.length > 0 ? exported : null, {
    afterMilliseconds: QUOTE_AFTER_MILLISECONDS,
  });
  /** As the server says. While it does not answer, the most that it can be. */
  const priceOf = (some: readonly ExportableClip[]) =>
    payable(
      some.reduce(
        (sum, { id, seconds }) => sum + (quoted.value?.[id] ?? exportPrice(seconds).quarterPoints),
        0,
      ),
      points,
    );
  const price = priceOf(clips);
  const fewer =
    clips.findLastIndex((_, index) => index + 1 < clips.length && priceOf(clips.slice(0, index + 1)).enough) +
    1;

  async function start(): Promise<void> {
    const reply = await send(exported, (key) =>
      postJson('/app/exports', { key, ...exported, atMostQuarterPoints: price.quarterPoints }),
    );
    if (!reply.ok) {
      // The balance or the price was another than this page knew.
      refresh();
      quoted.again();
      return;
    }
    setOnly(null);
    onStarted(clips.map(({ id }) => id));
  }
  function close(): void {
    if (sending) return;
    setOnly(null);
    dismiss();
    onClose();
  }

  return (
    <Modal
      open={open}
      activator={activator}
      onClose={close}
      title={clips.length === 1 ? 'Export clip' : `Export ${clips.length} clips`}
      primaryAction={{
        content: clips.length === 1 ? 'Export' : 'Batch export',
        onAction: () => void start(),
        loading: sending,
        disabled: clips.length === 0 || tooMany || quoted.asking || !price.enough || points.underReview,
      }}
      secondaryActions={[{ content: 'Cancel', onAction: close, disabled: sending }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          <ExportRefused failure={failure} />
          {tooMany ? (
            <Banner
              tone="warning"
              title={`${clips.length} clips are selected, and you can export ${MAX_CLIPS_AT_ONCE} at once`}
              action={{
                content: `Export the first ${MAX_CLIPS_AT_ONCE}`,
                onAction: () => setOnly(MAX_CLIPS_AT_ONCE),
              }}
            >
              The others stay selected, so you can export them next.
            </Banner>
          ) : null}
          {tooMany || quoted.asking ? null : (
            <NotEnough
              price={price}
              points={points}
              long={clips.some(({ seconds }) => seconds > CLIP_SECONDS[0])}
              fewer={fewer}
              onFewer={() => setOnly(fewer)}
            />
          )}
          <ChoiceList
            title="Resolution"
            selected={[resolution]}
            onChange={([value]) => setResolution(RESOLUTIONS.find((each) => each === value) ?? resolution)}
            choices={RESOLUTIONS.map((each) => ({
              value: each,
              label: <ResolutionLabel resolution={each} clips={clips} />,
            }))}
          />
          <ChoiceList
            title="Quality"
            selected={[quality]}
            onChange={([value]) => setQuality(value === 'bitrate' ? 'bitrate' : 'recommended')}
            choices={[
              { value: 'recommended', label: 'Recommended' },
              { value: 'bitrate', label: 'Custom bitrate' },
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
              {`About ${megabytes(bytes)}${clips.length > 1 ? ' in all' : ''}`}
            </Text>
            {quoted.asking && !tooMany ? (
              <Text as="p" tone="subdued">
                Checking the price…
              </Text>
            ) : null}
            {quoted.asking || tooMany ? null : <PriceLine price={price} points={points} />}
          </InlineStack>
          <Text as="p" tone="subdued" variant="bodySm">
            Identical and failed exports are free.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}

function ResolutionLabel({
  resolution,
  clips,
}: {
  resolution: Resolution;
  clips: readonly ExportableClip[];
}) {
  const first = clips[0];
  const size = first === undefined ? null : pixelsOf(first.aspectRatio, resolution);
  const upscaled = clips.some((clip) => clip.upscaled.includes(resolution));
  return (
    <InlineStack gap="200" blockAlign="center">
      <span>{resolution}</span>
      {size === null || clips.length > 1 ? null : (
        <Text as="span" tone="subdued">{`${size.width} × ${size.height}`}</Text>
      )}
      {upscaled ? <Badge tone="attention">Upscaled</Badge> : null}
    </InlineStack>
  );
}
