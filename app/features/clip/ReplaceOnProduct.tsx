/** Exports the clip as it is now and replaces the older video on the product: one click, one price. */
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import type { ExportView } from '#app/contract/clips.ts';
import { NotEnough, payable, PriceLine } from '#app/ui/export/ExportPrice.tsx';
import { ExportRefused, NoPrice } from '#app/ui/export/ExportRefused.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useKeyedRequest } from '#app/ui/requests/use-keyed-request.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';
import { usePoints } from '#app/ui/tasks/use-tasks.tsx';

type ReplaceOnProductProps = {
  publicationId: string;
  clip: { id: string; revision: number };
  /** As the video on the product was exported. */
  settings: ExportView['settings'];
  onStarted: () => void;
};

export function ReplaceOnProduct({ publicationId, clip, settings, onStarted }: ReplaceOnProductProps) {
  const points = usePoints();
  const { sending, failure, send } = useKeyedRequest();
  const quoted = useQuery('/app/exports/quote', {
    settings,
    clips: [{ id: clip.id, revision: clip.revision }],
  });
  const quarterPoints = quoted.value?.[clip.id] ?? null;
  const price = quarterPoints === null ? null : payable(quarterPoints, points);

  async function replace(): Promise<void> {
    if (sending || quarterPoints === null) return;
    const asked = { revision: clip.revision, atMostQuarterPoints: quarterPoints };
    const reply = await send(asked, (key) =>
      postJson(`/app/publications/${publicationId}`, { intent: 'replace', key, ...asked }),
    );
    if (!reply.ok) quoted.again();
    onStarted();
  }

  return (
    <BlockStack gap="300">
      <Text as="p">
        Shoppers still see the version from before your last edit. The new video takes the same position among
        the product’s media, and the current one stays live until it is ready.
      </Text>
      <ExportRefused failure={failure} />
      <NoPrice quoted={quoted} clipId={clip.id} />
      {price === null ? null : (
        <NotEnough price={price} points={points} long={false} fewer={0} onFewer={() => undefined} />
      )}
      <InlineStack gap="300" blockAlign="center" align="space-between">
        <Button
          variant="primary"
          loading={sending}
          disabled={quoted.asking || price === null || !price.enough || points.underReview}
          onClick={() => void replace()}
        >
          Export and replace on product
        </Button>
        {price === null ? (
          <Text as="span" tone="subdued">
            {quoted.asking ? 'Checking the price…' : ''}
          </Text>
        ) : (
          <PriceLine price={price} points={points} />
        )}
      </InlineStack>
    </BlockStack>
  );
}
