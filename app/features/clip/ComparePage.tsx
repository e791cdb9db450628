/** Two clips side by side, playing in step: what differs, and what can be done next with each. */
import {
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  SkeletonBodyText,
  Spinner,
  Text,
} from '@shopify/polaris';
import { lazy, useMemo, useRef, useState } from 'react';
import type { ComparedView, ComparisonView, NoComparison } from '#app/contract/comparison.ts';
import type { ComparisonPlayerProps } from '#app/editor/ComparisonPlayer.tsx';
import { sourcesFrom } from '#app/editor/sources.ts';
import { VariantWords } from '#app/ui/clips/VariantWords.tsx';
import { exportableClip } from '#app/ui/export/exportable-clip.ts';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { InBrowser } from '#app/ui/page/InBrowser.tsx';
import { useFreshLinks } from '#app/ui/requests/use-fresh-links.ts';
import { useLivePage } from '#app/ui/tasks/use-live-page.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

const ComparisonPlayer = lazy(() =>
  import('#app/editor/ComparisonPlayer.tsx').then(({ ComparisonPlayer: component }) => ({
    default: component,
  })),
);

export function ComparePage({ view }: { view: ComparisonView }) {
  return view.kind === 'none' ? <Nothing none={view} /> : <Comparison clips={view.clips} />;
}

function Comparison({ clips }: { clips: readonly [ComparedView, ComparedView] }) {
  const { refresh } = useTasks();
  // It stays when the dialog is closed: only a dialog that closes gives the focus back.
  const [side, setSide] = useState<0 | 1>(0);
  const [isExporting, setExporting] = useState(false);
  const exportButtons = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const;
  const key = clips.map(({ id, revision }) => `${id} ${revision}`).join();
  useFreshLinks();
  const links = useRef([clips[0].links, clips[1].links] as const);
  links.current = [clips[0].links, clips[1].links];
  // The page loads its data again while something else goes on; the films stay the same, with newer links.
  const films = useMemo(
    () =>
      [
        { storyboard: clips[0].storyboard, sources: sourcesFrom(() => links.current[0]) },
        { storyboard: clips[1].storyboard, sources: sourcesFrom(() => links.current[1]) },
      ] as const,
    [key],
  );
  const partOf = (side: 0 | 1): ComparisonPlayerProps['clips'][0] => ({
    name: clips[side].name,
    ...films[side],
    about: (
      <About
        clip={clips[side]}
        exportButton={exportButtons[side]}
        onExport={() => {
          setSide(side);
          setExporting(true);
        }}
      />
    ),
  });
  return (
    <AppPage title="Compare clips" backAction={{ content: 'Library', url: '/app/clips' }}>
      <Card>
        <InBrowser fallback={<SkeletonBodyText lines={12} />}>
          <ComparisonPlayer key={key} clips={[partOf(0), partOf(1)]} />
        </InBrowser>
      </Card>
      <ExportModal
        key={side}
        clips={[exportableClip(clips[side], clips[side].storyboard)]}
        activator={exportButtons[side]}
        open={isExporting}
        onClose={() => setExporting(false)}
        onStarted={() => {
          setExporting(false);
          refresh();
          window.shopify.toast.show('Export started. Follow it in the Task Center.');
        }}
      />
    </AppPage>
  );
}

function About({
  clip,
  exportButton,
  onExport,
}: {
  clip: ComparedView;
  exportButton: React.RefObject<HTMLDivElement>;
  onExport: () => void;
}) {
  const { id, name, title, differs, opening, language, isNewest } = clip;
  return (
    <BlockStack gap="200">
      <BlockStack gap="050">
        <Text as="h2" variant="headingMd">
          {name}
        </Text>
        {name.startsWith(title) ? null : (
          <Text as="p" tone="subdued" variant="bodySm">
            {title}
          </Text>
        )}
      </BlockStack>
      <Text as="p">
        <VariantWords variant={{ differs, opening }} language={language} />
      </Text>
      <ButtonGroup>
        <Button url={`/app/clips/${id}`} accessibilityLabel={`Open ${name}`}>
          Open
        </Button>
        {isNewest ? (
          <div ref={exportButton}>
            <Button variant="primary" accessibilityLabel={`Export ${name}`} onClick={onExport}>
              Export
            </Button>
          </div>
        ) : (
          <Button url={`/app/clips/${id}/edit`} accessibilityLabel={`Open the editor to restore ${name}`}>
            Restore in the editor
          </Button>
        )}
      </ButtonGroup>
    </BlockStack>
  );
}

function Nothing({ none: { title, message, waiting, open } }: { none: NoComparison }) {
  useLivePage((event) => event.kind === 'clip', waiting);
  return (
    <AppPage title={title} backAction={{ content: 'Library', url: '/app/clips' }}>
      <Card>
        <BlockStack gap="400">
          <InlineStack gap="200" blockAlign="center" wrap={false}>
            {waiting ? <Spinner size="small" /> : null}
            <Text as="p">{message}</Text>
          </InlineStack>
          <ButtonGroup>
            <Button variant="primary" url="/app/clips">
              Open the Library
            </Button>
            {open.map((clip) => (
              <Button key={clip.id} url={`/app/clips/${clip.id}`}>
                {`Open “${clip.title}”`}
              </Button>
            ))}
          </ButtonGroup>
        </BlockStack>
      </Card>
    </AppPage>
  );
}
