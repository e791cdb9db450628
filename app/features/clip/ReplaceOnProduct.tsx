/** Exports the clip as it is now and replaces the older video on the product: one click, one price. */
import { Banner, BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ExportView } from '#app/contract/clips.ts';
import type { FailureView } from '#app/contract/reply.ts';
import { NotEnough, payable, PriceLine } from '#app/ui/export/ExportPrice.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import { requestKeys } from '#app/ui/requests/request-keys.ts';
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
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [keys] = useState(requestKeys);
  const quoted = useQuery('/app/exports/quote', {
    settings,
    clips: [{ id: clip.id, revision: clip.revision }],
  });
  const quarterPoints = quoted.value?.[clip.id] ?? null;
  const price = quarterPoints === null ? null : payable(quarterPoints, points);
  const refused = failure ?? quoted.failure;

  async function replace(): Promise<void> {
    if (sending || quarterPoints === null) return;
    setSending(true);
    setFailure(null);
    const asked = { revision: clip.revision, atMostQuarterPoints: quarterPoints };
    const reply = await postJson(`/app/publications/${publicationId}`, {
      intent: 'replace',
      key: keys.keyFor(asked),
      ...asked,
    });
    setSending(false);
    if (reply.ok) keys.renew();
    else {
      setFailure(reply.failure);
      quoted.again();
    }
    onStarted();
  }

  return (
    <BlockStack gap="300">
      <Text as="p">
        Shoppers still see the version from before your last edit. The new video takes the same position among
        the product’s media, and the current one stays live until it is ready.
      </Text>
      {refused === null ? null : <Banner tone="critical">{refused.message}</Banner>}
      {price === null ? null : (
        <NotEnough price={price} points={points} long={false} fewer={0} onFewer={() => undefined} />
      )}
      <InlineStack gap="300" blockAlign="center" align="space-between">
        <Button
          variant="primary"
          loading={sending}
          disabled={price === null || !price.enough || points.underReview}
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
