/** Charges that are not paid: still waiting, declined or forgotten; each can be asked for again. */
import { Badge, BlockStack, Button, Card, InlineStack, Text, type BadgeProps } from '@shopify/polaris';
import { isAsked, type Offering } from '#app/features/points/use-offer.ts';
import type { ChargeView } from '#app/contract/points.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const STATUS: Record<
  ChargeView['status'],
  { label: string; words: string; tone?: NonNullable<BadgeProps['tone']> }
> = {
  pending: {
    label: 'Waiting for your approval',
    words: 'You won’t be charged until you approve it. Requests expire after two days.',
    tone: 'attention',
  },
  declined: { label: 'Declined', words: 'You declined. Nothing was charged.' },
  expired: {
    label: 'Not approved in time',
    words: 'It wasn’t approved within two days. Nothing was charged.',
  },
  cancelled: { label: 'Canceled', words: 'It was canceled. Nothing was added.' },
  frozen: { label: 'On hold', words: 'On hold until your Shopify bill is paid.', tone: 'warning' },
};

export function ChargesCard({
  charges,
  offering: { ask, asking },
}: {
  charges: readonly ChargeView[];
  offering: Offering;
}) {
  const { day, amount } = useFormats();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Not purchased yet
        </Text>
        {charges.map(({ id, kind, name, price, status, createdAt, offerId }) => {
          const { label, words, tone } = STATUS[status];
          const again = kind === 'pack' ? 'Buy again' : 'Choose again';
          return (
            <InlineStack key={id} align="space-between" blockAlign="center" gap="300">
              <BlockStack gap="100">
                <InlineStack gap="200" align="start" blockAlign="center">
                  <Text
                    as="span"
                    fontWeight="semibold"
                  >{`${kind === 'pack' ? name : `Plan ${name}`}, ${amount(price)}`}</Text>
                  <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
                </InlineStack>
                <Text as="p" tone="subdued">{`Requested on ${day(createdAt)}. ${words}`}</Text>
              </BlockStack>
              {offerId === null ? null : (
                <Button
                  loading={isAsked(asking, offerId)}
                  disabled={asking !== null}
                  accessibilityLabel={`${again}: ${name} for ${amount(price)}`}
                  onClick={() => void ask({ kind, id: offerId })}
                >
                  {again}
                </Button>
              )}
            </InlineStack>
          );
        })}
      </BlockStack>
    </Card>
  );
}
