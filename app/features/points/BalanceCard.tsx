/** The balance, and how far it goes. */
import { BlockStack, Card, Text } from '@shopify/polaris';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { exportPrice } from '#studio/export/price.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const SECONDS = CLIP_SECONDS[0];
const EACH = exportPrice(SECONDS).quarterPoints;

export function BalanceCard({ canBuy }: { canBuy: boolean }) {
  const { balanceQuarterPoints, usageCapacity } = usePoints();
  const { points: inPoints, pointsWords, amount, number } = useFormats();
  const exports = Math.floor(balanceQuarterPoints / EACH);
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Balance
        </Text>
        <Text as="p" variant="heading2xl">
          {pointsWords(balanceQuarterPoints)}
        </Text>
        <Text as="p" tone="subdued">
          {exports === 0
            ? `Not enough for a ${SECONDS}-second export.`
            : `Enough for ${number(exports)} ${exports === 1 ? 'export' : 'exports'} of ${SECONDS} seconds, at any resolution.`}
        </Text>
        {usageCapacity === null ? null : (
          <Text as="p" tone="subdued">
            {usageCapacity.quarterPoints === 0
              ? `You’ve reached your plan’s limit of ${amount(usageCapacity.cap)}. Nothing more can be billed beyond your balance.`
              : `Then up to ${inPoints(usageCapacity.quarterPoints)} more, billed to your plan.`}
          </Text>
        )}
        {canBuy ? null : (
          <Text as="p">
            You can’t buy points here. For more, ask the person who set up Vitrine for your store.
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
