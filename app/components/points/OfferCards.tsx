/** What can be bought: packs once, plans every 30 days, each with its price. */
import { Badge, BlockStack, Box, Button, Card, InlineGrid, InlineStack, Text } from '@shopify/polaris';
import { isAsked, type Offering } from '#app/components/points/use-offer.ts';
import type { PointsPageData } from '#app/components/points/views.ts';
import { formatAmount } from '#studio/points/amount.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';

const TILES = { xs: 1, sm: 2, md: 3 } as const;

export function PacksCard({ packs, offering: { ask, asking } }: { packs: PointsPageData['packs']; offering: Offering }) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Buy points
          </Text>
          <Text as="p" tone="subdued">
            Paid once, on your Shopify bill. They never end.
          </Text>
        </BlockStack>
        <InlineGrid columns={TILES} gap="300">
          {packs.map(({ id, name, price }) => (
            <Tile key={id} title={name} price={formatAmount(price)} detail="once">
              <Button variant="primary" loading={isAsked(asking, id)} disabled={asking !== null} accessibilityLabel={`Buy ${name} for ${formatAmount(price)}`} onClick={() => void ask({ kind: 'pack', id })}>
                Buy
              </Button>
            </Tile>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

export function PlansCard({ plans, hasPlan, pointPrice, offering: { ask, asking } }: { plans: PointsPageData['plans']; hasPlan: boolean; pointPrice: string | null; offering: Offering }) {
  const verb = hasPlan ? 'Switch' : 'Choose';
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Plans
          </Text>
          <Text as="p" tone="subdued">
            {hasPlan
              ? 'Switching takes effect at once, and Shopify settles the price for the days that remain. A larger plan adds its further points for these days; the points that you have stay.'
              : `Points every 30 days.${pointPrice === null ? '' : ` When they are used up, each further one is ${pointPrice}, up to a limit that you agree to.`} You can switch or cancel at any time.`}
          </Text>
        </BlockStack>
        <InlineGrid columns={TILES} gap="300">
          {plans.map(({ id, name, includedQuarterPoints, price, current }) => (
            <Tile key={id} title={name} price={formatAmount(price)} detail={`every 30 days · ${formatQuarterPoints(includedQuarterPoints)} points included`}>
              {current ? (
                <Badge tone="success">Your plan</Badge>
              ) : (
                <Button loading={isAsked(asking, id)} disabled={asking !== null} accessibilityLabel={`${verb}${hasPlan ? ' to' : ''} ${name} for ${formatAmount(price)} every 30 days`} onClick={() => void ask({ kind: 'plan', id })}>
                  {verb}
                </Button>
              )}
            </Tile>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

function Tile({ title, price, detail, children }: { title: string; price: string; detail: string; children: React.ReactNode }) {
  return (
    <Box padding="400" borderWidth="025" borderColor="border" borderRadius="200">
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <Text as="p">
          <Text as="span" variant="headingLg">
            {price}
          </Text>{' '}
          <Text as="span" tone="subdued">
            {detail}
          </Text>
        </Text>
        <InlineStack>{children}</InlineStack>
      </BlockStack>
    </Box>
  );
}
