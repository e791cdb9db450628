/** Warns before exported videos are deleted, the first of them first, and keeps them all with one click. */
import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, ButtonGroup, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

/** How many clips, counted up to a hundred, and that whose video is deleted first; `expiresAt` is an ISO string. */
export type Expiring = { count: number; first: { title: string; expiresAt: string } };

const KEEPING = 'keep-expiring';

/** More are not counted. */
const COUNTED = 99;

/** “Keep all” keeps those of all the shop's clips, also of those that were not counted. */
export function ExpiryBanner({ expiring: { count, first } }: { expiring: Expiring }) {
  const { day } = useFormats();
  const keeping = useFetcher<{ kept: number }>({ key: KEEPING });

  function keepAll(): void {
    // Without a connection, sending would replace the page with the browser's own.
    if (navigator.onLine)
      keeping.submit(
        { intent: 'keep-expiring' },
        { method: 'post', action: '/app/clips?index', encType: 'application/json' },
      );
    else
      window.shopify.toast.show('You’re offline. Reconnect and try again.', {
        isError: true,
      });
  }

  const title =
    count === 1
      ? `The exported video of “${first.title}” will be deleted on ${day(first.expiresAt)}`
      : `Exported videos of ${count > COUNTED ? `more than ${COUNTED}` : count} clips will be deleted within three days, the first on ${day(first.expiresAt)}`;
  return (
    <Banner tone="warning" title={title}>
      <BlockStack gap="300">
        <Text as="p">{`${count === 1 ? 'The clip stays' : 'The clips stay'}, and so do videos published to products. Keep any files you still need.`}</Text>
        <ButtonGroup>
          <Button loading={keeping.state !== 'idle'} onClick={keepAll}>
            {count === 1 ? 'Keep' : 'Keep all'}
          </Button>
          <Button url="/app/clips?filter=expiring">View clips</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}

/**
 * Says how many were kept. It stands beside the banner, which may be gone before the answer comes: the shop's
 * events are sometimes faster.
 */
export function useKeptToast(): void {
  const { data } = useFetcher<{ kept: number }>({ key: KEEPING });
  useEffect(() => {
    if (data !== undefined) window.shopify.toast.show(keptWords(data.kept));
  }, [data]);
}

/** None is left where another tab was first. */
export function keptWords(kept: number): string {
  if (kept === 0) return 'There are no more exports to keep';
  return kept === 1
    ? 'Exports of this clip won’t be deleted'
    : `Exports of all ${kept} clips won’t be deleted`;
}
