/** What it costs, before the button; and what to do when it is more than there is. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import type { CreateForm } from '#app/contract/create-form.ts';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';
import { factorWords } from '#studio/clip/count-clips.ts';
import { exportPrice } from '#studio/export/price.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function EstimateLine({
  form: { seconds, aspectRatios, variants },
  languages,
  onChange,
}: {
  form: Pick<CreateForm, 'seconds' | 'aspectRatios' | 'variants'>;
  /** How many are chosen; null when there is no choice of several. */
  languages: number | null;
  onChange: (changes: Partial<CreateForm>) => void;
}) {
  const clips = (languages ?? 1) * aspectRatios.length * variants;
  const { balanceQuarterPoints: balance, usageCapacity } = usePoints();
  const { points: inPoints, pointsWords } = useFormats();
  if (clips === 0) return null;
  const each = exportPrice(seconds).quarterPoints;
  const all = exportPrice(seconds, clips).quarterPoints;
  const missing = all - balance;
  const shorter = CLIP_SECONDS.findLast((length) => length < seconds);
  /** As many as can be paid, but at least one. */
  const fewer = Math.max(
    1,
    Math.floor(
      (balance + (usageCapacity?.quarterPoints ?? 0)) / (each * aspectRatios.length * (languages ?? 1)),
    ),
  );
  const price =
    clips === 1 ? pointsWords(each) : `${pointsWords(each)} each, ${inPoints(all)} for all ${clips}`;
  const factors =
    languages === null
      ? ''
      : `${factorWords({ languages, aspectRatios: aspectRatios.length, variants })} = ${clips === 1 ? '1 video' : `${clips} videos`} · `;
  return (
    <BlockStack gap="100">
      <Text as="p" tone="subdued">
        {`${factors}Preview free · Export 1080p: ${price}${missing > 0 ? '' : ` · balance after: ${inPoints(balance - all)}`}`}
      </Text>
      {missing <= 0 || (usageCapacity !== null && usageCapacity.quarterPoints >= missing) ? null : (
        <InlineStack gap="200" blockAlign="center">
          <Text as="p" tone="caution">
            {`You need ${pointsWords(missing, 'more')} to export ${clips === 1 ? 'it' : 'all of them'}. Creating and previewing is free.`}
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
