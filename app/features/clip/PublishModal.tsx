/** Publishes an export to its product: where it stands, and what a screen reader says of it. */
import { Banner, BlockStack, ChoiceList, Modal, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { requestKeys } from '#app/ui/requests/request-keys.ts';
import { ProductMediaChoice } from '#app/features/clip/ProductMediaChoice.tsx';
import type { FailureView } from '#app/contract/reply.ts';
import { MAX_ALT, MAX_MEDIA } from '#studio/publish/media-limits.ts';

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
const isPlace = (text: string): boolean =>
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
  const [place, setPlace] = useState<'after' | 'first' | 'position'>('after');
  const [position, setPosition] = useState('3');
  const [alt, setAlt] = useState(suggestedAlt);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [keys] = useState(requestKeys);
  const wrong =
    place === 'position' && !isPlace(position) ? `Enter a number from 2 to ${MAX_MEDIA}.` : undefined;

  async function publish(): Promise<void> {
    if (wrong !== undefined || (replacing && replaced === null)) return;
    setSending(true);
    setFailure(null);
    const index = { after: 1, first: 0, position: Number(position) - 1 }[place];
    const publication = { exportId, alt, position: index, replacesMediaId: replaced };
    const reply = await postJson('/app/publications', { key: keys.keyFor(publication), ...publication });
    setSending(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    keys.renew();
    onStarted();
  }

  return (
    <Modal
      open={open}
      onClose={onClose}
      title={`Publish to ${productTitle}`}
      primaryAction={{
        content: replacing ? 'Replace and publish' : 'Publish to product',
        onAction: () => void publish(),
        loading: sending,
        disabled: replacing && replaced === null,
      }}
      secondaryActions={[{ content: 'Cancel', onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
          {replacing ? (
            <ProductMediaChoice exportId={exportId} chosen={replaced} onChoose={setReplaced} />
          ) : null}
          <ChoiceList
            title="Position in the product’s media"
            selected={[place]}
            onChange={([value]) => setPlace(value === 'first' || value === 'position' ? value : 'after')}
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
          {place === 'position' ? (
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
          <TextField
            label="Alt text"
            helpText="Read aloud by screen readers, in the product’s language."
            autoComplete="off"
            multiline={2}
            maxLength={MAX_ALT}
            showCharacterCount
            value={alt}
            onChange={setAlt}
          />
          <Text as="p" tone="subdued">
            Publishing is free. You can remove the video from the product at any time. Only this video is
            removed.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
