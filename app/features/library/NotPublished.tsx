/** The clips that are not published, each with its reason. */
import { BlockStack, Modal, Text } from '@shopify/polaris';
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import { PublishRow } from '#app/features/library/PublishRow.tsx';

/** A section of the dialog; nothing where there are none. */
export function NotPublished({
  title,
  tone,
  rows,
}: {
  /** How many they are. */
  title: string;
  tone: 'subdued' | 'critical';
  rows: readonly { candidate: PublishCandidate; reason: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <Modal.Section>
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <ul className="vitrine-publish" aria-label="Not published">
          {rows.map(({ candidate, reason }) => (
            <PublishRow key={candidate.clipId} candidate={candidate}>
              <Text as="span" tone={tone}>
                {reason}
              </Text>
            </PublishRow>
          ))}
        </ul>
      </BlockStack>
    </Modal.Section>
  );
}
