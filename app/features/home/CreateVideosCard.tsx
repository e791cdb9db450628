/** What Home is for: pick products, and have videos of them. */
import { Banner, BlockStack, Button, ButtonGroup, Card, Link, Text } from '@shopify/polaris';
import { MAX_PICKED } from '#app/contract/home.ts';
import type { Picking } from '#app/features/home/use-pick-products.ts';
import { NotStartedBanner } from '#app/ui/clips/NotStartedBanner.tsx';

/** The id of the page's one primary button. */
export const PICK_BUTTON = 'pick-products';

export function CreateVideosCard({ picking }: { picking: Picking }) {
  const { failure, notStarted } = picking;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Create product videos
        </Text>
        <Text as="p" tone="subdued">
          {`Pick up to ${MAX_PICKED} products to create a video for each, with your brand and voice. Previews are free; exports use points. To set the length, style, and script first, `}
          <Link url="/app/create">start on the Create page</Link>.
        </Text>
        {failure === null ? null : (
          <Banner tone="critical" action={{ content: 'Try again', onAction: failure.again }}>
            {failure.message}
          </Banner>
        )}
        <NotStartedBanner videos={notStarted} onDismiss={picking.forgetNotStarted} />
        <ButtonGroup>
          <Button id={PICK_BUTTON} variant="primary" loading={picking.starting} onClick={picking.pick}>
            Pick products
          </Button>
          <Button url="/app/create">Paste a link</Button>
        </ButtonGroup>
      </BlockStack>
    </Card>
  );
}
