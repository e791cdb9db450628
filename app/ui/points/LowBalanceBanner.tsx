/** Says that the points run low, before they do. */
import { Banner } from '@shopify/polaris';
import { useLowBalance, type LowBalance } from '#app/ui/points/use-low-balance.ts';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function LowBalanceBanner() {
  return <LowBalanceNotice lowBalance={useLowBalance()} />;
}

/** For a page that knows by itself whether they are low. */
export function LowBalanceNotice({ lowBalance }: { lowBalance: LowBalance }) {
  const { balanceQuarterPoints, canBuy } = usePoints();
  const { pointsWords } = useFormats();
  if (lowBalance.state !== 'low') return null;
  return (
    <Banner
      tone="warning"
      title={lowBalance.title}
      action={{ content: lowBalance.action, url: '/app/points' }}
      onDismiss={lowBalance.dismiss}
    >
      {`You have ${pointsWords(balanceQuarterPoints)}. Creating, previewing, and editing are still free.${canBuy ? '' : ' For more points, ask the person who set up Vitrine for your store.'}`}
    </Banner>
  );
}
