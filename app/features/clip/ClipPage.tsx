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
  List,
  ProgressBar,
  SkeletonBodyText,
  Text,
} from '@shopify/polaris';
import { lazy, useMemo, useRef, useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { InBrowser } from '#app/ui/page/InBrowser.tsx';
import { ClipNotices } from '#app/features/clip/ClipNotices.tsx';
import { DeleteClip } from '#app/features/clip/DeleteClip.tsx';
import { ExportList } from '#app/features/clip/ExportList.tsx';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { PublishModal } from '#app/features/clip/PublishModal.tsx';
import { nextStepOf } from '#app/features/clip/next-step.ts';
import { NextStepCard, type ClipProductLinks } from '#app/features/clip/NextStepCard.tsx';
import { RenameClip } from '#app/features/clip/RenameClip.tsx';
import { sourcesOf, type Sources } from '#app/editor/sources.ts';
import type { ClipAct } from '#app/contract/clip-requests.ts';
import { clipAtWork, exportAtWork, type ClipView, type ExportView } from '#app/contract/clips.ts';
import type { ScriptView } from '#app/contract/product.ts';
import { formatDay } from '#app/contract/format.ts';
import { VariantWords } from '#app/ui/clips/VariantWords.tsx';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

const Player = lazy(() =>
  import('#app/editor/Player.tsx').then(({ Player: component }) => ({ default: component })),
);

/** What the clip page's loader gives: the clip, its exports, what it says and hears, and the pictures left out with the reason. */
export type ClipPageData = {
  clip: ClipView;
  exports: readonly ExportView[];
  script: ScriptView['lines'];
  voice: string | null;
  /** "Composed for this clip by …" */
  musicNote: string | null;
  rejected: readonly { name: string; explanation: string }[];
  /** The own store's product: it can be published there. */
  canPublish: boolean;
  product: ClipProductLinks;
  suggestedAlt: string;
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
}: ClipPageData) {
  const navigate = useNavigate();
  const { refresh, tasks } = useTasks();
  const [exporting, setExporting] = useState<'as recommended' | 'smaller' | null>(null);
  const [publishing, setPublishing] = useState<{ exportId: string; replacing: boolean } | null>(null);
  const [acting, setActing] = useState<string | null>(null);
  const working = clipAtWork(clip);
  // An export or publication that has just begun is not yet among those shown.
  const refetch = useLivePage(
    (event) =>
      event.kind !== 'points' && event.kind !== 'task' && (event.kind !== 'clip' || event.id === clip.id),
    working || exports.some(exportAtWork),
  );
  const step = nextStepOf(exports, canPublish);
  const exportButton = useRef<HTMLDivElement>(null);
  const sources = useMemo(() => sourcesOf(clip.links), [clip.links]);

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
        <div ref={exportButton}>
          <ButtonGroup>
            <Button
              variant={step === null ? 'primary' : 'secondary'}
              disabled={clip.state !== 'ready'}
              onClick={() => setExporting('as recommended')}
            >
              Export
            </Button>
            <Button disabled={clip.state !== 'ready'} url={`/app/clips/${clip.id}/edit`}>
              Edit
            </Button>
          </ButtonGroup>
        </div>
      }
      subtitle={`${clip.variant === null ? '' : `Variant ${clip.variant.letter} · `}${clip.aspectRatio} · ${clip.seconds} s${keptUntil(clip)}`}
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
              {working ? (
                <BlockStack gap="300">
                  <Text as="p" variant="headingSm">
                    {clip.state === 'waiting'
                      ? (tasks.find(({ kind, id }) => kind === 'clip' && id === clip.id)?.step ??
                        'Waiting in line')
                      : clip.step}
                  </Text>
                  <ProgressBar progress={clip.percent ?? 3} size="small" animated={false} />
                  <InlineStack align="space-between" blockAlign="center">
                    <Text as="p" tone="subdued">
                      You can close this tab. Your clip keeps going.
                    </Text>
                    <Button variant="plain" tone="critical" onClick={() => void act({ intent: 'cancel' })}>
                      Cancel
                    </Button>
                  </InlineStack>
                </BlockStack>
              ) : (
                <Film clip={clip} sources={sources} />
              )}
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
            <Card>
              <BlockStack gap="300">
                <InlineStack gap="300">
                  <Button variant="plain" onClick={() => void act({ intent: 'keep', keep: !clip.keep })}>
                    {clip.keep ? 'Allow deletion' : 'Don’t delete'}
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
            <ExportList
              exports={exports}
              canPublish={canPublish}
              offeredAbove={step?.kind === 'publish' ? step.exportId : null}
              productTitle={product.title}
              onPublish={(exportId, how) => setPublishing({ exportId, replacing: how?.replacing ?? false })}
              onSmaller={() => setExporting('smaller')}
            />
            {clip.storyboard === null ? null : (
              <Card>
                <BlockStack gap="300">
                  <Text as="h2" variant="headingSm">
                    Script
                  </Text>
                  <List gap="loose">
                    {script.map((line) => (
                      <List.Item key={line.id}>
                        <span lang={clip.language ?? undefined} dir="auto">
                          {line.text}
                        </span>
                        {line.evidence === null ? null : (
                          <Text as="p" tone="subdued" variant="bodySm">
                            From the product: “<span lang={clip.language ?? undefined}>{line.evidence}</span>”
                          </Text>
                        )}
                      </List.Item>
                    ))}
                  </List>
                  <Text as="p" tone="subdued" variant="bodySm">
                    {voice === null ? 'Captions only, no voice.' : `Voice: ${voice}.`} {musicNote}
                  </Text>
                  {rejected.map(({ name, explanation }) => (
                    <Text as="p" tone="subdued" variant="bodySm" key={name}>
                      {`Not used: ${name}. ${explanation}`}
                    </Text>
                  ))}
                </BlockStack>
              </Card>
            )}
          </BlockStack>
        </Layout.Section>
      </Layout>
      {clip.storyboard === null ? null : (
        <ExportModal
          clips={[{ id: clip.id, title: clip.title, revision: clip.revision, storyboard: clip.storyboard }]}
          key={exporting}
          activator={exportButton}
          smaller={exporting === 'smaller'}
          open={exporting !== null}
          onClose={() => setExporting(null)}
          onStarted={() => {
            setExporting(null);
            refresh();
            refetch();
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
function keptUntil({ keep, expiresAt }: ClipView): string {
  if (keep) return ' · exports won’t be deleted';
  return expiresAt === null ? '' : ` · exports will be deleted on ${formatDay(expiresAt)}`;
}

function Film({ clip, sources }: { clip: ClipView; sources: Sources }) {
  const { storyboard, revision } = clip;
  // The page loads its data again while an export goes on; the film of a version stays the same, and need not be drawn again.
  const film = useMemo(() => storyboard, [clip.id, revision, storyboard === null]);
  if (film === null)
    return (
      <Text as="p" tone="subdued">
        {clip.state === 'cancelled'
          ? 'There’s no video: the clip was canceled before its first version.'
          : 'There’s no video yet: the clip failed before its first version. Try again above, or delete it.'}
      </Text>
    );
  return (
    <InBrowser fallback={<SkeletonBodyText lines={6} />}>
      <Player storyboard={film} {...sources} />
    </InBrowser>
  );
}
