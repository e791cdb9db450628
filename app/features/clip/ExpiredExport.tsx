/** An export whose file was deleted: when, and how it is made again at its price. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { useDates } from '#app/ui/dates/use-dates.tsx';

export function ExpiredExport({
  expiredAt,
  points,
  onAgain,
}: {
  expiredAt: string;
  points: string;
  onAgain: () => void;
}) {
  const { day } = useDates();
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`File deleted on ${day(expiredAt)}. Export it again for ${points}.`}
      </Text>
      <InlineStack>
        <Button variant="plain" onClick={onAgain}>
          Export again
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
