/** The balance, on every page: one click from what it was spent on. */
import { Button } from '@shopify/polaris';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { formatQuarterPoints } from '#studio/points/points.ts';

export function BalanceLink() {
  const { balanceQuarterPoints } = usePoints();
  const balance = formatQuarterPoints(balanceQuarterPoints);
  return (
    <Button
      variant="tertiary"
      url="/app/points"
      accessibilityLabel={`${balance} points: what they were spent on, and more`}
    >
      {`${balance} points`}
    </Button>
  );
}
