/** The newest clips, on Home. */
import { useNavigate } from '@remix-run/react';
import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { ClipGrid } from '#app/features/library/ClipGrid.tsx';
import { useKeptToast } from '#app/features/library/ExpiryBanner.tsx';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { hasVersion, type ClipCardView } from '#app/contract/clips.ts';
import { useFreshLinks } from '#app/ui/requests/use-fresh-links.ts';
import { usePosterNews } from '#app/features/library/use-poster-news.ts';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

export function RecentClips({
  clips,
  unfinished,
}: {
  clips: readonly ClipCardView[];
  /** A clip of the page was still at work when it was loaded, or had no poster, whether it is among these or not. */
  unfinished: boolean;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLDivElement>(null);
  const { refresh } = useTasks();
  const navigate = useNavigate();
  useKeptToast();
  useFreshLinks();
  useLivePage((event) => event.kind === 'clip', unfinished);
  usePosterNews(clips);
  if (clips.length === 0) return null;
  const exportable = clips.filter((clip) => chosen.has(clip.id) && hasVersion(clip));
  return (
    <Box paddingInline={{ xs: '400', sm: '0' }}>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingLg">
            Recent clips
          </Text>
          <InlineStack gap="200">
            <div ref={exportButton}>
              <Button disabled={exportable.length === 0} onClick={() => setExporting(true)}>
                {exportable.length < 2 ? 'Export' : `Batch export (${exportable.length})`}
              </Button>
            </div>
            <Button variant="plain" onClick={() => navigate('/app/clips')}>
              All clips
            </Button>
          </InlineStack>
        </InlineStack>
        <ClipGrid
          clips={clips}
          canChoose={hasVersion}
          chosen={chosen}
          onChoose={(id, yes) =>
            setChosen((before) => new Set(yes ? [...before, id] : [...before].filter((each) => each !== id)))
          }
        />
        <ExportModal
          clips={exportable}
          open={exporting}
          activator={exportButton}
          onClose={() => setExporting(false)}
          onStarted={(started) => {
            setExporting(false);
            setChosen((before) => new Set([...before].filter((id) => !started.includes(id))));
            refresh();
            window.shopify.toast.show('Export started. Follow it in the Task Center.');
          }}
        />
      </BlockStack>
    </Box>
  );
}
