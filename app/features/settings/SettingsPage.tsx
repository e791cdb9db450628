/** Settings of the shop: language and voice, brand, promises, how long clips are kept, and which services are set up. */
import {
  Badge,
  Banner,
  BlockStack,
  Button,
  Card,
  InlineError,
  InlineStack,
  Layout,
  Select,
  Text,
  TextField,
} from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import { SaveBar, useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';
import { useListen } from '#app/ui/use-listen.ts';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { useUnsaved } from '#app/ui/use-unsaved.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { GrantAccess } from '#app/ui/page/GrantAccess.tsx';
import { writtenPromises } from '#studio/clip/promises.ts';
import type { KeyServices } from '#studio/clip/service-keys.ts';
import { DictionaryCard } from '#app/features/settings/DictionaryCard.tsx';
import { FontChoice } from '#app/features/settings/FontChoice.tsx';
import { LanguageVoices } from '#app/features/settings/LanguageVoices.tsx';
import { LogoCard } from '#app/features/settings/LogoCard.tsx';
import { PromisesCard, refusedPromise } from '#app/features/settings/PromisesCard.tsx';
import { ServiceKeyCard } from '#app/features/settings/ServiceKeyCard.tsx';
import type { SettingsForm } from '#app/contract/settings-requests.ts';
import type { ServiceKeyView, ServiceView } from '#app/contract/settings.ts';
import type { FailureView } from '#app/contract/reply.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import './settings.css';

const RETENTIONS = [
  { label: '24 hours', value: '24' },
  { label: '7 days', value: '168' },
  { label: '30 days', value: '720' },
  { label: '90 days', value: '2160' },
  { label: 'Forever', value: 'for-ever' },
];
const SAVE_BAR = 'settings-save-bar';
const STORE = 'store';

const FROM: Record<ServiceView['from'], string> = {
  own: 'Your key',
  deployment: 'Set up',
  'built-in': 'Built in',
};
export function SettingsPage({
  initial,
  languages,
  samples,
  storeLanguage,
  services,
  keys,
  keyServices,
  logo,
  missingScopes,
}: {
  initial: SettingsForm;
  languages: readonly LanguageView[];
  /** What Listen says, by base language. */
  samples: Readonly<Record<string, string>>;
  storeLanguage: string;
  services: readonly ServiceView[];
  keys: readonly ServiceKeyView[];
  keyServices: KeyServices;
  logo: { url: string; name: string } | null;
  missingScopes: readonly string[];
}) {
  const shopify = useAppBridge();
  // The database keeps languages in an order of its own.
  const [saved, setSaved] = useState({ ...initial, promises: writtenPromises(initial.promises) });
  const [form, setForm] = useState(saved);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [saving, setSaving] = useState(false);
  const refetch = useRefetch();
  const listen = useListen();
  const language = form.language ?? storeLanguage;
  const { value: voices, failure: voicesFailure } = useQuery('/app/voices', {
    language,
    keySavedAt: keys.find(({ purpose }) => purpose === 'speaker')?.savedAt ?? null,
  });
  const chosenVoice = voices !== null && form.voice?.speaker === voices.speaker ? form.voice.voiceId : null;
  const sample =
    samples[language.split('-')[0] ?? ''] ?? languages.find((each) => each.language === language)?.name ?? '';
  const speaks = languages.find((each) => each.language === language)?.voice !== 'none';
  const written = { ...form, promises: writtenPromises(form.promises) };
  const dirty = JSON.stringify(saved) !== JSON.stringify(written);
  useUnsaved(SAVE_BAR, dirty);

  async function save(): Promise<void> {
    setSaving(true);
    // What is refused is counted without the empty lines; what is typed from now on stays.
    setForm(written);
    const reply = await postJson('/app/settings/save', changedFields(saved, written));
    setSaving(false);
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setSaved(written);
    shopify.toast.show('Settings saved');
  }
  function discard(): void {
    setForm(saved);
    setFailure(null);
  }
  const refused = refusedPromise(failure);
  const colourError =
    form.brandColour === null || /^#[0-9a-f]{6}$/.test(form.brandColour)
      ? undefined
      : 'Enter the color as a hex code, for example #a3472f.';

  return (
    <AppPage title="Settings">
      <SaveBar id={SAVE_BAR} open={dirty}>
        <button variant="primary" onClick={() => void save()} disabled={saving || colourError !== undefined}>
          Save
        </button>
        <button onClick={discard}>Discard</button>
      </SaveBar>
      <div className="vitrine-settings">
        <Layout>
          {missingScopes.length === 0 ? null : (
            <Layout.Section variant="fullWidth">
              <GrantAccess scopes={missingScopes} />
            </Layout.Section>
          )}
          {failure === null || refused !== null ? null : (
            <Layout.Section variant="fullWidth">
              <Banner tone="critical">{failure.message}</Banner>
            </Layout.Section>
          )}
          <Layout.AnnotatedSection
            title="Language"
            description="New clips start with this language. You can change it for each clip."
          >
            <Card>
              <Select
                label="Default language"
                value={form.language ?? STORE}
                onChange={(value) => setForm({ ...form, language: value === STORE ? null : value })}
                options={[
                  { value: STORE, label: 'Same as the store or link' },
                  ...languages.map(({ language, name }) => ({ value: language, label: name })),
                ]}
              />
            </Card>
          </Layout.AnnotatedSection>
          {/* It has its place before the voices are known, so that nothing moves when they come. */}
          {voices?.voices.length === 0 || (voices === null && voicesFailure !== null) ? null : (
            <Layout.AnnotatedSection
              title="Voice"
              description="New clips start with this voice. You can change it for each clip."
            >
              <Card>
                <InlineStack gap="300" blockAlign="end" wrap={false}>
                  <div style={{ flex: 1 }}>
                    <Select
                      label="Default voice"
                      value={chosenVoice ?? ''}
                      disabled={voices === null}
                      onChange={(id) =>
                        setForm({
                          ...form,
                          voice:
                            id === '' || voices === null ? null : { speaker: voices.speaker, voiceId: id },
                        })
                      }
                      options={[
                        { value: '', label: 'Default voice' },
                        ...(voices?.voices ?? []).map(({ id, name }) => ({ value: id, label: name })),
                      ]}
                    />
                  </div>
                  <Button
                    icon={listen.playing === null ? PlayIcon : StopCircleIcon}
                    loading={listen.loading !== null}
                    disabled={voices === null}
                    onClick={() => listen.toggle({ text: sample, language, voiceId: chosenVoice })}
                  >
                    {listen.playing === null ? 'Listen' : 'Stop'}
                  </Button>
                </InlineStack>
                {listen.failure === null ? null : (
                  <InlineError fieldID="voice" message={listen.failure.message} />
                )}
              </Card>
            </Layout.AnnotatedSection>
          )}
          <Layout.AnnotatedSection
            title="Voices by language"
            description="A natural voice sounds like a person, a synthetic one like a computer, and a basic one is harder to follow. Languages without a voice get captions and music."
          >
            <LanguageVoices languages={languages} samples={samples} />
          </Layout.AnnotatedSection>
          <Layout.AnnotatedSection
            title="Pronunciation"
            description="How voices say names and special words, in every language. New recordings use it."
          >
            <DictionaryCard
              entries={form.pronunciations}
              voice={speaks ? { language, voiceId: chosenVoice } : null}
              onChange={(pronunciations) => setForm({ ...form, pronunciations })}
            />
          </Layout.AnnotatedSection>
          <Layout.AnnotatedSection
            title="Brand"
            description="Clips use colors from the product images and the font of their style, unless you set your own. Your logo appears on the end card."
          >
            <BlockStack gap="400">
              <Card>
                <BlockStack gap="300">
                  <InlineStack gap="300" blockAlign="start" wrap={false}>
                    <div style={{ flex: 1 }}>
                      <TextField
                        label="Brand color"
                        autoComplete="off"
                        helpText="Leave empty to use colors from the images. Example: #a3472f"
                        value={form.brandColour ?? ''}
                        onChange={(value) =>
                          setForm({
                            ...form,
                            brandColour: value.trim() === '' ? null : value.trim().toLowerCase(),
                          })
                        }
                        {...(colourError === undefined ? {} : { error: colourError })}
                      />
                    </div>
                    <div
                      aria-hidden="true"
                      style={{
                        width: 36,
                        height: 36,
                        marginTop: 22,
                        borderRadius: 8,
                        border: '1px solid var(--p-color-border)',
                        background:
                          colourError === undefined ? (form.brandColour ?? 'transparent') : 'transparent',
                      }}
                    />
                  </InlineStack>
                  <FontChoice font={form.font} onChange={(font) => setForm({ ...form, font })} />
                </BlockStack>
              </Card>
              <LogoCard logo={logo} onChanged={refetch} />
            </BlockStack>
          </Layout.AnnotatedSection>
          <Layout.AnnotatedSection
            title="Promises"
            description="What your store promises its customers, such as free returns. Scripts may use it. A clip only uses promises in its own language."
          >
            <PromisesCard
              promises={form.promises}
              languages={languages}
              storeLanguage={storeLanguage}
              refused={refused}
              onChange={(promises) => {
                setForm({ ...form, promises });
                if (refused !== null) setFailure(null);
              }}
            />
          </Layout.AnnotatedSection>
          <Layout.AnnotatedSection
            title="File retention"
            description="Exported files are deleted after this time. Your clips and the videos on your products stay, and you can export a clip again. You’ll see the date on each clip and get a warning first. Applies to existing exports too."
          >
            <Card>
              <Select
                label="Keep exported files for"
                value={form.retentionHours === null ? 'for-ever' : String(form.retentionHours)}
                onChange={(value) =>
                  setForm({ ...form, retentionHours: value === 'for-ever' ? null : Number(value) })
                }
                options={RETENTIONS}
              />
            </Card>
          </Layout.AnnotatedSection>
          <Layout.AnnotatedSection
            title="Services"
            description="Choose who writes and speaks your clips. Add your own key for a language model or a natural voice, or use what’s built in."
          >
            <BlockStack gap="400">
              <Card>
                <BlockStack gap="300">
                  {services.map(({ name, detail, from }) => (
                    <InlineStack key={name} align="space-between" blockAlign="center" wrap={false} gap="300">
                      <BlockStack>
                        <Text as="span" fontWeight="semibold">
                          {name}
                        </Text>
                        <Text as="span" tone="subdued">
                          {detail}
                        </Text>
                      </BlockStack>
                      <Badge {...(from === 'built-in' ? {} : { tone: 'success' as const })}>
                        {FROM[from]}
                      </Badge>
                    </InlineStack>
                  ))}
                </BlockStack>
              </Card>
              {(['writer', 'speaker'] as const).map((purpose) => (
                <ServiceKeyCard
                  key={purpose}
                  purpose={purpose}
                  services={keyServices[purpose]}
                  saved={keys.find((each) => each.purpose === purpose) ?? null}
                  onChanged={refetch}
                />
              ))}
            </BlockStack>
          </Layout.AnnotatedSection>
        </Layout>
      </div>
    </AppPage>
  );
}

/** What another tab changed meanwhile is not sent back to what it was. */
function changedFields(before: SettingsForm, after: SettingsForm): Partial<SettingsForm> {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(known.get(field)),
    ),
  );
}
