/**
 * The library: every clip of the shop, searched and filtered, chosen to be exported, refreshed, kept or
 * deleted together.
 */
import { useNavigation } from '@remix-run/react';
import { BlockStack, Box, Button, Card, EmptyState, InlineStack, Text } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { BulkActions } from '#app/features/library/BulkActions.tsx';
import { ClipGrid, clipLink } from '#app/features/library/ClipGrid.tsx';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { LibraryFilters } from '#app/features/library/LibraryFilters.tsx';
import { useLibraryAddress } from '#app/features/library/use-library-address.ts';
import { comparisonUrl } from '#app/contract/comparison.ts';
import { clipAtWork, hasVersion, isPending, type ClipCardView } from '#app/contract/clips.ts';
import { LowBalanceBanner } from '#app/ui/points/LowBalanceBanner.tsx';
import { useFreshLinks } from '#app/ui/requests/use-fresh-links.ts';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { NotStartedBanner } from '#app/ui/clips/NotStartedBanner.tsx';
import { useNotStarted } from '#app/features/library/use-not-started.ts';
import { usePosterNews } from '#app/features/library/use-poster-news.ts';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import type { ClipProduct } from '#studio/clip/ports.ts';

export type LibraryData = {
  clips: readonly ClipCardView[];
  /** Others fit that are not among them. */
  more: boolean;
  /** How many there are after "Show more"; null when a page holds no more. */
  lengthAfter: number | null;
  products: readonly ClipProduct[];
};

export function LibraryPage({ clips, more, lengthAfter, products }: LibraryData) {
  const { search, filter, product, change } = useLibraryAddress();
  const loading = useNavigation().state === 'loading';
  const { refresh } = useTasks();
  const refetch = useRefetch();
  const notStarted = useNotStarted();
  useFreshLinks();
  useLivePage((event) => event.kind === 'clip', clips.some(isPending));
  usePosterNews(clips);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLDivElement>(null);
  /** How many there were when more was asked for. */
  const before = useRef<number | null>(null);
  useEffect(() => {
    const first = clips[before.current ?? clips.length];
    if (first !== undefined) document.getElementById(clipLink(first.id))?.focus();
    if (!loading) before.current = null;
  }, [clips, loading]);

  const forget = (ids: readonly string[]): void =>
    setChosen((then) => new Set([...then].filter((id) => !ids.includes(id))));

  const exportable = clips.filter((clip) => chosen.has(clip.id) && hasVersion(clip));
  const filtered = search !== '' || filter !== '' || product !== '';
  return (
    <AppPage title="Library">
      <BlockStack gap="400">
        <LowBalanceBanner />
        <NotStartedBanner videos={notStarted.videos} onDismiss={notStarted.dismiss} />
        <Card>
          <BlockStack gap="300">
            <LibraryFilters products={products} />
            <BulkActions
              chosen={clips.filter(({ id }) => chosen.has(id))}
              onActed={(intent, done) => {
                if (intent === 'remove') forget(done);
                refresh();
                refetch();
              }}
              onPublished={refresh}
              onClear={() => setChosen(new Set())}
            >
              <div ref={exportButton}>
                <Button
                  variant="primary"
                  disabled={exportable.length === 0}
                  onClick={() => setExporting(true)}
                >
                  {exportable.length < 2 ? 'Export' : `Batch export (${exportable.length})`}
                </Button>
              </div>
              <CompareButton clips={exportable} />
            </BulkActions>
          </BlockStack>
        </Card>
        <p role="status" className="vitrine-hidden">
          {loading ? '' : countWords(clips.length, more)}
        </p>
        {clips.length > 0 ? (
          <Box paddingInline={{ xs: '400', sm: '0' }}>
            <ClipGrid
              clips={clips}
              canChoose={(clip) => !clipAtWork(clip)}
              chosen={chosen}
              onChoose={(id, yes) =>
                setChosen((then) => new Set(yes ? [...then, id] : [...then].filter((each) => each !== id)))
              }
            />
          </Box>
        ) : (
          <NoClips filtered={filtered} />
        )}
        {more && lengthAfter === null ? (
          <Text as="p" tone="subdued" alignment="center">
            {`These are the first ${clips.length}. Search or filter to find the others.`}
          </Text>
        ) : null}
        {more && lengthAfter !== null ? (
          <InlineStack align="center">
            <Button
              loading={loading}
              onClick={() => {
                before.current = clips.length;
                change({ shown: String(lengthAfter) });
              }}
            >
              Show more
            </Button>
          </InlineStack>
        ) : null}
      </BlockStack>
      <ExportModal
        clips={exportable}
        open={exporting}
        activator={exportButton}
        onClose={() => setExporting(false)}
        onStarted={(started) => {
          setExporting(false);
          forget(started);
          refresh();
          window.shopify.toast.show('Export started. Follow it in the Task Center.');
        }}
      />
    </AppPage>
  );
}

/** Offered when exactly two are chosen. */
function CompareButton({ clips: [left, right, ...more] }: { clips: readonly { id: string }[] }) {
  if (left === undefined || right === undefined || more.length > 0) return null;
  const versionOf = ({ id }: { id: string }) => ({ clipId: id, revision: null });
  return <Button url={comparisonUrl([versionOf(left), versionOf(right)])}>Compare</Button>;
}

/** What a screen reader says after the list has changed. */
function countWords(count: number, more: boolean): string {
  return `${count} ${count === 1 ? 'clip' : 'clips'} shown.${more ? ' More available.' : ''}`;
}

function NoClips({ filtered }: { filtered: boolean }) {
  return (
    <Card>
      {filtered ? (
        <Text as="p" tone="subdued">
          No clips found. Try changing the search or filters.
        </Text>
      ) : (
        <EmptyState
          heading="Your clips will be here"
          image=""
          action={{ content: 'Create a video', url: '/app/create' }}
        >
          <p>Paste a product link and see its video a few seconds later. Previewing is free.</p>
        </EmptyState>
      )}
    </Card>
  );
}
