/** The plan: what it includes and until when, what was used beyond it, a higher limit, and its end. */
import {
  Badge,
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Modal,
  ProgressBar,
  Text,
} from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { FailureView } from '#app/contract/reply.ts';
import type { Offering } from '#app/features/points/use-offer.ts';
import type { PointsPageData } from '#app/contract/points.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

type Plan = NonNullable<PointsPageData['plan']>;

/** `onAsked`: before the merchant says yes to the end of the plan. */
export function PlanCard({
  plan,
  pointPrice,
  offering,
  onAsked,
  onCancelled,
}: {
  plan: Plan | null;
  pointPrice: PointsPageData['pointPrice'];
  offering: Offering;
  onAsked: () => void;
  onCancelled: () => void;
}) {
  const { day, amount, pointsWords } = useFormats();
  const [cancelling, setCancelling] = useState(false);
  if (plan === null) {
    return (
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            Plan
          </Text>
          <Text as="p">No plan.</Text>
          <Text as="p" tone="subdued">
            A plan includes points every 30 days. You can switch or cancel at any time.
          </Text>
        </BlockStack>
      </Card>
    );
  }
  const { name, price, includedQuarterPoints, periodEndsAt, renews, pending, test, usage } = plan;
  const until = day(periodEndsAt);
  function ask(): void {
    setCancelling(true);
    onAsked();
  }
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {`Plan: ${name}`}
          </Text>
          <Badge tone={renews ? 'success' : 'attention'}>{renews ? 'Active' : 'Canceled'}</Badge>
          {test ? <Badge>Test charge</Badge> : null}
        </InlineStack>
        <Text as="p">
          {renews
            ? `${pointsWords(includedQuarterPoints)} every 30 days for ${amount(price)}. ${pending === null ? `It renews on ${until}.` : `It’s active until ${until}.`}`
            : `You can use its included points until ${until}; then any left over expire. You won’t be billed again.`}
        </Text>
        {pending === null ? null : (
          <Banner tone="info">{`From ${until} your plan is ${pending.name}: ${pointsWords(pending.includedQuarterPoints)} every 30 days for ${amount(pending.price)}. Until then nothing changes. To stay on ${name}, select Keep next to it below.`}</Banner>
        )}
        {usage === null ? null : <Usage usage={usage} pointPrice={pointPrice} />}
        <ButtonGroup>
          {usage === null || !renews ? null : <RaiseLimit raises={plan.raises} offering={offering} />}
          {renews ? (
            <Button variant="plain" tone="critical" onClick={ask}>
              Cancel plan
            </Button>
          ) : null}
        </ButtonGroup>
        <CancelModal
          name={name}
          pending={pending?.name ?? null}
          until={until}
          exportsBeyond={plan.exportsBeyond}
          open={cancelling}
          onClose={() => setCancelling(false)}
          onCancelled={() => {
            setCancelling(false);
            onCancelled();
          }}
        />
      </BlockStack>
    </Card>
  );
}

function Usage({
  usage: { used, cap, percent },
  pointPrice,
}: {
  usage: NonNullable<Plan['usage']>;
  pointPrice: PointsPageData['pointPrice'];
}) {
  const { amount } = useFormats();
  return (
    <BlockStack gap="150">
      <Text as="p" id="usage-label">
        {`${amount(used)} of ${amount(cap)} used beyond your included points`}
      </Text>
      <ProgressBar
        progress={percent}
        size="small"
        tone={percent >= 80 ? 'critical' : 'primary'}
        ariaLabelledBy="usage-label"
        animated={false}
      />
      {pointPrice === null ? null : (
        <Text as="p" tone="subdued">
          {`After your included points are used, each extra point is billed at ${amount(pointPrice)}, up to the limit.`}
        </Text>
      )}
      {percent < 100 ? null : (
        <Text as="p" tone="critical">
          You’ve reached the limit. Raise it or buy points.
        </Text>
      )}
    </BlockStack>
  );
}

function RaiseLimit({ raises, offering: { ask, asking } }: { raises: Plan['raises']; offering: Offering }) {
  const { amount } = useFormats();
  return (
    <ButtonGroup>
      {raises.map((raise) => (
        <Button
          key={raise.cents}
          loading={asking?.kind === 'cap' && asking.cents === raise.cents}
          disabled={asking !== null}
          onClick={() => void ask({ kind: 'cap', cents: raise.cents })}
        >
          {`Raise the limit to ${amount(raise)}`}
        </Button>
      ))}
    </ButtonGroup>
  );
}

function CancelModal({
  name,
  pending,
  until,
  exportsBeyond,
  open,
  onClose,
  onCancelled,
}: {
  name: string;
  pending: string | null;
  until: string;
  exportsBeyond: number;
  open: boolean;
  onClose: () => void;
  onCancelled: () => void;
}) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  async function cancel(): Promise<void> {
    setSending(true);
    setFailure(null);
    const reply = await postJson('/app/points/cancel-plan', {});
    setSending(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    window.shopify.toast.show('Plan canceled');
    onCancelled();
  }
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={`Cancel ${name}?`}
      primaryAction={{
        content: 'Cancel plan',
        destructive: true,
        loading: sending,
        onAction: () => void cancel(),
      }}
      secondaryActions={[{ content: 'Keep plan', onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
          <Text as="p">{`You can use its included points until ${until}. Any left over then expire.`}</Text>
          {pending === null ? null : <Text as="p">{`${pending} won’t start.`}</Text>}
          <Text as="p">
            Points you purchased or were given never expire. Your clips and finished exports stay as they are.
          </Text>
          {exportsBeyond === 0 ? null : (
            <Text as="p">
              {exportsBeyond === 1
                ? '1 export in progress that exceeds your plan will be canceled. You won’t be charged.'
                : `${exportsBeyond} exports in progress that exceed your plan will be canceled. You won’t be charged.`}
            </Text>
          )}
          <Text as="p">
            Nothing is billed from now on, except what was already used beyond the included points. You can
            choose a plan again at any time.
          </Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
