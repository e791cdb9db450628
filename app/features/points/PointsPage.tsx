/** The Points page: the balance and the plan, what can be bought, and where every point went. */
import { useNavigate } from '@remix-run/react';
import { Banner, BlockStack, Box, InlineGrid } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { BalanceCard } from '#app/features/points/BalanceCard.tsx';
import { ChargesCard } from '#app/features/points/ChargesCard.tsx';
import { DaysChart } from '#app/features/points/DaysChart.tsx';
import { LedgerCard } from '#app/features/points/LedgerCard.tsx';
import { PacksCard, PlansCard } from '#app/features/points/OfferCards.tsx';
import { PlanCard } from '#app/features/points/PlanCard.tsx';
import { useOffer } from '#app/features/points/use-offer.ts';
import type { Formats } from '#app/contract/format.ts';
import type { NoticeText, PointsPageData } from '#app/contract/points.ts';
import { usePoints, useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { exportPrice } from '#studio/export/price.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

/** The price of a minute of exported video. */
const MINUTE = exportPrice(60).quarterPoints;

/** The notice, with its sums and days as this reader writes them. */
function inWords(text: NoticeText, { amount, day }: Formats): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'day' in part ? day(part.day) : amount(part.amount);
    })
    .join('');
}

export function PointsPage({
  canBuy,
  notices,
  plan,
  packs,
  plans,
  pointPrice,
  usageLimit,
  charges,
  days,
  filter,
  entries,
  more,
  lengthAfter,
}: PointsPageData) {
  const { balanceQuarterPoints, underReview } = usePoints();
  const formats = useFormats();
  const { refresh } = useTasks();
  const navigate = useNavigate();
  const refetch = useRefetch();
  const offering = useOffer();
  // Settling the bill may have added points: every page reloads its balance.
  useEffect(() => refresh(), [refresh]);
  const before = useRef(balanceQuarterPoints);
  useEffect(() => {
    if (before.current !== balanceQuarterPoints) refetch();
    before.current = balanceQuarterPoints;
  }, [balanceQuarterPoints, refetch]);

  return (
    <AppPage
      title="Points"
      subtitle={`Exports use ${formats.pointsWords(MINUTE)} per minute of video. Previews and failed exports are free.`}
    >
      <BlockStack gap="400">
        {underReview ? <Banner tone="warning">{failureSentence('LEDGER_UNDER_REVIEW', {})}</Banner> : null}
        {notices.map(({ tone, text }) => (
          <Banner
            key={inWords(text, formats)}
            tone={tone}
            onDismiss={() => navigate('/app/points', { replace: true })}
          >
            {inWords(text, formats)}
          </Banner>
        ))}
        {offering.failure === null ? null : <Banner tone="critical">{offering.failure.message}</Banner>}
        <InlineGrid columns={{ xs: 1, md: canBuy ? 2 : 1 }} gap="400">
          <BalanceCard canBuy={canBuy} />
          {canBuy ? (
            <PlanCard
              plan={plan}
              pointPrice={pointPrice}
              offering={offering}
              onAsked={refetch}
              onCancelled={() => {
                refresh();
                refetch();
              }}
            />
          ) : null}
        </InlineGrid>
        {charges.length === 0 ? null : <ChargesCard charges={charges} offering={offering} />}
        {canBuy && packs.length > 0 ? <PacksCard packs={packs} offering={offering} /> : null}
        {canBuy && plans.length > 0 ? (
          <PlansCard
            plans={plans}
            until={plan?.renews === true ? plan.periodEndsAt : null}
            pointPrice={pointPrice}
            usageLimit={usageLimit}
            offering={offering}
          />
        ) : null}
        <DaysChart days={days} />
        <LedgerCard filter={filter} entries={entries} more={more} lengthAfter={lengthAfter} />
        <Box paddingBlockEnd="400" />
      </BlockStack>
    </AppPage>
  );
}
