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
import { baseUrlProblem } from '#studio/clip/service-keys.ts';

type Provider = {
  value: string;
  label: string;
  model: 'needed' | 'optional';
  address: 'needed' | 'optional' | 'none';
  modelExample: string;
};

const PROVIDERS: Record<ServiceKeyView['purpose'], readonly Provider[]> = {
  writer: [
    { value: 'openai', label: 'OpenAI', model: 'needed', address: 'none', modelExample: 'gpt-5-mini' },
    {
      value: 'anthropic',
      label: 'Anthropic',
      model: 'needed',
      address: 'none',
      modelExample: 'claude-sonnet-4-5',
    },
    { value: 'google', label: 'Google', model: 'needed', address: 'none', modelExample: 'gemini-2.5-flash' },
    {
      value: 'openai-compatible',
      label: 'Another, with OpenAI’s interface',
      model: 'needed',
      address: 'needed',
      modelExample: 'The name it gives its model',
    },
  ],
  speaker: [
    {
      value: 'elevenlabs',
      label: 'ElevenLabs',
      model: 'optional',
      address: 'optional',
      modelExample: 'eleven_multilingual_v2',
    },
    {
      value: 'openai',
      label: 'OpenAI, or another with its interface',
      model: 'optional',
      address: 'optional',
      modelExample: 'gpt-4o-mini-tts',
    },
  ],
};
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
  saved,
  onChanged,
}: {
  purpose: ServiceKeyView['purpose'];
  saved: ServiceKeyView | null;
  onChanged: () => void;
}) {
  const [first] = PROVIDERS[purpose];
  const [providerId, setProvider] = useState(first?.value ?? '');
  const [model, setModel] = useState('');
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [acting, setActing] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [addressError, setAddressError] = useState<string | null>(null);
  const provider = PROVIDERS[purpose].find(({ value }) => value === providerId) ?? first;
  const { title, builtIn } = NAMES[purpose];
  // Which addresses may do without https, the server knows.
  const addressProblem = (): string | null =>
    provider?.address === 'none' || address.trim() === '' ? null : baseUrlProblem(address, () => true);
  const complete =
    addressError === null &&
    key.trim().length >= 8 &&
    (provider?.model !== 'needed' || model.trim() !== '') &&
    (provider?.address !== 'needed' || address.trim() !== '');

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
              provider: providerId,
              model: blank(model),
              baseUrl: provider?.address === 'none' ? null : blank(address),
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
              options={PROVIDERS[purpose].map(({ value, label }) => ({ value, label }))}
              value={providerId}
              onChange={changeProvider}
            />
            <InlineStack gap="300" wrap>
              <div style={{ flex: '1 1 200px' }}>
                <TextField
                  label={provider?.model === 'needed' ? 'Model' : 'Model (optional)'}
                  autoComplete="off"
                  placeholder={provider?.modelExample ?? ''}
                  value={model}
                  onChange={setModel}
                />
              </div>
              {provider?.address === 'none' ? null : (
                <div style={{ flex: '1 1 240px' }}>
                  <TextField
                    label={provider?.address === 'needed' ? 'Address' : 'Address (optional)'}
                    type="url"
                    autoComplete="off"
                    placeholder="https://…/v1"
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
                  PROVIDERS[purpose].find(({ value }) => value === saved.provider)?.label ?? saved.provider,
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
