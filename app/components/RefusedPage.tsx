/** Stands in place of a page that could not be opened: what happened, and the ways on from there. */
import { BlockStack, Button, ButtonGroup, Card, Text } from '@shopify/polaris';
import { AppPage } from '#app/components/AppPage.tsx';
import type { Refusal } from '#app/components/refusal.ts';

export function RefusedPage({ refusal: { title, message, worthRetrying } }: { refusal: Refusal }) {
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
            <Button url="/app">Create a clip</Button>
          </ButtonGroup>
        </BlockStack>
      </Card>
    </AppPage>
  );
}
