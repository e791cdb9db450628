/** An export whose file was deleted: when, and how it is made again at its price. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { formatDay } from '#app/contract/format.ts';

export function ExpiredExport({
  expiredAt,
  points,
  onAgain,
}: {
  expiredAt: string;
  points: string;
  onAgain: () => void;
}) {
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`File deleted on ${formatDay(expiredAt)}. Export it again for ${points} points.`}
      </Text>
      <InlineStack>
        <Button variant="plain" onClick={onAgain}>
          Export again
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
