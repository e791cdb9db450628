/** Why an export did not start, or has no price yet, and what to do about it. */
import { Banner } from '@shopify/polaris';
import type { FailureView } from '#app/contract/reply.ts';
import type { Query } from '#app/ui/requests/use-query.ts';

/** What more points would mend. */
const TOP_UP: readonly string[] = ['INSUFFICIENT_POINTS', 'USAGE_CAP_REACHED'];

/** The refusal, with the way to points where they are missing; nothing for null. */
export function ExportRefused({ failure }: { failure: FailureView | null }) {
  if (failure === null) return null;
  const wayToPoints = {
    content: failure.code === 'USAGE_CAP_REACHED' ? 'Raise the limit' : 'Get points',
    url: '/app/points',
  };
  return (
    <Banner tone="critical" {...(TOP_UP.includes(failure.code) ? { action: wayToPoints } : {})}>
      {failure.message}
    </Banner>
  );
}

/** Nothing while the clip has a price, or is about to have one. */
export function NoPrice({ quoted, clipId }: { quoted: Query<Record<string, number>>; clipId: string }) {
  if (quoted.asking || quoted.value?.[clipId] !== undefined) return null;
  if (quoted.failure === null && quoted.value === null) return null;
  return (
    <Banner tone="critical" action={{ content: 'Try again', onAction: quoted.again }}>
      {quoted.failure?.message ?? 'There’s no price for this clip. It may have been deleted in another tab.'}
    </Banner>
  );
}
