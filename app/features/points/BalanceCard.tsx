/** The balance, and how far it goes. */
import { BlockStack, Card, Text } from '@shopify/polaris';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { exportPrice } from '#studio/export/price.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

const SECONDS = CLIP_SECONDS[0];
const EACH = exportPrice(SECONDS).quarterPoints;

export function BalanceCard({ canBuy }: { canBuy: boolean }) {
  const { balanceQuarterPoints, usageCapacity } = usePoints();
  const exports = Math.floor(balanceQuarterPoints / EACH);
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Balance
        </Text>
        <Text as="p" variant="heading2xl">
          {`${formatQuarterPoints(balanceQuarterPoints)} points`}
        </Text>
        <Text as="p" tone="subdued">
          {exports === 0
            ? `Not enough for an export of ${SECONDS} s.`
            : `Enough for ${exports} ${exports === 1 ? 'export' : 'exports'} of ${SECONDS} s, at any resolution.`}
        </Text>
        {usageCapacity === null ? null : (
          <Text as="p" tone="subdued">
            {usageCapacity.quarterPoints === 0
              ? `Your plan’s limit of ${usageCapacity.cap} is reached: nothing more can be billed beyond the balance.`
              : `Beyond it, up to ${formatQuarterPoints(usageCapacity.quarterPoints)} more can be billed on your plan.`}
          </Text>
        )}
        {canBuy ? null : (
          <Text as="p">
            Points can’t be bought here: whoever runs this Vitrine gives them. Ask them for more.
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
