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
import { AskFirst } from '#app/ui/AskFirst.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { ServiceKeyView } from '#app/contract/settings.ts';
import { baseUrlProblem, MIN_KEY_LENGTH, type KeyField, type KeyService } from '#studio/clip/service-keys.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const NAMES: Record<ServiceKeyView['purpose'], { title: string; builtIn: string }> = {
  writer: {
    title: 'Writer',
    builtIn:
      'Scripts use sentences from the product description. Add a key to have a language model write them; every claim is still checked against the product.',
  },
  speaker: { title: 'Voice', builtIn: 'Clips use the built-in voice. Add a key for a natural voice.' },
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
  const { day } = useFormats();
  const [first] = services;
  const [provider, setProvider] = useState(first?.provider ?? '');
  const [model, setModel] = useState('');
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [acting, setActing] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [addressError, setAddressError] = useState<string | null>(null);
  /** What is missing is named once saving was tried. */
  const [tried, setTried] = useState(false);
  const service = services.find((each) => each.provider === provider) ?? first;
  const modelField = service?.model ?? null;
  const addressField = service?.baseUrl ?? null;
  const { title, builtIn } = NAMES[purpose];
  // Which addresses may do without https, the server knows.
  const addressProblem = (): string | null =>
    addressField === null || address.trim() === '' ? null : baseUrlProblem(address, () => true);
  const missing = {
    model: isFilled(modelField, model) ? null : `Enter a model, for example ${modelField?.example}.`,
    address: isFilled(addressField, address)
      ? null
      : `Enter an address, for example ${addressField?.example}.`,
    key:
      key.trim().length >= MIN_KEY_LENGTH
        ? null
        : `Enter the whole key: at least ${MIN_KEY_LENGTH} characters.`,
  };
  const isComplete = Object.values(missing).every((sentence) => sentence === null);

  function changeProvider(next: string): void {
    setProvider(next);
    setAddressError(null);
    setTried(false);
  }
  function changeAddress(next: string): void {
    setAddress(next);
    setAddressError(null);
  }
  async function act(intent: 'save' | 'check' | 'remove', done: string): Promise<void> {
    if (intent === 'save') {
      const problem = addressProblem();
      setTried(true);
      setAddressError(problem);
      if (problem !== null || !isComplete) return;
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
      const ofAddress = reply.failure.field === 'baseUrl';
      (ofAddress ? setAddressError : setFailure)(reply.failure.message);
      return;
    }
    setKey('');
    setTried(false);
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
                    error={tried ? (missing.model ?? false) : false}
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
                    error={addressError ?? (tried ? missing.address : null) ?? false}
                  />
                </div>
              )}
            </InlineStack>
            <TextField
              label="Key"
              type="password"
              autoComplete="off"
              helpText="Your key is encrypted and never shown again."
              value={key}
              onChange={setKey}
              error={tried ? (missing.key ?? false) : false}
            />
            <InlineStack align="end">
              <Button loading={acting === 'save'} onClick={() => void act('save', 'Key verified and saved')}>
                Verify and save
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
                {`Key ending in ${saved.hint}, added ${day(saved.savedAt)}`}
              </Text>
              {saved.opens ? null : (
                <Text as="span" tone="critical">
                  This key can no longer be read. Remove it, then add it again.
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
              <AskFirst
                content="Remove"
                loading={acting === 'remove'}
                title={`Remove the key ending in …${saved.hint}?`}
                yes="Remove key"
                onYes={() => void act('remove', 'Key removed')}
              >
                <Text as="p">
                  Vitrine can’t show you the key again. To use this service later, enter the key again.
                </Text>
              </AskFirst>
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
