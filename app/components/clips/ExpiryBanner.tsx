/** Warns before clips are deleted, and keeps them with one click. */
import { Banner, BlockStack, Button, ButtonGroup, Text } from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import { useRefetch } from '#app/client/use-refetch.ts';
import { formatDay } from '#app/components/format.ts';

export type Expiring = { id: string; title: string; expiresAt: string };

export function ExpiryBanner({ expiring }: { expiring: readonly Expiring[] }) {
  const [keeping, setKeeping] = useState(false);
  const refetch = useRefetch();
  const first = expiring[0];
  if (first === undefined) return null;

  async function keepAll(): Promise<void> {
    setKeeping(true);
    const replies = await Promise.all(expiring.map(({ id }) => postJson(`/app/clips/${id}/act`, { intent: 'keep', keep: true })));
    setKeeping(false);
    const refused = replies.find((reply) => !reply.ok);
    if (refused?.ok === false) window.shopify.toast.show(refused.failure.message, { isError: true });
    else window.shopify.toast.show(expiring.length === 1 ? 'The clip is kept' : 'All are kept');
    refetch();
  }

  return (
    <Banner tone="warning" title={expiring.length === 1 ? `“${first.title}” is deleted on ${formatDay(first.expiresAt)}` : `${expiring.length} clips are deleted within three days, the first on ${formatDay(first.expiresAt)}`}>
      <BlockStack gap="300">
        <Text as="p">Videos that were pushed to products stay there. Keep what you still need here.</Text>
        <ButtonGroup>
          <Button loading={keeping} onClick={() => void keepAll()}>
            {expiring.length === 1 ? 'Keep' : 'Keep all'}
          </Button>
          <Button url="/app/clips?filter=expiring">Look at them</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
