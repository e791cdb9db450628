/** Exports a clip and publishes it to its product: one question, which says the price, the product and the place. */
import { BlockStack, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import { NotEnough, payable, PriceLine } from '#app/ui/export/ExportPrice.tsx';
import { AltTextField } from '#app/ui/publish/AltTextField.tsx';
import { ExportRefused, NoPrice } from '#app/ui/export/ExportRefused.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useKeyedRequest } from '#app/ui/requests/use-keyed-request.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';
import { usePoints, useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

const SETTINGS = { resolution: '1080p', bitsPerSecond: null } as const;
/** After the featured image, which stays first. */
const POSITION = 1;

type ExportAndPublishProps = {
  clip: { id: string; revision: number; seconds: number };
  productTitle: string;
  suggestedAlt: string;
  open: boolean;
  /** Around the button that opened it, which has the focus again once it closes. */
  activator: React.RefObject<HTMLElement>;
  onClose: () => void;
  onStarted: () => void;
};

export function ExportAndPublish({
  clip: { id, revision, seconds },
  productTitle,
  suggestedAlt,
  open,
  activator,
  onClose,
  onStarted,
}: ExportAndPublishProps) {
  const points = usePoints();
  const { refresh } = useTasks();
  const [alt, setAlt] = useState(suggestedAlt);
  const { sending, failure, dismiss, send } = useKeyedRequest();
  const quoted = useQuery(
    '/app/exports/quote',
    open ? { settings: SETTINGS, clips: [{ id, revision }] } : null,
  );
  const quarterPoints = quoted.value?.[id] ?? null;
  const price = quarterPoints === null ? null : payable(quarterPoints, points);

  async function start(): Promise<void> {
    if (sending || quarterPoints === null) return;
    const asked = {
      clipId: id,
      revision,
      settings: SETTINGS,
      atMostQuarterPoints: quarterPoints,
      alt,
      position: POSITION,
    };
    const reply = await send(asked, (key) => postJson('/app/publish/export', { key, ...asked }));
    if (!reply.ok) {
      // The balance or the price was another than this page knew.
      refresh();
      quoted.again();
      return;
    }
    onStarted();
  }

  function close(): void {
    if (sending) return;
    dismiss();
    onClose();
  }

  return (
    <Modal
      open={open}
      activator={activator}
      onClose={close}
      title={`Export and publish to ${productTitle}`}
      primaryAction={{
        content: 'Export and publish',
        onAction: () => void start(),
        loading: sending,
        disabled: quoted.asking || price === null || !price.enough || points.underReview,
      }}
      secondaryActions={[{ content: 'Cancel', onAction: close, disabled: sending }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          <ExportRefused failure={failure} />
          <NoPrice quoted={quoted} clipId={id} />
          {price === null ? null : (
            <NotEnough
              price={price}
              points={points}
              long={seconds > CLIP_SECONDS[0]}
              fewer={0}
              onFewer={() => undefined}
            />
          )}
          <Text as="p">
            {`We’ll export the video in 1080p, then publish it to ${productTitle} after the featured image. If the export fails, nothing is published or charged.`}
          </Text>
          <AltTextField value={alt} onChange={setAlt} />
          <div role="status">
            {price === null ? (
              <Text as="p" tone="subdued">
                {quoted.asking ? 'Checking the price…' : ''}
              </Text>
            ) : (
              <PriceLine price={price} points={points} />
            )}
          </div>
          <Text as="p" tone="subdued" variant="bodySm">
            Publishing is free, and you can remove the video from the product at any time. To choose another
            resolution or position, export first.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
