/** Where a merchant gets help, with the code by which support finds the last failure. */
import { BlockStack, Button, ButtonGroup, Card, Text } from '@shopify/polaris';
import type { SupportView } from '#app/contract/home.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function HelpCard({ support: { url, email, lastFailure } }: { support: SupportView }) {
  const { moment } = useFormats();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Help and support
        </Text>
        {url === null && email === null ? (
          <Text as="p" tone="subdued">
            For help, ask the person who set up Vitrine for your store.
          </Text>
        ) : (
          <ButtonGroup>
            {url === null ? null : (
              <Button url={url} external>
                Get help
              </Button>
            )}
            {email === null ? null : (
              <Button url={mailAddress(email, lastFailure?.code ?? null)} external>
                {`Email ${email}`}
              </Button>
            )}
          </ButtonGroup>
        )}
        {lastFailure === null ? null : (
          <Text as="p" tone="subdued" breakWord>
            {`When you contact support about the failure on ${moment(lastFailure.at)}, include this code: `}
            <code>{lastFailure.code}</code>
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}

/** A letter that names the failure already. */
const mailAddress = (email: string, code: string | null): string =>
  `mailto:${email}${code === null ? '' : `?subject=${encodeURIComponent(`Vitrine, support code ${code}`)}`}`;
