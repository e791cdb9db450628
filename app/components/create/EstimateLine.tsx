/** What it costs, before the button. */
import { InlineStack, Text } from '@shopify/polaris';
import { formatQuarterPoints } from '#app/components/format.ts';

export function EstimateLine({ seconds, clips, balanceQuarterPoints }: { seconds: number; clips: number; balanceQuarterPoints: number | null }) {
  // One second of exported film is one quarter point.
  const each = formatQuarterPoints(seconds);
  const all = seconds * clips;
  return (
    <InlineStack gap="100">
      <Text as="p" tone="subdued">
        {`Preview free · Export 1080p: ${clips === 1 ? `${each} points` : `${each} points each, ${formatQuarterPoints(all)} for all ${clips}`}`}
        {balanceQuarterPoints === null ? '' : ` · balance after: ${formatQuarterPoints(balanceQuarterPoints - all)}`}
      </Text>
    </InlineStack>
  );
}
