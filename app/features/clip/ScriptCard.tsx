/** What a clip says and hears: each line with the product text that it rests on, the voice, the music, and images left out. */
import { BlockStack, Card, List, Text } from '@shopify/polaris';
import type { ScriptView } from '#app/contract/product.ts';

export type ClipScript = {
  script: readonly Omit<ScriptView['lines'][number], 'pictureIndex'>[];
  voice: string | null;
  /** "Original music by …" */
  musicNote: string | null;
  rejected: readonly { name: string; explanation: string }[];
};

export function ScriptCard({
  script,
  language,
  voice,
  musicNote,
  rejected,
}: ClipScript & { language: string | null }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Script
        </Text>
        <List gap="loose">
          {script.map(({ id, text, evidence }) => (
            <List.Item key={id}>
              <span lang={language ?? undefined} dir="auto">
                {text}
              </span>
              {evidence === null ? null : (
                <Text as="p" tone="subdued" variant="bodySm">
                  From the product: “<span lang={language ?? undefined}>{evidence}</span>”
                </Text>
              )}
            </List.Item>
          ))}
        </List>
        <Text as="p" tone="subdued" variant="bodySm">
          {voice === null ? 'Captions only, no voice.' : `Voice: ${voice}.`} {musicNote}
        </Text>
        {rejected.map(({ name, explanation }) => (
          <Text as="p" tone="subdued" variant="bodySm" key={name}>
            {`Not used: ${name}. ${explanation}`}
          </Text>
        ))}
      </BlockStack>
    </Card>
  );
}
