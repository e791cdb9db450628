/** What it costs, before the button; and what to do when it is more than there is. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { usePoints } from '#app/components/tasks/use-tasks.tsx';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { quote } from '#studio/points/quote.ts';

export function EstimateLine({ seconds, clips }: { seconds: number; clips: number }) {
  const { balanceQuarterPoints: balance, usageRoom } = usePoints();
  const each = quote([{ kind: 'export', seconds, clips: 1 }]).quarterPoints;
  const all = quote([{ kind: 'export', seconds, clips }]).quarterPoints;
  const missing = all - balance;
  const price = clips === 1 ? `${formatQuarterPoints(each)} points` : `${formatQuarterPoints(each)} points each, ${formatQuarterPoints(all)} for all ${clips}`;
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`Preview free · Export 1080p: ${price}${missing > 0 ? '' : ` · balance after: ${formatQuarterPoints(balance - all)}`}`}
      </Text>
      {missing <= 0 || (usageRoom !== null && usageRoom.quarterPoints >= missing) ? null : (
        <InlineStack gap="200" blockAlign="center">
          <Text as="p" tone="caution">
            {`To export ${clips === 1 ? 'it' : 'all of them'} later, ${formatQuarterPoints(missing)} points are missing. Making and looking at clips stays free.${seconds === 30 ? ' 15 s cost half.' : ''}`}
          </Text>
          <Button variant="plain" url="/app/points">
            Get points
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}
