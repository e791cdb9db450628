/** Publishes an export to its product: where it stands, and what a screen reader says of it. */
import { Banner, BlockStack, ChoiceList, Modal, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { AltTextField } from '#app/ui/publish/AltTextField.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useKeyedRequest } from '#app/ui/requests/use-keyed-request.ts';
import { ProductMediaChoice } from '#app/features/clip/ProductMediaChoice.tsx';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';

type PublishModalProps = {
  exportId: string;
  productTitle: string;
  suggestedAlt: string;
  /** The product is full: one of its media is to be chosen. */
  replacing: boolean;
  open: boolean;
  onClose: () => void;
  onStarted: () => void;
};

/** The first is asked for by name. */
const isPosition = (text: string): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= 2 && Number(text) <= MAX_MEDIA;

export function PublishModal({
  exportId,
  productTitle,
  suggestedAlt,
  replacing,
  open,
  onClose,
  onStarted,
}: PublishModalProps) {
  const [replaced, setReplaced] = useState<string | null>(null);
  const [choice, setChoice] = useState<'after' | 'first' | 'position'>('after');
  const [position, setPosition] = useState('3');
  const [alt, setAlt] = useState(suggestedAlt);
  const { sending, failure, send } = useKeyedRequest();
  const wrong =
    choice === 'position' && !isPosition(position) ? `Enter a number from 2 to ${MAX_MEDIA}.` : undefined;

  async function publish(): Promise<void> {
    if (wrong !== undefined || (replacing && replaced === null)) return;
    const index = { after: 1, first: 0, position: Number(position) - 1 }[choice];
    const publication = { exportId, alt, position: index, replacesMediaId: replaced };
    const reply = await send(publication, (key) => postJson('/app/publications', { key, ...publication }));
    if (reply.ok) onStarted();
  }

  function close(): void {
    if (!sending) onClose();
  }

  return (
    <Modal
      open={open}
      onClose={close}
      title={`Publish to ${productTitle}`}
      primaryAction={{
        content: replacing ? 'Replace and publish' : 'Publish to product',
        onAction: () => void publish(),
        loading: sending,
        disabled: replacing && replaced === null,
      }}
      secondaryActions={[{ content: 'Cancel', onAction: close, disabled: sending }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
          {replacing ? (
            <ProductMediaChoice exportId={exportId} chosen={replaced} onChoose={setReplaced} />
          ) : null}
          <ChoiceList
            title="Position in the product’s media"
            selected={[choice]}
            onChange={([value]) => setChoice(value === 'first' || value === 'position' ? value : 'after')}
            choices={[
              { value: 'after', label: 'After the featured image' },
              { value: 'position', label: 'Other position' },
              {
                value: 'first',
                label: 'First',
                helpText: 'Changes the product’s thumbnail everywhere in your store.',
              },
            ]}
          />
          {choice === 'position' ? (
            <TextField
              label="Position"
              type="number"
              min={2}
              max={MAX_MEDIA}
              autoComplete="off"
              value={position}
              onChange={setPosition}
              {...(wrong === undefined ? {} : { error: wrong })}
            />
          ) : null}
          <AltTextField value={alt} onChange={setAlt} />
          <Text as="p" tone="subdued">
            Publishing is free. You can remove the video from the product at any time.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
