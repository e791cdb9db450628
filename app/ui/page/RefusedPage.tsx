/**
 * Replaces a page that could not be opened: what happened, and what to do. It disappears by itself once the
 * page opens.
 */
import { BlockStack, Button, ButtonGroup, Card, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import type { Refusal } from '#app/ui/page/refusal.ts';

const AGAIN_MILLISECONDS = 4000;

export function RefusedPage({ refusal: { title, message, worthRetrying } }: { refusal: Refusal }) {
  const refetch = useRefetch();
  useEffect(() => {
    if (!worthRetrying) return;
    const timer = setInterval(refetch, AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [refetch, worthRetrying]);
  return (
    <AppPage title={title}>
      <Card>
        <BlockStack gap="400">
          <Text as="p">{message}</Text>
          <ButtonGroup>
            {worthRetrying ? (
              <Button variant="primary" onClick={() => window.location.reload()}>
                Try again
              </Button>
            ) : null}
            <Button url="/app/clips">Open the Library</Button>
            <Button url="/app/create">Create a clip</Button>
          </ButtonGroup>
        </BlockStack>
      </Card>
    </AppPage>
  );
}
