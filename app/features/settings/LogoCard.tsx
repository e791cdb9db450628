/** The shop's logo: shown on the end card of new clips. */
import { BlockStack, Card, DropZone, InlineError, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { AskFirst } from '#app/ui/AskFirst.tsx';

export function LogoCard({
  logo,
  onChanged,
}: {
  logo: { url: string; name: string } | null;
  onChanged: () => void;
}) {
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function send(init: RequestInit, done: string): Promise<void> {
    setSending(true);
    setRefused(null);
    const reply = await fetch('/app/settings/logo', { ...init, headers: { accept: 'application/json' } })
      .then((answer) => answer.json() as Promise<{ ok: boolean; failure?: { message: string } }>)
      .catch(() => ({
        ok: false,
        failure: { message: 'The upload didn’t arrive. Check your connection and try again.' },
      }));
    setSending(false);
    if (!reply.ok) {
      setRefused(reply.failure?.message ?? 'The logo couldn’t be saved.');
      return;
    }
    window.shopify.toast.show(done);
    onChanged();
  }
  function add([file]: readonly File[]): void {
    if (file === undefined) return;
    const form = new FormData();
    form.append('picture', file);
    void send({ method: 'POST', body: form }, 'Logo saved');
  }

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          Logo
        </Text>
        {logo === null ? (
          <DropZone
            id="logo"
            label="Logo"
            labelHidden
            accept="image/*"
            type="image"
            allowMultiple={false}
            variableHeight
            disabled={sending}
            onDrop={(_files, accepted) => add(accepted)}
          >
            <div style={{ padding: 16 }}>
              <Text as="p" tone="subdued" alignment="center">
                {sending
                  ? 'Adding the logo…'
                  : 'Drop your logo here, or choose a file. PNG without a background is best.'}
              </Text>
            </div>
          </DropZone>
        ) : (
          <InlineStack align="space-between" blockAlign="center" gap="300" wrap={false}>
            <img
              src={logo.url}
              alt={`Logo: ${logo.name}`}
              style={{
                maxHeight: 56,
                maxWidth: 220,
                objectFit: 'contain',
                background: 'repeating-conic-gradient(#eee 0 25%, #fff 0 50%) 0 / 16px 16px',
                borderRadius: 6,
              }}
            />
            <AskFirst
              content="Remove"
              loading={sending}
              title="Remove the logo?"
              yes="Remove logo"
              onYes={() => void send({ method: 'DELETE' }, 'Logo removed')}
            >
              <Text as="p">New clips won’t show it. To use it again, upload it again.</Text>
            </AskFirst>
          </InlineStack>
        )}
        {refused === null ? null : <InlineError fieldID="logo" message={refused} />}
      </BlockStack>
    </Card>
  );
}
