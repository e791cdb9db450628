/** What it costs, before the button; and what to do when it is more than there is. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import type { CreateForm } from '#app/contract/create-form.ts';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { exportPrice } from '#studio/export/price.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

export function EstimateLine({
  form: { seconds, aspectRatios, variants },
  onChange,
}: {
  form: Pick<CreateForm, 'seconds' | 'aspectRatios' | 'variants'>;
  onChange: (changes: Partial<CreateForm>) => void;
}) {
  const clips = aspectRatios.length * variants;
  const { balanceQuarterPoints: balance, usageCapacity } = usePoints();
  const each = exportPrice(seconds).quarterPoints;
  const all = exportPrice(seconds, clips).quarterPoints;
  const missing = all - balance;
  const shorter = CLIP_SECONDS.findLast((length) => length < seconds);
  /** As many as can be paid, but at least one. */
  const fewer = Math.max(
    1,
    Math.floor((balance + (usageCapacity?.quarterPoints ?? 0)) / (each * aspectRatios.length)),
  );
  const price =
    clips === 1
      ? `${formatQuarterPoints(each)} points`
      : `${formatQuarterPoints(each)} points each, ${formatQuarterPoints(all)} for all ${clips}`;
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`Preview free · Export 1080p: ${price}${missing > 0 ? '' : ` · balance after: ${formatQuarterPoints(balance - all)}`}`}
      </Text>
      {missing <= 0 || (usageCapacity !== null && usageCapacity.quarterPoints >= missing) ? null : (
        <InlineStack gap="200" blockAlign="center">
          <Text as="p" tone="caution">
            {`You need ${formatQuarterPoints(missing)} more points to export ${clips === 1 ? 'it' : 'all of them'}. Creating and previewing is free.`}
          </Text>
          {shorter === undefined ? null : (
            <Button variant="plain" onClick={() => onChange({ seconds: shorter })}>
              {`Choose ${shorter} s`}
            </Button>
          )}
          {fewer < variants ? (
            <Button variant="plain" onClick={() => onChange({ variants: fewer })}>
              {fewer === 1 ? 'Only 1 variant' : `Only ${fewer} variants`}
            </Button>
          ) : null}
          <Button variant="plain" url="/app/points">
            Get points
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}
