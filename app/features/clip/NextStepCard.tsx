/**
 * What comes next for a clip: publish it, follow it to the product, see it there, or replace the version that
 * is out of date.
 */
import { BlockStack, Button, ButtonGroup, Card, InlineStack, Link, Spinner, Text } from '@shopify/polaris';
import type { NextStep } from '#app/ui/publish/next-step.ts';
import { ReplaceOnProduct } from '#app/features/clip/ReplaceOnProduct.tsx';

/** The product that a clip was made of, where it can be seen. */
export type ClipProductLinks = {
  title: string;
  /** Its page in Shopify's admin; null when it is not this store's. */
  adminUrl: string | null;
  /** Its page in the storefront; null while it is not published there. */
  storeUrl: string | null;
};

type NextStepCardProps = {
  step: Exclude<NextStep, null>;
  clip: { id: string; revision: number };
  product: ClipProductLinks;
  onPublish: (exportId: string) => void;
  onChanged: () => void;
};

export function NextStepCard({ step, clip, product, onPublish, onChanged }: NextStepCardProps) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {headingOf(step, product.title)}
        </Text>
        {step.kind === 'publish' ? (
          <>
            <Text as="p" tone="subdued">
              Publishing is free, and you can remove the video at any time.
            </Text>
            <InlineStack>
              <Button variant="primary" onClick={() => onPublish(step.exportId)}>
                Publish to product
              </Button>
            </InlineStack>
          </>
        ) : null}
        {step.kind === 'publishing' ? (
          <div role="status">
            <BlockStack gap="200">
              <InlineStack gap="200" blockAlign="center" wrap={false}>
                <Spinner size="small" />
                <Text as="span">{step.publication.step || 'Waiting'}</Text>
              </InlineStack>
              <Text as="p" tone="subdued">
                {step.publication.isReplacement
                  ? 'The current video stays live until the new one is ready. You can close this tab.'
                  : 'You can close this tab.'}
              </Text>
            </BlockStack>
          </div>
        ) : null}
        {step.kind === 'outdated' ? (
          <ReplaceOnProduct
            key={step.publication.id}
            publicationId={step.publication.id}
            clip={clip}
            settings={step.settings}
            onStarted={onChanged}
          />
        ) : null}
        {step.kind === 'live' ? <ProductButtons product={product} /> : null}
        {step.kind === 'outdated' ? <ProductLinks product={product} /> : null}
      </BlockStack>
    </Card>
  );
}

function headingOf({ kind }: Exclude<NextStep, null>, title: string): string {
  return {
    publish: `Next: publish to ${title}`,
    publishing: `Publishing to ${title}`,
    live: `Live on ${title}`,
    outdated: 'Your latest edits aren’t live yet',
  }[kind];
}

function ProductButtons({ product: { adminUrl, storeUrl } }: { product: ClipProductLinks }) {
  return (
    <>
      {storeUrl === null ? (
        <Text as="p" tone="subdued">
          This product isn’t on your online store yet. Shoppers will see the video once it is.
        </Text>
      ) : null}
      <ButtonGroup>
        {storeUrl === null ? null : (
          <Button variant="primary" url={storeUrl} target="_blank">
            View product
          </Button>
        )}
        {adminUrl === null ? null : (
          <Button url={adminUrl} target="_top">
            Open in Shopify admin
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}

function ProductLinks({ product: { adminUrl, storeUrl } }: { product: ClipProductLinks }) {
  return (
    <InlineStack gap="400">
      {storeUrl === null ? null : (
        <Link url={storeUrl} target="_blank">
          View product
        </Link>
      )}
      {adminUrl === null ? null : (
        <Link url={adminUrl} target="_top">
          Open in Shopify admin
        </Link>
      )}
    </InlineStack>
  );
}
