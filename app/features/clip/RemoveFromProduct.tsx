/** Removes a live video from its product after asking, and says that it can be put back. */
import { Text } from '@shopify/polaris';
import { AskFirst } from '#app/ui/AskFirst.tsx';

export function RemoveFromProduct({
  productTitle,
  onRemove,
}: {
  productTitle: string;
  onRemove: () => void;
}) {
  return (
    <AskFirst
      content="Remove from product"
      variant="plain"
      title={`Remove the video from ${productTitle}?`}
      yes="Remove from product"
      onYes={onRemove}
    >
      <Text as="p">
        Shoppers won’t see it anymore. Only this video is removed; the export stays here, and you can put it
        back.
      </Text>
    </AskFirst>
  );
}
