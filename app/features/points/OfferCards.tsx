/** What can be bought: packs once, plans every 30 days, each with its price. */
import { Badge, BlockStack, Box, Button, Card, InlineGrid, InlineStack, Text } from '@shopify/polaris';
import { isAsked, type Offering } from '#app/features/points/use-offer.ts';
import type { PointsPageData } from '#app/contract/points.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const TILES = { xs: 1, sm: 2, md: 3 } as const;

export function PacksCard({
  packs,
  offering: { ask, asking },
}: {
  packs: PointsPageData['packs'];
  offering: Offering;
}) {
  const { amount } = useFormats();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Buy points
          </Text>
          <Text as="p" tone="subdued">
            One-time purchase on your Shopify bill. Points never expire.
          </Text>
        </BlockStack>
        <InlineGrid columns={TILES} gap="300">
          {packs.map(({ id, name, price }) => (
            <Tile key={id} title={name} price={amount(price)} detail="once">
              <Button
                loading={isAsked(asking, id)}
                disabled={asking !== null}
                accessibilityLabel={`Buy ${name} for ${amount(price)}`}
                onClick={() => void ask({ kind: 'pack', id })}
              >
                Buy
              </Button>
            </Tile>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

type OfferedPlan = PointsPageData['plans'][number];

/** `until`: when the paid period of the current plan ends, an ISO date; null without a plan that renews. */
export function PlansCard({
  plans,
  until,
  pointPrice,
  usageLimit,
  offering,
}: {
  plans: readonly OfferedPlan[];
  until: string | null;
  pointPrice: PointsPageData['pointPrice'];
  usageLimit: PointsPageData['usageLimit'];
  offering: Offering;
}) {
  const { day, amount, pointsWords } = useFormats();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Plans
          </Text>
          <Text as="p" tone="subdued">
            {until === null
              ? `Get points every 30 days.${pointPrice === null || usageLimit === null ? '' : ` After you use them, each extra point is ${amount(pointPrice)}, up to ${amount(usageLimit)} every 30 days unless you raise it.`} You can switch or cancel anytime.`
              : `A larger plan starts right away: you get its extra points for the remaining days, and Shopify bills the difference. A smaller plan starts on ${day(until)}, when your current period ends.`}
          </Text>
        </BlockStack>
        <InlineGrid columns={TILES} gap="300">
          {plans.map((plan) => (
            <Tile
              key={plan.id}
              title={plan.name}
              price={amount(plan.price)}
              detail={`every 30 days · ${pointsWords(plan.includedQuarterPoints)} included`}
            >
              <Choice
                plan={plan}
                until={until}
                replaced={plans.some(({ state }) => state === 'pending')}
                offering={offering}
              />
            </Tile>
          ))}
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

/** `replaced`: another plan replaces the current one, which can be kept by agreeing to it again. */
function Choice({
  plan: { id, name, price, state },
  until,
  replaced,
  offering: { ask, asking },
}: {
  plan: OfferedPlan;
  until: string | null;
  replaced: boolean;
  offering: Offering;
}) {
  const { day, amount } = useFormats();
  const from = until === null ? '' : ` from ${day(until)}`;
  const button = (verb: string, label: string) => (
    <Button
      loading={isAsked(asking, id)}
      disabled={asking !== null}
      accessibilityLabel={`${label} for ${amount(price)} every 30 days`}
      onClick={() => void ask({ kind: 'plan', id })}
    >
      {verb}
    </Button>
  );
  if (state === 'pending')
    return <Badge tone="info">{until === null ? 'Pending' : `Starts ${day(until)}`}</Badge>;
  if (state === 'later') return button(`Switch${from}`, `Switch${from} to ${name}`);
  if (state === 'other')
    return until === null ? button('Choose', `Choose ${name}`) : button('Switch', `Switch to ${name}`);
  return (
    <InlineStack gap="200" blockAlign="center">
      <Badge tone="success">Your plan</Badge>
      {replaced ? button('Keep', `Keep ${name}`) : null}
    </InlineStack>
  );
}

function Tile({
  title,
  price,
  detail,
  children,
}: {
  title: string;
  price: string;
  detail: string;
  children: React.ReactNode;
}) {
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
