/** Notices work that has not moved for a while, so that a page can say so instead of showing the same step forever. */
import { useEffect, useState } from 'react';

/**
 * Longer than any step of a clip stays the same on a slow machine; a worker that has died is taken over after
 * two minutes.
 */
const SLOW_AFTER_MILLISECONDS = 45_000;

/** What a merchant reads then. */
export const SLOW_WORDS =
  'Taking longer than usual. You can close this tab; it continues in the background. If it’s still here in 5 minutes, cancel it in the Task Center and try again.';

/** True when `progress` (its step and percent, as text) has stayed the same for a while; null is nothing at work. */
export function useIsSlow(progress: string | null): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (progress === null) return;
    const timer = setTimeout(() => setSlow(progress), SLOW_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [progress]);
  return progress !== null && slow === progress;
}
