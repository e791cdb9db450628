/** One clip: its player, what it is made of, its exports and where they were published. */
import { useNavigate } from '@remix-run/react';
import {
  BlockStack,
  Box,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Layout,
  SkeletonBodyText,
  Text,
} from '@shopify/polaris';
import { lazy, useMemo, useRef, useState } from 'react';
import { useFreshLinks } from '#app/ui/requests/use-fresh-links.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { InBrowser } from '#app/ui/page/InBrowser.tsx';
import { CompareMenu } from '#app/features/clip/CompareMenu.tsx';
import { ClipLanguages } from '#app/features/clip/ClipLanguages.tsx';
import { ClipNotices } from '#app/features/clip/ClipNotices.tsx';
import { ClipProgress } from '#app/features/clip/ClipProgress.tsx';
import { DeleteClip } from '#app/features/clip/DeleteClip.tsx';
import { ExportAndPublish } from '#app/features/clip/ExportAndPublish.tsx';
import { ExportList } from '#app/features/clip/ExportList.tsx';
import { exportableClip } from '#app/ui/export/exportable-clip.ts';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { PublishModal } from '#app/features/clip/PublishModal.tsx';
import { canExportAndPublish, nextStepOf } from '#app/ui/publish/next-step.ts';
import { NextStepCard, type ClipProductLinks } from '#app/features/clip/NextStepCard.tsx';
import { RenameClip } from '#app/features/clip/RenameClip.tsx';
import { ScriptCard, type ClipScript } from '#app/features/clip/ScriptCard.tsx';
import { sourcesOf, type Sources } from '#app/editor/sources.ts';
import type { ClipAct } from '#app/contract/clip-requests.ts';
import { fromJsonText } from '#app/contract/json-text.ts';
import {
  clipAtWork,
  exportAtWork,
  type ClipFilmView,
  type ClipView,
  type ExportView,
  type LanguageSister,
} from '#app/contract/clips.ts';
import type { ComparisonChoice } from '#app/contract/comparison.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Formats } from '#app/contract/format.ts';
import { VariantWords } from '#app/ui/clips/VariantWords.tsx';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const Player = lazy(() =>
  import('#app/editor/Player.tsx').then(({ Player: component }) => ({ default: component })),
);

/**
 * What the clip page's loader gives: the clip, its exports, what it says and hears, and the pictures left out
 * with the reason.
 */
export type ClipPageData = ClipScript & {
  clip: ClipFilmView;
  exports: readonly ExportView[];
  /** The own store's product: it can be published there. */
  canPublish: boolean;
  product: ClipProductLinks;
  suggestedAlt: string;
  compareWith: readonly ComparisonChoice[];
  /** Of a clip that was generated in several languages, itself among them; else none. */
  languages: readonly LanguageSister[];
};

export function ClipPage({
  clip,
  exports,
  script,
  voice,
  musicNote,
  rejected,
  canPublish,
  product,
  suggestedAlt,
  compareWith,
  languages,
}: ClipPageData) {
  const { day } = useFormats();
  const navigate = useNavigate();
  const { refresh } = useTasks();
  // Counted, so that each opening starts fresh.
  const [asked, setAsked] = useState({ time: 0, smaller: false });
  const [exporting, setExporting] = useState(false);
  const [askingBoth, setAskingBoth] = useState(false);
  const [publishing, setPublishing] = useState<{ exportId: string; replacing: boolean } | null>(null);
  const [acting, setActing] = useState<string | null>(null);
  const working = clipAtWork(clip);
  // An export or publication that has just begun is not yet among those shown.
  const refetch = useLivePage(
    (event) =>
      event.kind !== 'points' &&
      event.kind !== 'poster' &&
      event.kind !== 'task' &&
      (event.kind !== 'clip' || event.id === clip.id || languages.some(({ clipId }) => clipId === event.id)),
    working || exports.some(exportAtWork),
  );
  // Nothing is published to a product that is gone, and nothing of it is live there.
  const publishable = canPublish && !clip.gone;
  useFreshLinks();
  const step = clip.gone ? null : nextStepOf(exports, publishable);
  const inOneStep = canExportAndPublish(exports, publishable);
  const exportButton = useRef<HTMLDivElement>(null);
  const inOneStepButton = useRef<HTMLDivElement>(null);
  const sources = useMemo(() => sourcesOf(clip.links), [clip.links]);
  // The page loads its data again while an export runs; the film of a version stays the same, and need not be
  // drawn again.
  const storyboard = useMemo(() => (clip.film === null ? null : fromJsonText(clip.film)), [clip.film]);

  function askToExport({ smaller }: { smaller: boolean }): void {
    setAsked(({ time }) => ({ time: time + 1, smaller }));
    setExporting(true);
  }
  function changed(): void {
    refresh();
    refetch();
  }
  async function act(asked: ClipAct): Promise<void> {
    setActing(asked.intent);
    const reply = await postJson(`/app/clips/${clip.id}/act`, asked);
    setActing(null);
    if (!reply.ok) window.shopify.toast.show(reply.failure.message, { isError: true });
    changed();
  }

  return (
    <AppPage
      title={clip.title}
      backAction={{ content: 'Library', url: '/app/clips' }}
      actions={
        <ButtonGroup gap="extraTight">
          {inOneStep ? (
            <div ref={inOneStepButton}>
              <Button variant="primary" disabled={clip.state !== 'ready'} onClick={() => setAskingBoth(true)}>
                Export and publish
              </Button>
            </div>
          ) : null}
          <div ref={exportButton}>
            <Button
              variant={step === null && !inOneStep ? 'primary' : 'secondary'}
              disabled={clip.state !== 'ready'}
              onClick={() => askToExport({ smaller: false })}
            >
              Export
            </Button>
          </div>
          {clip.state === 'ready' ? (
            <Button url={`/app/clips/${clip.id}/edit`}>Edit</Button>
          ) : (
            // A link that is disabled is still a link, and too pale to be read.
            <Button disabled>Edit</Button>
          )}
        </ButtonGroup>
      }
      subtitle={`${clip.languageName === null ? '' : `${clip.languageName} · `}${clip.variant === null ? '' : `Variant ${clip.variant.letter} · `}${clip.aspectRatio} · ${clip.seconds} s${keptUntil(clip, day)}`}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {clip.variant === null ? null : (
              <Box paddingInline={{ xs: '400', sm: '0' }}>
                <Text as="p" tone="subdued">
                  {`Variant ${clip.variant.letter}: `}
                  <VariantWords variant={clip.variant} language={clip.language} />
                </Text>
              </Box>
            )}
            <ClipNotices clip={clip} acting={acting} act={(asked) => void act(asked)} />
            <Card>
              <BlockStack gap="400">
                {working ? (
                  <ClipProgress clip={clip} onCancel={() => void act({ intent: 'cancel' })} />
                ) : null}
                {/* What is being refreshed still has its previous version. */}
                {working && storyboard === null ? null : (
                  <Film clip={clip} storyboard={storyboard} sources={sources} />
                )}
              </BlockStack>
            </Card>
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            {step === null ? null : (
              <NextStepCard
                step={step}
                clip={clip}
                product={product}
                onPublish={(exportId) => setPublishing({ exportId, replacing: false })}
                onChanged={changed}
              />
            )}
            {languages.length === 0 ? null : (
              <ClipLanguages
                clipId={clip.id}
                languages={languages}
                libraryUrl={
                  clip.productId === null
                    ? '/app/clips'
                    : `/app/clips?product=${encodeURIComponent(clip.productId)}`
                }
              />
            )}
            <ExportList
              exports={exports}
              canPublish={publishable}
              offeredAbove={step?.kind === 'publish' ? step.exportId : null}
              productTitle={product.title}
              onPublish={(exportId, how) => setPublishing({ exportId, replacing: how?.replacing ?? false })}
              onSmaller={() => askToExport({ smaller: true })}
            />
            <Card>
              <BlockStack gap="300">
                <InlineStack gap="300">
                  {compareWith.length === 0 ? null : <CompareMenu choices={compareWith} />}
                  <Button variant="plain" onClick={() => void act({ intent: 'keep', keep: !clip.keep })}>
                    {clip.keep ? 'Let exports expire' : 'Keep exports'}
                  </Button>
                  <RenameClip clip={clip} onRenamed={changed} />
                  <DeleteClip
                    clip={clip}
                    exports={exports}
                    onChanged={changed}
                    onDeleted={() => navigate('/app/clips')}
                  />
                </InlineStack>
              </BlockStack>
            </Card>
            {storyboard === null ? null : (
              <ScriptCard
                script={script}
                language={clip.language}
                voice={voice}
                musicNote={musicNote}
                rejected={rejected}
              />
            )}
          </BlockStack>
        </Layout.Section>
      </Layout>
      {inOneStep || askingBoth ? (
        // It stays while it is open, whatever the page learns meanwhile. Not in the page's header, which is created again when a phone is turned.
        <ExportAndPublish
          key={clip.revision}
          clip={clip}
          productTitle={product.title}
          suggestedAlt={suggestedAlt}
          open={askingBoth}
          activator={inOneStepButton}
          onClose={() => setAskingBoth(false)}
          onStarted={() => {
            setAskingBoth(false);
            changed();
            window.shopify.toast.show('Export started. We’ll publish the video when it’s ready.');
          }}
        />
      ) : null}
      {storyboard === null || asked.time === 0 ? null : (
        // It stays after it was closed: only a dialog that closes gives the focus back.
        <ExportModal
          clips={[exportableClip(clip, storyboard)]}
          key={asked.time}
          activator={exportButton}
          smaller={asked.smaller}
          open={exporting}
          onClose={() => setExporting(false)}
          onStarted={() => {
            setExporting(false);
            changed();
            window.shopify.toast.show('Export started. Follow it in the Task Center.');
          }}
        />
      )}
      {publishing === null ? null : (
        <PublishModal
          exportId={publishing.exportId}
          replacing={publishing.replacing}
          productTitle={product.title}
          suggestedAlt={suggestedAlt}
          open
          onClose={() => setPublishing(null)}
          onStarted={() => {
            setPublishing(null);
            refresh();
            refetch();
          }}
        />
      )}
    </AppPage>
  );
}

/** How long the exported videos are kept, for the subtitle. */
function keptUntil({ keep, expiresAt }: ClipView, day: Formats['day']): string {
  if (keep) return ' · exports won’t be deleted';
  return expiresAt === null ? '' : ` · exports will be deleted on ${day(expiresAt)}`;
}

function Film({
  clip,
  storyboard,
  sources,
}: {
  clip: ClipView;
  storyboard: Storyboard | null;
  sources: Sources;
}) {
  if (storyboard === null)
    return (
      <Text as="p" tone="subdued">
        {clip.state === 'cancelled'
          ? 'No video yet. This clip was canceled before it was created.'
          : 'No video yet. This clip couldn’t be created. Try again above, or delete it.'}
      </Text>
    );
  return (
    <InBrowser fallback={<SkeletonBodyText lines={6} />}>
      <Player storyboard={storyboard} {...sources} />
    </InBrowser>
  );
}
