/** Says that the points run out, before they do. Dismissed, it comes again when an export less can be paid. */
import { Banner } from '@shopify/polaris';
import { useEffect, useState } from 'react';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { exportPrice } from '#studio/export/price.ts';

const EXPORT = exportPrice(15).quarterPoints;
/** Shown when fewer exports than these can be paid. */
const EXPORTS = 4;
const KEY = 'vitrine-low-balance';

export function LowBalanceBanner() {
  const { balanceQuarterPoints, usageCapacity, canBuy } = usePoints();
  const exports = Math.floor(balanceQuarterPoints / EXPORT);
  const low = exports < EXPORTS && (usageCapacity?.quarterPoints ?? 0) === 0;
  /** Not before the browser was asked what it remembers: the server does not know. */
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!low) remember(null);
    setShown(low && exports < dismissedAt());
  }, [low, exports]);
  if (!shown) return null;
  return (
    <Banner
      tone="warning"
      title={
        exports === 0
          ? 'Your points are not enough for another export'
          : `Your points are enough for ${exports} more ${exports === 1 ? 'export' : 'exports'} of 15 s`
      }
      action={{ content: canBuy ? 'Get points' : 'See your points', url: '/app/points' }}
      onDismiss={() => {
        remember(exports);
        setShown(false);
      }}
    >
      {`You have ${formatQuarterPoints(balanceQuarterPoints)} points. Making, looking at and editing clips stays free.${canBuy ? '' : ' Whoever runs this Vitrine gives points: ask them for more.'}`}
    </Banner>
  );
}

/** The number of exports at which it was dismissed. */
function dismissedAt(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? EXPORTS);
  } catch {
    // A browser that keeps nothing for a frame shows it again.
    return EXPORTS;
  }
}

function remember(exports: number | null): void {
  try {
    if (exports === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(exports));
  } catch {
    // As above.
  }
}
