/** What an export costs and what is left after it; and, when there is not enough, what is missing and what to do. */
import { Banner, BlockStack, Button, ButtonGroup, Text } from '@shopify/polaris';
import type { PointsView } from '#app/contract/points.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export type Payable = {
  quarterPoints: number;
  missing: number;
  /** Billed on the plan, beyond its included points. */ beyond: number;
  enough: boolean;
};

/** As the server will decide, by what this page knows. */
export function payable(
  quarterPoints: number,
  { balanceQuarterPoints, usageCapacity }: Pick<PointsView, 'balanceQuarterPoints' | 'usageCapacity'>,
): Payable {
  const missing = Math.max(0, quarterPoints - balanceQuarterPoints);
  const enough = missing === 0 || (usageCapacity !== null && usageCapacity.quarterPoints >= missing);
  return { quarterPoints, missing, beyond: enough ? missing : 0, enough };
}

export function PriceLine({ price, points }: { price: Payable; points: PointsView }) {
  const { quarterPoints, beyond, enough } = price;
  const { points: inPoints, pointsWords, amount } = useFormats();
  if (quarterPoints === 0)
    return (
      <Text as="p" fontWeight="semibold">
        Same as an earlier export: free
      </Text>
    );
  const after = enough
    ? ` · balance after ${inPoints(Math.max(0, points.balanceQuarterPoints - quarterPoints))}`
    : '';
  return (
    <BlockStack inlineAlign="end">
      <Text as="p" fontWeight="semibold">{`${pointsWords(quarterPoints)}${after}`}</Text>
      {beyond === 0 || points.usageCapacity === null ? null : (
        <Text
          as="p"
          tone="subdued"
        >{`${inPoints(beyond)} of them beyond your plan: ${amount({ cents: beyond * points.usageCapacity.centsAQuarterPoint, currency: points.usageCapacity.currency })} on your Shopify bill`}</Text>
      )}
    </BlockStack>
  );
}

/** Nothing when there is enough. `fewer` is how many of the clips can be paid, when that is some of several. */
export function NotEnough({
  price,
  points,
  long,
  fewer,
  onFewer,
}: {
  price: Payable;
  points: PointsView;
  /** One of them lasts longer than 15 seconds. */ long: boolean;
  fewer: number;
  onFewer: () => void;
}) {
  const { points: inPoints, pointsWords, amount } = useFormats();
  if (points.underReview)
    return (
      <Banner tone="warning">
        We’re checking your points, so exports can’t start right now. Your clips are safe.
      </Banner>
    );
  if (price.enough) return null;
  const cap =
    points.usageCapacity === null
      ? ''
      : ` Your plan’s limit of ${amount(points.usageCapacity.cap)} for extra points is too low.`;
  return (
    <Banner tone="warning" title={`You need ${pointsWords(price.missing, 'more')}`}>
      <BlockStack gap="300">
        <p>{`You have ${inPoints(points.balanceQuarterPoints)}, and this costs ${inPoints(price.quarterPoints)}.${long ? ' A 15-second clip costs half as much as a 30-second one.' : ''}${cap}`}</p>
        <ButtonGroup>
          <Button url="/app/points">
            {points.usageCapacity === null ? 'Get points' : 'Raise the limit or get points'}
          </Button>
          {fewer > 0 ? (
            <Button onClick={onFewer}>
              {fewer === 1 ? 'Export only the first' : `Export only the first ${fewer}`}
            </Button>
          ) : null}
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
