/** The library: every clip of the shop, searched and filtered, chosen for export together. */
import { useNavigate, useSearchParams } from '@remix-run/react';
import { BlockStack, Box, Button, Card, EmptyState, InlineStack, Select, Text, TextField } from '@shopify/polaris';
import { useEffect, useState } from 'react';
import { AppPage } from '#app/components/AppPage.tsx';
import { ClipGrid } from '#app/components/clips/ClipGrid.tsx';
import { ExportModal } from '#app/components/clips/ExportModal.tsx';
import { clipAtWork, type ClipView } from '#app/components/clips/views.ts';
import { useLivePage } from '#app/components/tasks/use-live-page.ts';
import { useTasks } from '#app/components/tasks/use-tasks.tsx';

const FILTERS = [
  { value: '', label: 'All clips' },
  { value: 'ready', label: 'Ready' },
  { value: 'generating', label: 'Being made' },
  { value: 'failed', label: 'Failed' },
  { value: 'stale', label: 'Out of date' },
  { value: 'expiring', label: 'Expiring soon' },
];
const AFTER_MILLISECONDS = 300;

export function LibraryPage({ clips, nextCursor }: { clips: readonly (ClipView & { revision: number })[]; nextCursor: string | null }) {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const { refresh } = useTasks();
  useLivePage((event) => event.kind === 'clip', clips.some(clipAtWork));
  const [search, setSearch] = useState(parameters.get('search') ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);

  const set = (name: string, value: string) =>
    setParameters((before) => {
      const next = new URLSearchParams(before);
      next.delete('cursor');
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    }, { replace: true });
  useEffect(() => {
    if (search === (parameters.get('search') ?? '')) return;
    const timer = setTimeout(() => set('search', search), AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [search]);

  const exportable = clips.flatMap((clip) => (chosen.has(clip.id) && clip.storyboard !== null ? [{ id: clip.id, title: clip.title, revision: clip.revision, storyboard: clip.storyboard }] : []));
  const filtered = parameters.has('search') || parameters.has('filter') || parameters.has('product');
  return (
    <AppPage title="Library">
      <BlockStack gap="400">
        <Card>
          <InlineStack gap="300" blockAlign="end">
            <div style={{ flex: '1 1 220px' }}>
              <TextField label="Search" type="search" autoComplete="off" placeholder="Product or clip" value={search} onChange={setSearch} clearButton onClearButtonClick={() => setSearch('')} />
            </div>
            <Select label="Show" options={FILTERS} value={parameters.get('filter') ?? ''} onChange={(value) => set('filter', value)} />
            <Button variant="primary" disabled={exportable.length === 0} onClick={() => setExporting(true)}>
              {exportable.length < 2 ? 'Export' : `Batch Export (${exportable.length})`}
            </Button>
          </InlineStack>
        </Card>
        {clips.length > 0 ? (
          <Box paddingInline={{ xs: '400', sm: '0' }}>
            <ClipGrid clips={clips} chosen={chosen} onChoose={(id, yes) => setChosen((before) => new Set(yes ? [...before, id] : [...before].filter((each) => each !== id)))} />
          </Box>
        ) : filtered ? (
          <Card>
            <Text as="p" tone="subdued">
              No clip fits. Change the search or the filter.
            </Text>
          </Card>
        ) : (
          <Card>
            <EmptyState heading="Your clips will be here" image="" action={{ content: 'Create a video', url: '/app' }}>
              <p>Paste a product link and see its video a few seconds later. Previewing is free.</p>
            </EmptyState>
          </Card>
        )}
        {nextCursor === null ? null : (
          <InlineStack align="center">
            <Button onClick={() => set('cursor', nextCursor)}>Show more</Button>
          </InlineStack>
        )}
      </BlockStack>
      <ExportModal
        clips={exportable}
        open={exporting}
        onClose={() => setExporting(false)}
        onStarted={() => {
          setExporting(false);
          setChosen(new Set());
          refresh();
          window.shopify.toast.show('Export started: follow it in the Task Center');
          navigate('.', { replace: true });
        }}
      />
    </AppPage>
  );
}
