/** Generated creatives: the newest clips, on the page where they are ordered. */
import { useNavigate } from '@remix-run/react';
import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { ClipGrid } from '#app/features/library/ClipGrid.tsx';
import { useKeptToast } from '#app/features/library/ExpiryBanner.tsx';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { clipAtWork, type ClipView } from '#app/contract/clips.ts';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

export function RecentClips({ clips }: { clips: readonly ClipView[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLDivElement>(null);
  const { refresh } = useTasks();
  const navigate = useNavigate();
  useKeptToast();
  useLivePage((event) => event.kind === 'clip', clips.some(clipAtWork));
  if (clips.length === 0) return null;
  const exportable = clips.flatMap((clip) =>
    chosen.has(clip.id) && clip.storyboard !== null
      ? [{ id: clip.id, title: clip.title, revision: clip.revision, storyboard: clip.storyboard }]
      : [],
  );
  return (
    <Box paddingInline={{ xs: '400', sm: '0' }}>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingLg">
            Generated
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
          canChoose={({ storyboard }) => storyboard !== null}
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
            window.shopify.toast.show('Export started: follow it in the Task Center');
          }}
        />
      </BlockStack>
    </Box>
  );
}
