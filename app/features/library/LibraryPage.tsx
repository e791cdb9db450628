/** The library: every clip of the shop, searched and filtered, chosen to be exported, refreshed, kept or deleted together. */
import { useNavigation } from '@remix-run/react';
import { BlockStack, Box, Button, Card, EmptyState, InlineStack, Text } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { BulkActions } from '#app/features/library/BulkActions.tsx';
import { ClipGrid, clipLink } from '#app/features/library/ClipGrid.tsx';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { LibraryFilters } from '#app/features/library/LibraryFilters.tsx';
import { useLibraryAddress } from '#app/features/library/use-library-address.ts';
import { clipAtWork, type ClipView } from '#app/contract/clips.ts';
import { LowBalanceBanner } from '#app/ui/points/LowBalanceBanner.tsx';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import type { ClipProduct } from '#studio/clip/ports.ts';

export type LibraryData = {
  clips: readonly ClipView[];
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
  useLivePage((event) => event.kind === 'clip', clips.some(clipAtWork));
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

  const exportable = clips.flatMap((clip) =>
    chosen.has(clip.id) && clip.storyboard !== null
      ? [{ id: clip.id, title: clip.title, revision: clip.revision, storyboard: clip.storyboard }]
      : [],
  );
  const filtered = search !== '' || filter !== '' || product !== '';
  return (
    <AppPage title="Library">
      <BlockStack gap="400">
        <LowBalanceBanner />
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
          window.shopify.toast.show('Export started: follow it in the Task Center');
        }}
      />
    </AppPage>
  );
}

/** What a screen reader says after the list has changed. */
function countWords(count: number, more: boolean): string {
  return count === 1 ? '1 clip is shown' : `${count} clips are shown${more ? ', there are more' : ''}`;
}

function NoClips({ filtered }: { filtered: boolean }) {
  return (
    <Card>
      {filtered ? (
        <Text as="p" tone="subdued">
          No clip fits. Change the search or the filters.
        </Text>
      ) : (
        <EmptyState
          heading="Your clips will be here"
          image=""
          action={{ content: 'Create a video', url: '/app' }}
        >
          <p>Paste a product link and see its video a few seconds later. Previewing is free.</p>
        </EmptyState>
      )}
    </Card>
  );
}
