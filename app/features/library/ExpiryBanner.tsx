/** Warns before exported videos are deleted, the first of them first, and keeps them all with one click. */
import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, ButtonGroup, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import { formatDay } from '#app/contract/format.ts';

export type Expiring = { id: string; title: string; expiresAt: string };

const KEEPING = 'keep-expiring';

/** Of a long list, the page is given only the beginning. */
const COUNTED = 99;

/** Clips, that whose video is deleted first at the beginning; those of all the shop's clips are kept, also of those that are not among them. */
export function ExpiryBanner({ expiring }: { expiring: readonly Expiring[] }) {
  const keeping = useFetcher<{ kept: number }>({ key: KEEPING });
  const first = expiring[0];
  if (first === undefined) return null;

  function keepAll(): void {
    // Without a connection, sending would replace the page with the browser's own.
    if (navigator.onLine)
      keeping.submit(
        { intent: 'keep-expiring' },
        { method: 'post', action: '/app/clips?index', encType: 'application/json' },
      );
    else
      window.shopify.toast.show('There is no connection. Try again when it is back; nothing is lost.', {
        isError: true,
      });
  }

  const title =
    expiring.length === 1
      ? `The exported video of “${first.title}” is deleted on ${formatDay(first.expiresAt)}`
      : `Exported videos of ${expiring.length > COUNTED ? `more than ${COUNTED}` : expiring.length} clips are deleted within three days, the first on ${formatDay(first.expiresAt)}`;
  return (
    <Banner tone="warning" title={title}>
      <BlockStack gap="300">
        <Text as="p">{`${expiring.length === 1 ? 'The clip stays' : 'The clips stay'}, and so do videos that were published to products. Keep the files that you still want to download.`}</Text>
        <ButtonGroup>
          <Button loading={keeping.state !== 'idle'} onClick={keepAll}>
            {expiring.length === 1 ? 'Keep' : 'Keep all'}
          </Button>
          <Button url="/app/clips?filter=expiring">View clips</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}

/** Says how many were kept. It stands beside the banner, which may be gone before the answer comes: the shop's events are sometimes faster. */
export function useKeptToast(): void {
  const { data } = useFetcher<{ kept: number }>({ key: KEEPING });
  useEffect(() => {
    if (data !== undefined)
      window.shopify.toast.show(
        data.kept === 1
          ? 'The exported videos of this clip are kept'
          : `The exported videos of all ${data.kept} clips are kept`,
      );
  }, [data]);
}
