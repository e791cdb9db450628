/** The other languages that a clip was generated in: where each is, how it is doing, and both side by side. */
import { BlockStack, Button, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { LanguageSister } from '#app/contract/clips.ts';
import './clip-languages.css';

export function ClipLanguages({
  clipId,
  languages,
  libraryUrl,
}: {
  clipId: string;
  languages: readonly LanguageSister[];
  /** Where all clips of the product are. */
  libraryUrl: string;
}) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Languages
        </Text>
        <ul className="vitrine-languages">
          {languages.map((sister) => (
            <li key={sister.clipId} aria-current={sister.clipId === clipId ? 'page' : undefined}>
              <InlineStack gap="300" align="space-between" blockAlign="center">
                <InlineStack gap="200">
                  {sister.clipId === clipId ? (
                    <Text as="span" fontWeight="semibold">
                      {sister.name}
                    </Text>
                  ) : (
                    <Link url={`/app/clips/${sister.clipId}`}>{sister.name}</Link>
                  )}
                  <Text as="span" tone="subdued">
                    {sister.clipId === clipId ? 'This clip' : stateWords(sister)}
                  </Text>
                </InlineStack>
                {sister.compareUrl === null ? null : (
                  <Button
                    variant="plain"
                    url={sister.compareUrl}
                    accessibilityLabel={`Compare with ${sister.name}`}
                  >
                    Compare
                  </Button>
                )}
              </InlineStack>
            </li>
          ))}
        </ul>
        <InlineStack>
          <Button variant="plain" url={libraryUrl}>
            View all in Library
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

/** Nothing is said of one that is ready. */
const stateWords = ({ state }: LanguageSister): string =>
  ({ ready: '', waiting: 'Waiting', generating: 'Creating', failed: 'Failed', cancelled: 'Canceled' })[state];
