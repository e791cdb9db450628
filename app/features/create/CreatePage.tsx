/** The Create page: material on the left, what will be made on the right. */
import { useNavigate } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Layout, Select, Text } from '@shopify/polaris';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from '#app/ui/requests/use-query.ts';
import type { DraftState } from '#app/features/create/draft-saver.ts';
import { useDraft } from '#app/features/create/use-draft.ts';
import { useMusicPreview } from '#app/features/create/use-music-preview.ts';
import { useProductInAddress } from '#app/features/create/use-product-in-address.ts';
import { useShownLanguage } from '#app/features/create/use-shown-language.ts';
import { useGenerate } from '#app/features/create/use-generate.ts';
import { usePictureUploads } from '#app/features/create/use-picture-uploads.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { GrantAccess } from '#app/ui/page/GrantAccess.tsx';
import { ChoicesCard } from '#app/features/create/ChoicesCard.tsx';
import { formForNextProduct, lookOf, musicOf, productAddress } from '#app/features/create/clip-choices.ts';
import { MAX_VARIANTS, RECOMMENDED_PICTURES, type CreateForm } from '#app/contract/create-form.ts';
import { DraftConflict } from '#app/features/create/DraftConflict.tsx';
import { EstimateLine } from '#app/features/create/EstimateLine.tsx';
import { LanguageField } from '#app/features/create/LanguageField.tsx';
import { languageOptions } from '#app/features/create/language-options.ts';
import { LinkField } from '#app/features/create/LinkField.tsx';
import { LookPicker } from '#app/features/create/LookPicker.tsx';
import { MusicCard } from '#app/features/create/MusicCard.tsx';
import { PicturesCard } from '#app/features/create/PicturesCard.tsx';
import { PreviewCard } from '#app/features/create/PreviewCard.tsx';
import { PreviewLanguage } from '#app/features/create/PreviewLanguage.tsx';
import { fitOf } from '#app/features/create/script-fit.ts';
import { changeShown, languagesState, ofStore, shownWords } from '#app/features/create/several-languages.ts';
import { UploadsModal } from '#app/features/create/UploadsModal.tsx';
import { VoiceoverCard } from '#app/features/create/VoiceoverCard.tsx';
import { useFormats } from '#app/ui/formats/use-formats.tsx';
import { waitingReason } from '#app/features/create/waiting-reason.ts';
import { MANUAL_TEXT_LIMIT_CHARACTERS } from '#studio/script/manual-script.ts';
import { LowBalanceBanner } from '#app/ui/points/LowBalanceBanner.tsx';
import { pickProducts } from '#app/ui/pick-products.ts';
import { draftProduct, type DraftName } from '#app/contract/draft.ts';
import { mayTryAgain, type FailureView } from '#app/contract/reply.ts';
import type { DraftStamp } from '#studio/clip/ports.ts';
import type { LanguageView } from '#app/contract/languages.ts';
import './generate.css';

/** Where the reason stands that the button waits for. */
const REASON = 'generate-reason';

export function CreatePage({
  initial,
  kept,
  missingScopes,
  languages,
  writerTranslates,
  storeLanguage,
  initialUploads,
}: {
  initial: CreateForm;
  /** The save that `initial` is; null when nothing is kept for this product yet. */
  kept: DraftStamp | null;
  /** Required by the app and not granted by the store. */
  missingScopes: readonly string[];
  languages: readonly LanguageView[];
  /** The script can be in a language that the product has no text in. */
  writerTranslates: boolean;
  storeLanguage: string;
  /** The uploads that the draft holds. */
  initialUploads: readonly Uploaded[];
}) {
  const [form, setForm] = useState(initial);
  const change = (changes: Partial<CreateForm>) => setForm((before) => ({ ...before, ...changes }));
  const navigate = useNavigate();
  const [libraryOpen, setLibraryOpen] = useState(false);
  const [opened, setOpened] = useState<DraftName>({ productId: initial.productId, link: initial.link });
  const [isOpening, setOpening] = useState(false);
  const key = draftProduct(opened);
  // Only what can be opened is kept: a mistyped link is no draft.
  const [savable, setSavable] = useState(kept === null ? '' : key);
  const { generating, failure, generate: startClips } = useGenerate();
  // What is being typed is not yet what the draft is about.
  const saved = useMemo(() => ({ ...form, ...opened }), [form, opened]);
  const draft = useDraft(saved, {
    name: opened,
    kept: kept === null ? null : { form: initial, stamp: kept },
    paused: generating || isOpening || key === '' || savable !== key,
  });
  useProductInAddress(opened);

  const pictureUploads = usePictureUploads(initialUploads, form, setForm);
  const {
    product,
    name,
    pictures,
    chosenIds,
    chosen,
    shown,
    language,
    languageView,
    rows,
    chosenLanguages,
    show,
  } = useShownLanguage(form, opened, {
    uploads: pictureUploads.uploads,
    languages,
    writerTranslates,
    storeLanguage,
  });
  const isFound = product.value !== null && !product.asking;
  useEffect(() => {
    if (isFound) setSavable(key);
  }, [isFound, key]);
  const own = form.voiceover === 'manual';
  const wordless = own && (form.text.trim() === '' || form.text.length > MANUAL_TEXT_LIMIT_CHARACTERS);
  const script = useQuery(
    '/app/script',
    product.value === null || wordless
      ? null
      : {
          ...name,
          seconds: form.seconds,
          seed: form.scriptSeed,
          showPrice: form.showPrice,
          text: own ? form.text : null,
        },
    { afterMilliseconds: 350 },
  );

  const music = musicOf(form, chosen);
  const preview = useMusicPreview(music);
  const clips = form.aspectRatios.length * form.variants * (chosenLanguages?.length ?? 1);
  const hasProduct = key !== '' && (product.value !== null || pictures.length > 0);
  const reason = waitingReason({
    productOpening: product.value === null || product.asking || isOpening,
    rightsMissing:
      product.value === null || product.value.own || form.rightsConfirmedFor === product.value.shopDomain
        ? null
        : product.value.shopName,
    imagesUploading: pictureUploads.uploading.length,
    imagesChosen: chosen.length,
    silentLanguage:
      form.voiceover !== 'none' && languageView.voice === 'none' && chosenLanguages === null
        ? languageView.name
        : null,
    languages: chosenLanguages === null ? null : languagesState(form, chosenLanguages),
    ownText: own,
    textCharacters: form.text.trim() === '' ? 0 : form.text.length,
    maxTextCharacters: MANUAL_TEXT_LIMIT_CHARACTERS,
    scriptFailure: script.failure,
    measuring: own && script.asking,
    tooLong: script.value !== null && fitOf(script.value, form).blocks,
    seconds: form.seconds,
    number: useFormats().number,
  });
  const blocked = reason !== null;

  /** Goes on with what is kept for the product; a new one has the choices of the one before that suit any product. */
  async function open(next: DraftName): Promise<void> {
    setOpening(true);
    const its = await draft.open(next);
    // Of a product that is still being opened nothing goes on to another; of one that can't be opened all does.
    const isFirst = key === '' || product.failure !== null;
    if (its !== null) {
      pictureUploads.know(its.uploads);
      setSavable(draftProduct(next));
    }
    setForm((before) => its?.form ?? { ...(isFirst ? before : formForNextProduct(before)), ...next });
    setOpened(next);
    draft.begin(next, its);
    setOpening(false);
  }

  async function pick(): Promise<void> {
    const [picked] = await pickProducts(1);
    if (picked !== undefined) await open({ productId: picked.id, link: '' });
  }

  function openLink({ again, link: typed = form.link }: { again: boolean; link?: string }): void {
    const link = typed.trim();
    if (link === opened.link.trim()) {
      if (again && product.failure !== null && mayTryAgain(product.failure)) product.again();
      return;
    }
    void open({ productId: null, link });
  }

  async function generate(): Promise<void> {
    if (blocked) return;
    const started = await startClips(
      { ...form, ...opened, pictureIds: form.pictureIds === null ? null : [...chosenIds] },
      draft.settle,
    );
    if (started === null) return;
    const { clipIds, notStarted } = started;
    const [only] = clipIds;
    if (notStarted.length > 0) navigate('/app/clips', { state: { notStarted } });
    else navigate(clipIds.length === 1 && only !== undefined ? `/app/clips/${only}` : '/app/clips');
  }

  const generateButton = (
    <Button
      variant="primary"
      disabled={blocked}
      ariaDescribedBy={REASON}
      loading={generating}
      onClick={() => void generate()}
    >
      {clips === 1 ? 'Generate video' : `Generate ${clips} videos`}
    </Button>
  );
  return (
    <AppPage title="Create" subtitle={savable === key && key !== '' ? savedWords(draft.state) : ''}>
      <BlockStack gap="400">
        <LowBalanceBanner />
        {draft.state.kind === 'conflict' ? (
          <DraftConflict
            message={draft.state.message}
            onKeep={async () => say(await draft.keepMine(opened))}
            onLoad={() => open(opened)}
          />
        ) : null}
        {missingScopes.length > 0 || product.failure?.code === 'SCOPES_MISSING' ? (
          <GrantAccess scopes={missingScopes} />
        ) : null}
        <Layout>
          <Layout.Section>
            <BlockStack gap="400">
              <Card>
                <BlockStack gap="300">
                  <Text as="h2" variant="headingMd">
                    {hasProduct ? 'Product' : 'Start with a product'}
                  </Text>
                  {hasProduct ? null : (
                    <Text as="p" tone="subdued">
                      Pick a product or paste its link. We create a video from its images and description, and
                      you can preview it for free.
                    </Text>
                  )}
                  <LinkField
                    isFirst={!hasProduct}
                    link={form.link}
                    product={product.value}
                    // Of the link that was opened, not of what is being typed now.
                    failure={form.link.trim() === opened.link.trim() ? product.failure : null}
                    opening={product.asking || isOpening}
                    rightsConfirmedFor={form.rightsConfirmedFor}
                    onLink={(link) => change({ link })}
                    onOpen={openLink}
                    onPick={() => void pick()}
                    onRights={(rightsConfirmedFor) => change({ rightsConfirmedFor })}
                  />
                </BlockStack>
              </Card>
              {hasProduct ? (
                <PicturesCard
                  pictures={pictures}
                  chosenIds={chosenIds}
                  ordered={form.pictureIds !== null}
                  rejected={product.value?.rejected ?? []}
                  checked={product.value?.checked ?? 0}
                  total={product.value?.total ?? 0}
                  uploading={pictureUploads.uploading}
                  refused={pictureUploads.refused}
                  recommended={RECOMMENDED_PICTURES[form.seconds]}
                  seconds={form.seconds}
                  portraitInWide={
                    form.aspectRatios.includes('16:9') && chosen.some(({ width, height }) => height > width)
                  }
                  onChoose={(pictureIds) => change({ pictureIds })}
                  onFiles={(files) => void pictureUploads.add(files)}
                  onLibrary={() => setLibraryOpen(true)}
                />
              ) : null}
              {hasProduct ? (
                <VoiceoverCard
                  form={shown}
                  script={script}
                  language={language}
                  languageView={languageView}
                  currencyCode={product.value?.snapshot.shop.currencyCode}
                  several={chosenLanguages === null ? null : shownWords(languageView, form)}
                  onChange={(changes) => change(changeShown(form, language, changes))}
                />
              ) : null}
            </BlockStack>
          </Layout.Section>
          {hasProduct ? (
            <Layout.Section variant="oneThird">
              <BlockStack gap="400">
                <ChoicesCard
                  form={form}
                  language={
                    <LanguageField
                      form={form}
                      options={languageOptions(languages, languageView, {
                        ofProduct: product.value?.languages ?? [language],
                        any: own || writerTranslates,
                      })}
                      storeLanguages={ofStore(languages)}
                      rows={rows}
                      language={languageView}
                      productAddress={productAddress(product.value)}
                      onChange={change}
                    />
                  }
                  onChange={change}
                />
                <Card>
                  <BlockStack gap="400">
                    <Select
                      label="Variants"
                      helpText="Each variant has different motion, music, and script."
                      value={String(form.variants)}
                      onChange={(variants) => change({ variants: Number(variants) })}
                      options={Array.from({ length: MAX_VARIANTS }, (_, index) => ({
                        value: String(index + 1),
                        label: String(index + 1),
                      }))}
                    />
                    <EstimateLine form={form} languages={chosenLanguages?.length ?? null} onChange={change} />
                  </BlockStack>
                </Card>
                <PreviewCard
                  form={shown}
                  product={product.value}
                  chosenIds={chosenIds}
                  uploads={pictureUploads.uploads}
                  script={script}
                >
                  <PreviewLanguage chosen={chosenLanguages ?? []} shown={language} onShow={show} />
                </PreviewCard>
                <LookPicker
                  form={form}
                  suggested={chosen.length === 0 ? null : lookOf({ ...form, look: null }, chosen)}
                  onChange={change}
                />
                <MusicCard form={form} music={music} preview={preview} onChange={change} />
                <div className="vitrine-generate">
                  <Card>
                    <BlockStack gap="200">
                      {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
                      <InlineStack>{generateButton}</InlineStack>
                      <div id={REASON} aria-live="polite">
                        {reason === null ? null : (
                          <Text as="p" tone="subdued">
                            {reason}
                          </Text>
                        )}
                      </div>
                    </BlockStack>
                  </Card>
                </div>
              </BlockStack>
            </Layout.Section>
          ) : null}
        </Layout>
      </BlockStack>
      <UploadsModal
        open={libraryOpen}
        onClose={() => setLibraryOpen(false)}
        onAdd={pictureUploads.addAgain}
      />
    </AppPage>
  );
}

const say = (failure: FailureView | null): void => {
  if (failure !== null) window.shopify.toast.show(failure.message, { isError: true });
};

function savedWords(draft: DraftState): string {
  if (draft.kind === 'saving') return 'Saving…';
  if (draft.kind === 'conflict') return 'Not saved';
  return draft.kind === 'unsaved' ? `Not saved. ${draft.message}` : 'Saved as you go';
}
