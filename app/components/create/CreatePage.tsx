/** The Create page: material on the left, what will be made on the right. */
import { useNavigate } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Layout, List, Select, Text } from '@shopify/polaris';
import { useMemo, useRef, useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import { useAsked } from '#app/client/use-asked.ts';
import { useDraft } from '#app/client/use-draft.ts';
import { useMusicPreview } from '#app/client/use-music-preview.ts';
import { useUploads, type Uploaded } from '#app/client/use-uploads.ts';
import { AppPage } from '#app/components/AppPage.tsx';
import { GrantAccess } from '#app/components/GrantAccess.tsx';
import { ChoicesCard } from '#app/components/create/ChoicesCard.tsx';
import { MOST_VARIANTS, RECOMMENDED_PICTURES, type CreateForm } from '#app/components/create/create-form.ts';
import { EstimateLine } from '#app/components/create/EstimateLine.tsx';
import { LinkField } from '#app/components/create/LinkField.tsx';
import { LookPicker } from '#app/components/create/LookPicker.tsx';
import { MusicCard } from '#app/components/create/MusicCard.tsx';
import { PicturesCard } from '#app/components/create/PicturesCard.tsx';
import { UploadsModal } from '#app/components/create/UploadsModal.tsx';
import { VoiceoverCard } from '#app/components/create/VoiceoverCard.tsx';
import { LowBalanceBanner } from '#app/components/points/LowBalanceBanner.tsx';
import type { FailureView, LanguageView, ProductView, ScriptView } from '#app/components/create/views.ts';

export function CreatePage({ initial, missingScopes, languages, storeLanguage, initialUploads, notice, generated }: {
  initial: CreateForm;
  /** Required by the app and not granted by the store. */
  missingScopes: readonly string[];
  languages: readonly LanguageView[];
  storeLanguage: string;
  /** The uploads that the draft holds. */
  initialUploads: readonly Uploaded[];
  /** What the merchant should know before anything else. */
  notice: React.ReactNode;
  /** The second module: what was made already. */
  generated: React.ReactNode;
}) {
  const [form, setForm] = useState(initial);
  const change = (changes: Partial<CreateForm>) => setForm((before) => ({ ...before, ...changes }));
  const navigate = useNavigate();
  const music = useMusicPreview(form);
  const [uploads, setUploads] = useState<readonly Uploaded[]>(initialUploads);
  const [libraryOpen, setLibraryOpen] = useState(false);
  const [openedLink, setOpenedLink] = useState(initial.link);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [generating, setGenerating] = useState(false);
  const draft = useDraft(form, generating);
  const key = useRef(crypto.randomUUID());

  const addUploads = (added: readonly Uploaded[]) => {
    setUploads((before) => [...before, ...added.filter(({ uploadId }) => !before.some((each) => each.uploadId === uploadId))]);
    setForm((before) => ({
      ...before,
      uploadIds: [...new Set([...before.uploadIds, ...added.map(({ uploadId }) => uploadId)])],
      pictureIds: before.pictureIds === null ? null : [...new Set([...before.pictureIds, ...added.map(({ id }) => id)])],
    }));
  };
  const uploader = useUploads((picture) => addUploads([picture]));

  const language = form.language ?? storeLanguage;
  const named = form.productId !== null || openedLink.trim() !== '';
  const product = useAsked<ProductView>('/app/product', named ? { productId: form.productId, link: form.productId === null ? openedLink : '', language: form.language } : null);
  const script = useAsked<ScriptView>(
    '/app/script',
    product.value === null || (form.voiceover === 'manual' && form.text.trim() === '')
      ? null
      : { productId: form.productId, link: form.productId === null ? openedLink : '', language: form.language, seconds: form.seconds, seed: form.seed, text: form.voiceover === 'manual' ? form.text : null },
    { afterMilliseconds: 350 },
  );

  const pictures = useMemo(() => [...uploads.filter(({ uploadId }) => form.uploadIds.includes(uploadId)), ...(product.value?.pictures ?? [])].filter((picture, index, all) => all.findIndex(({ id }) => id === picture.id) === index), [uploads, form.uploadIds, product.value]);
  const chosenIds = form.pictureIds?.filter((id) => pictures.some((picture) => picture.id === id)) ?? pictures.map(({ id }) => id);
  const chosen = pictures.filter(({ id }) => chosenIds.includes(id));
  const languageView = languages.find((each) => each.language === language);
  const clips = form.aspectRatios.length * form.variants;
  const over = script.value !== null && form.voiceover === 'manual' && script.value.spokenSeconds > script.value.roomSeconds * 1.15;
  const blocked = product.value === null || chosen.length === 0 || uploader.uploading.length > 0 || over || (!product.value.own && !form.rightsConfirmed) || (form.voiceover === 'manual' && form.text.trim() === '');

  async function pick(): Promise<void> {
    const selection = await window.shopify.resourcePicker({ type: 'product', multiple: false, action: 'select', filter: { variants: false } });
    const picked = selection?.[0];
    if (picked === undefined) return;
    change({ productId: picked.id, link: '', pictureIds: null });
    setOpenedLink('');
  }

  async function generate(): Promise<void> {
    if (blocked) return;
    setGenerating(true);
    setFailure(null);
    const reply = await postJson<{ clipIds: string[] }>('/app/generate', { key: key.current, form: { ...form, link: openedLink, pictureIds: form.pictureIds === null ? null : chosenIds } });
    if (!reply.ok) {
      setGenerating(false);
      setFailure(reply.failure);
      return;
    }
    key.current = crypto.randomUUID();
    const [only] = reply.clipIds;
    navigate(reply.clipIds.length === 1 && only !== undefined ? `/app/clips/${only}` : '/app/clips');
  }

  const generateButton = (
    <Button variant="primary" disabled={blocked} loading={generating} onClick={() => void generate()}>
      {clips === 1 ? 'Generate video' : `Generate ${clips} videos`}
    </Button>
  );
  return (
    <AppPage title="Create" subtitle={draft === 'saving' ? 'Saving…' : draft === 'unsaved' ? 'Not saved: no connection' : 'Saved as you go'} actions={generateButton}>
      <BlockStack gap="400">
        <LowBalanceBanner />
        {missingScopes.length > 0 || product.failure?.code === 'SCOPES_MISSING' ? <GrantAccess scopes={missingScopes} /> : null}
        <Layout>
          {notice === null ? null : <Layout.Section variant="fullWidth">{notice}</Layout.Section>}
          <Layout.Section>
            <BlockStack gap="400">
              <Card>
                <BlockStack gap="300">
                  <Text as="h2" variant="headingMd">
                    Product
                  </Text>
                  <LinkField
                    link={form.link}
                    product={product.value}
                    failure={product.failure}
                    opening={product.asking}
                    rightsConfirmed={form.rightsConfirmed}
                    onLink={(link) => change({ link, ...(form.productId === null ? {} : { productId: null }) })}
                    onOpen={() => {
                      if (form.link.trim() === openedLink.trim()) return;
                      setOpenedLink(form.link.trim());
                      change({ pictureIds: null });
                    }}
                    onPick={() => void pick()}
                    onRights={(rightsConfirmed) => change({ rightsConfirmed })}
                  />
                </BlockStack>
              </Card>
              {product.value === null && uploads.length === 0 ? null : (
                <PicturesCard
                  pictures={pictures}
                  chosenIds={chosenIds}
                  rejected={product.value?.rejected ?? []}
                  uploading={uploader.uploading}
                  recommended={RECOMMENDED_PICTURES[form.seconds]}
                  seconds={form.seconds}
                  portraitInWide={form.aspectRatios.includes('16:9') && chosen.some(({ width, height }) => height > width)}
                  onChoose={(pictureIds) => change({ pictureIds })}
                  onFiles={(files) => void uploader.add(files)}
                  onLibrary={() => setLibraryOpen(true)}
                />
              )}
              {uploader.refused.length === 0 ? null : (
                <Banner tone="critical" title="Some pictures were not added" onDismiss={uploader.forget}>
                  <List>
                    {uploader.refused.map(({ name, failure: reason }) => (
                      <List.Item key={name}>{`${name}: ${reason.message}`}</List.Item>
                    ))}
                  </List>
                </Banner>
              )}
              <VoiceoverCard
                form={form}
                script={script.value}
                failure={script.failure}
                writing={script.asking}
                language={language}
                languageName={languageView?.name ?? language}
                voiceQuality={languageView?.voice ?? 'none'}
                onChange={change}
              />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <BlockStack gap="400">
              <ChoicesCard form={form} languages={languages} storeLanguage={storeLanguage} onChange={change} />
              <Card>
                <BlockStack gap="400">
                  <Select
                    label="Variants"
                    helpText="Each has other moves, other music and another choice of lines."
                    value={String(form.variants)}
                    onChange={(variants) => change({ variants: Number(variants) })}
                    options={Array.from({ length: MOST_VARIANTS }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
                  />
                  <EstimateLine form={form} onChange={change} />
                  {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
                  <InlineStack>{generateButton}</InlineStack>
                </BlockStack>
              </Card>
              <LookPicker form={form} onChange={change} />
              <MusicCard form={form} preview={music} onChange={change} />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="fullWidth">{generated}</Layout.Section>
        </Layout>
      </BlockStack>
      <UploadsModal open={libraryOpen} onClose={() => setLibraryOpen(false)} onAdd={addUploads} />
    </AppPage>
  );
}
