/** The balance, on every page: one click from what it was spent on. */
import { Button } from '@shopify/polaris';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function BalanceLink() {
  const { balanceQuarterPoints } = usePoints();
  const { pointsWords } = useFormats();
  const balance = pointsWords(balanceQuarterPoints);
  return (
    <Button variant="tertiary" url="/app/points" accessibilityLabel={`${balance}: usage and plans`}>
      {balance}
    </Button>
  );
}
