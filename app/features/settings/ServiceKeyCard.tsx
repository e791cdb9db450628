/** A shop's own key for a service: given once, checked before it is kept, never shown again. */
import {
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Select,
  Text,
  TextField,
} from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { formatDay } from '#app/contract/format.ts';
import type { ServiceKeyView } from '#app/contract/settings.ts';
import { baseUrlProblem, type KeyField, type KeyService } from '#studio/clip/service-keys.ts';

const NAMES: Record<ServiceKeyView['purpose'], { title: string; builtIn: string }> = {
  writer: {
    title: 'Writer',
    builtIn:
      'Scripts are made of the product’s own sentences. With a key, a language model writes them; every claim is still checked against the product.',
  },
  speaker: { title: 'Voice', builtIn: 'The built-in voice speaks. With a key, a natural voice does.' },
};

export function ServiceKeyCard({
  purpose,
  services,
  saved,
  onChanged,
}: {
  purpose: ServiceKeyView['purpose'];
  services: readonly KeyService[];
  saved: ServiceKeyView | null;
  onChanged: () => void;
}) {
  const [first] = services;
  const [provider, setProvider] = useState(first?.provider ?? '');
  const [model, setModel] = useState('');
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [acting, setActing] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [addressError, setAddressError] = useState<string | null>(null);
  const service = services.find((each) => each.provider === provider) ?? first;
  const modelField = service?.model ?? null;
  const addressField = service?.baseUrl ?? null;
  const { title, builtIn } = NAMES[purpose];
  // Which addresses may do without https, the server knows.
  const addressProblem = (): string | null =>
    addressField === null || address.trim() === '' ? null : baseUrlProblem(address, () => true);
  const complete =
    addressError === null &&
    key.trim().length >= 8 &&
    isFilled(modelField, model) &&
    isFilled(addressField, address);

  function changeProvider(next: string): void {
    setProvider(next);
    setAddressError(null);
  }
  function changeAddress(next: string): void {
    setAddress(next);
    setAddressError(null);
  }
  async function act(intent: 'save' | 'check' | 'remove', done: string): Promise<void> {
    const problem = intent === 'save' ? addressProblem() : null;
    if (problem !== null) {
      setAddressError(problem);
      return;
    }
    setActing(intent);
    setFailure(null);
    const blank = (text: string) => (text.trim() === '' ? null : text.trim());
    const reply = await postJson(
      '/app/settings/key',
      intent === 'save'
        ? {
            intent,
            key: {
              purpose,
              provider,
              model: modelField === null ? null : blank(model),
              baseUrl: addressField === null ? null : blank(address),
              key,
            },
          }
        : { intent, purpose },
    );
    setActing(null);
    if (!reply.ok) {
      const ofAddress = 'field' in reply.failure && reply.failure.field === 'baseUrl';
      (ofAddress ? setAddressError : setFailure)(reply.failure.message);
      return;
    }
    setKey('');
    window.shopify.toast.show(done);
    onChanged();
  }

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        {failure === null ? null : (
          <Banner tone="critical" onDismiss={() => setFailure(null)}>
            {failure}
          </Banner>
        )}
        {saved === null ? (
          <>
            <Text as="p" tone="subdued">
              {builtIn}
            </Text>
            <Select
              label="Service"
              options={services.map((each) => ({ value: each.provider, label: each.label }))}
              value={provider}
              onChange={changeProvider}
            />
            <InlineStack gap="300" wrap>
              {modelField === null ? null : (
                <div style={{ flex: '1 1 200px' }}>
                  <TextField
                    label={labelOf('Model', modelField)}
                    autoComplete="off"
                    placeholder={modelField.example}
                    value={model}
                    onChange={setModel}
                  />
                </div>
              )}
              {addressField === null ? null : (
                <div style={{ flex: '1 1 240px' }}>
                  <TextField
                    label={labelOf('Address', addressField)}
                    type="url"
                    autoComplete="off"
                    placeholder={addressField.example}
                    value={address}
                    onChange={changeAddress}
                    onBlur={() => setAddressError(addressProblem())}
                    error={addressError ?? false}
                  />
                </div>
              )}
            </InlineStack>
            <TextField
              label="Key"
              type="password"
              autoComplete="off"
              helpText="It is encrypted before it is kept, and never shown again."
              value={key}
              onChange={setKey}
            />
            <InlineStack align="end">
              <Button
                disabled={!complete}
                loading={acting === 'save'}
                onClick={() => void act('save', 'The key works and is kept')}
              >
                Check and keep
              </Button>
            </InlineStack>
          </>
        ) : (
          <InlineStack align="space-between" blockAlign="center" gap="300">
            <BlockStack>
              <Text as="span" fontWeight="semibold">
                {[
                  services.find((each) => each.provider === saved.provider)?.label ?? saved.provider,
                  saved.model,
                  saved.baseUrl,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </Text>
              <Text as="span" tone="subdued">
                {`Key ending in …${saved.hint}, since ${formatDay(saved.savedAt)}`}
              </Text>
              {saved.opens ? null : (
                <Text as="span" tone="critical">
                  It can no longer be read here. Remove it and give it again.
                </Text>
              )}
            </BlockStack>
            <ButtonGroup>
              <Button
                disabled={!saved.opens}
                loading={acting === 'check'}
                onClick={() => void act('check', 'The key works')}
              >
                Check
              </Button>
              <Button
                tone="critical"
                loading={acting === 'remove'}
                onClick={() => void act('remove', 'The key was removed')}
              >
                Remove
              </Button>
            </ButtonGroup>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}

const labelOf = (name: string, { needed }: KeyField): string => (needed ? name : `${name} (optional)`);

const isFilled = (field: KeyField | null, text: string): boolean =>
  field?.needed !== true || text.trim() !== '';
