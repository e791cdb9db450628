/**
 * Whether the points run low, and whether that was dismissed. Dismissed, it is said again when an export less
 * can be paid.
 */
import { useEffect, useState } from 'react';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { exportPrice } from '#studio/export/price.ts';

const EXPORT = exportPrice(15).quarterPoints;
/** Low is when fewer exports than these can be paid. */
const EXPORTS = 4;
const KEY = 'vitrine-low-balance';

export type LowBalance = {
  /** `unknown` until the browser was asked what it remembers: the server does not know. */
  state: 'unknown' | 'enough' | 'low' | 'dismissed';
  title: string;
  /** What leads to the points is called. */
  action: string;
  dismiss: () => void;
};

/** In words for a banner or a row; never fails, and a dismissal that the browser can't store does not count. */
export function useLowBalance(): LowBalance {
  const { balanceQuarterPoints, usageCapacity, canBuy } = usePoints();
  const exports = Math.floor(balanceQuarterPoints / EXPORT);
  const low = exports < EXPORTS && (usageCapacity?.quarterPoints ?? 0) === 0;
  const [state, setState] = useState<LowBalance['state']>('unknown');
  useEffect(() => {
    if (!low) {
      storeDismissed(null);
      setState('enough');
    } else setState(exports < dismissedAt() ? 'low' : 'dismissed');
  }, [low, exports]);
  return {
    state,
    title:
      exports === 0
        ? 'You don’t have enough points for another export'
        : `You have enough points for ${exports} more 15-second ${exports === 1 ? 'export' : 'exports'}`,
    action: canBuy ? 'Get points' : 'See your points',
    dismiss() {
      storeDismissed(exports);
      setState('dismissed');
    },
  };
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

function storeDismissed(exports: number | null): void {
  try {
    if (exports === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(exports));
  } catch {
    // As above.
  }
}
