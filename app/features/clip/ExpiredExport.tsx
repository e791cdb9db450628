/** An export whose file was deleted: when, and how it is made again at its price. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function ExpiredExport({
  expiredAt,
  quarterPoints,
  onAgain,
}: {
  expiredAt: string;
  quarterPoints: number;
  onAgain: () => void;
}) {
  const { day, pointsWords } = useFormats();
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`File deleted on ${day(expiredAt)}. Export it again for ${pointsWords(quarterPoints)}.`}
      </Text>
      <InlineStack>
        <Button variant="plain" onClick={onAgain}>
          Export again
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
