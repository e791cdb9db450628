/** Home: what to set up, products to pick, what waits, what was made lately, and help. */
import { BlockStack } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import type { AttentionRow, SetUpFacts, SupportView } from '#app/contract/home.ts';
import { AttentionCard } from '#app/features/home/AttentionCard.tsx';
import { CreateVideosCard, PICK_BUTTON } from '#app/features/home/CreateVideosCard.tsx';
import { HelpCard } from '#app/features/home/HelpCard.tsx';
import { ProductsCard } from '#app/features/home/ProductsCard.tsx';
import { SetUpCard } from '#app/features/home/SetUpCard.tsx';
import { usePickProducts } from '#app/features/home/use-pick-products.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { GrantAccess } from '#app/ui/page/GrantAccess.tsx';
import { LowBalanceNotice } from '#app/ui/points/LowBalanceBanner.tsx';
import { useLowBalance } from '#app/ui/points/use-low-balance.ts';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

export function HomePage({
  missingScopes,
  setUp,
  newestClipId,
  attention,
  support,
  notice,
  unfinished,
  recent,
}: {
  /** Required by the app and not granted by the store. */
  missingScopes: readonly string[];
  /** Null once the checklist was closed. */
  setUp: SetUpFacts | null;
  newestClipId: string | null;
  attention: readonly AttentionRow[];
  support: SupportView;
  /** What the merchant should know before anything else. */
  notice: React.ReactNode;
  /** What is being made. */
  unfinished: React.ReactNode;
  /** What was made. */
  recent: React.ReactNode;
}) {
  const picking = usePickProducts();
  const lowBalance = useLowBalance();
  useFreshFailures();
  return (
    <AppPage title="Home">
      <BlockStack gap="400">
        <LowBalanceNotice lowBalance={lowBalance} />
        {notice}
        {missingScopes.length === 0 ? null : <GrantAccess scopes={missingScopes} />}
        {setUp === null ? null : (
          <SetUpCard
            facts={setUp}
            newestClipId={newestClipId}
            picking={picking.starting}
            onPick={picking.pick}
            // The button that was pressed is gone with its card.
            onClosed={() => document.getElementById(PICK_BUTTON)?.focus()}
          />
        )}
        <CreateVideosCard picking={picking} />
        {unfinished}
        <AttentionCard rows={attention} lowBalance={lowBalance.state === 'dismissed' ? lowBalance : null} />
        {recent}
        <ProductsCard />
        <HelpCard support={support} />
      </BlockStack>
    </AppPage>
  );
}

/**
 * Loads the page again when something has failed, or no longer counts as failed: exports report every second,
 * and most of it concerns nobody here.
 */
function useFreshFailures(): void {
  const { tasks } = useTasks();
  const refetch = useRefetch();
  const failed = tasks
    .filter(({ state }) => state === 'failed')
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort()
    .join();
  const before = useRef(failed);
  useEffect(() => {
    if (before.current === failed) return;
    before.current = failed;
    refetch();
  }, [failed, refetch]);
}
