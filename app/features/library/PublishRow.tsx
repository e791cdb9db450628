/** A clip among those to be published: its picture, and the product that it goes to. */
import { BlockStack, Link, Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import type { ReactNode } from 'react';
import { clipName } from '#app/contract/clips.ts';
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import './publish.css';

export function PublishRow({
  candidate: { clipId, title, letter, languageName, productTitle, picture },
  children,
}: {
  candidate: PublishCandidate;
  /** What is said of it. */
  children?: ReactNode;
}) {
  const name = clipName({ title, languageName, variant: letter === null ? null : { letter } });
  return (
    <li className="vitrine-publish__row">
      <Thumbnail source={picture ?? ImageIcon} alt="" size="medium" />
      <BlockStack gap="100">
        <Text as="span" fontWeight="semibold">
          <Link url={`/app/clips/${clipId}`} monochrome removeUnderline>
            {name}
          </Link>
        </Text>
        <Text as="span" tone="subdued" variant="bodySm">
          {`Product: ${productTitle}`}
        </Text>
        {children}
      </BlockStack>
    </li>
  );
}
