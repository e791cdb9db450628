/** The versions of a clip: each can be looked at and brought back. */
import {
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Modal,
  SkeletonBodyText,
  Text,
} from '@shopify/polaris';
import { lazy, Suspense, useMemo, useState } from 'react';
import { sourcesOf } from '#app/editor/sources.ts';
import type { EditView } from '#app/contract/clips.ts';
import { formatMoment } from '#app/contract/format.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const Player = lazy(() =>
  import('#app/editor/Player.tsx').then(({ Player: component }) => ({ default: component })),
);

export type Version = { storyboard: Storyboard; links: Record<string, string> };

export function VersionList({
  clipId,
  versions,
  onRestore,
}: {
  clipId: string;
  versions: EditView['versions'];
  onRestore: (version: Version) => void;
}) {
  const [looking, setLooking] = useState<{ revision: number; version: Version } | null>(null);
  const sources = useMemo(() => sourcesOf(looking?.version.links ?? {}), [looking]);

  async function withVersion(revision: number, use: (version: Version) => void): Promise<void> {
    const reply = await fetch(`/app/clips/${clipId}/version?revision=${revision}`, {
      headers: { accept: 'application/json' },
    })
      .then(
        (answer) =>
          answer.json() as Promise<({ ok: true } & Version) | { ok: false; failure: { message: string } }>,
      )
      .catch(() => ({
        ok: false as const,
        failure: { message: 'This version did not arrive. Check your connection and try again.' },
      }));
    if (reply.ok) use(reply);
    else window.shopify.toast.show(reply.failure.message, { isError: true });
  }

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Versions
        </Text>
        {versions.map(({ revision, summary, createdAt }, index) => (
          <InlineStack key={revision} align="space-between" blockAlign="center" gap="300" wrap={false}>
            <BlockStack>
              <Text as="span">{summary}</Text>
              <Text as="span" tone="subdued" variant="bodySm">
                {`Version ${revision} · ${formatMoment(createdAt)}`}
              </Text>
            </BlockStack>
            {index === 0 ? (
              <Text as="span" tone="subdued">
                Newest
              </Text>
            ) : (
              <ButtonGroup>
                <Button
                  accessibilityLabel={`Preview version ${revision}`}
                  onClick={() => void withVersion(revision, (version) => setLooking({ revision, version }))}
                >
                  Preview
                </Button>
                <Button
                  accessibilityLabel={`Restore version ${revision}`}
                  onClick={() => void withVersion(revision, onRestore)}
                >
                  Restore
                </Button>
              </ButtonGroup>
            )}
          </InlineStack>
        ))}
      </BlockStack>
      <Modal
        open={looking !== null}
        title={`Version ${looking?.revision ?? ''}`}
        onClose={() => setLooking(null)}
        primaryAction={{
          content: 'Restore',
          onAction: () => {
            if (looking !== null) onRestore(looking.version);
            setLooking(null);
          },
        }}
      >
        <Modal.Section>
          {looking === null ? null : (
            <Suspense fallback={<SkeletonBodyText lines={6} />}>
              <Player storyboard={looking.version.storyboard} {...sources} />
            </Suspense>
          )}
        </Modal.Section>
      </Modal>
    </Card>
  );
}
