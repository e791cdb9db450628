/** Removes a live video from its product after asking, and says that it can be put back. */
import { BlockStack, Button, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';

export function RemoveFromProduct({
  productTitle,
  onRemove,
}: {
  productTitle: string;
  onRemove: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Modal
      size="small"
      open={open}
      onClose={() => setOpen(false)}
      title={`Remove the video from ${productTitle}?`}
      activator={
        <Button variant="plain" tone="critical" onClick={() => setOpen(true)}>
          Remove from product
        </Button>
      }
      primaryAction={{
        content: 'Remove from product',
        destructive: true,
        onAction: () => {
          setOpen(false);
          onRemove();
        },
      }}
      secondaryActions={[{ content: 'Cancel', onAction: () => setOpen(false) }]}
    >
      <Modal.Section>
        <BlockStack gap="200">
          <Text as="p">
            Shoppers won’t see it anymore. Only this video is removed; the export stays here, and you can put
            it back.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
