/** The versions of a clip: each can be viewed and restored. */
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
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { sourcesOf } from '#app/editor/sources.ts';
import type { EditView } from '#app/contract/clips.ts';
import { MAX_VERSIONS } from '#studio/clip/clip.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

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
  const { moment } = useFormats();
  const [shown, setShown] = useState<{ revision: number; version: Version } | null>(null);
  const sources = useMemo(() => sourcesOf(shown?.version.links ?? {}), [shown]);
  /** Only the newest request counts: a slow answer comes over no later one. */
  const asked = useRef(0);
  /** The version that is being restored: until it is there, nothing else is asked for. */
  const [restoring, setRestoring] = useState<number | null>(null);

  async function restore(revision: number): Promise<void> {
    setRestoring(revision);
    await withVersion(revision, onRestore);
    setRestoring(null);
  }

  async function withVersion(revision: number, use: (version: Version) => void): Promise<void> {
    const request = ++asked.current;
    const reply = await fetch(`/app/clips/${clipId}/version?revision=${revision}`, {
      headers: { accept: 'application/json' },
    })
      .then(
        (answer) =>
          answer.json() as Promise<({ ok: true } & Version) | { ok: false; failure: { message: string } }>,
      )
      .catch(() => ({
        ok: false as const,
        failure: { message: 'This version couldn’t be loaded. Check your connection and try again.' },
      }));
    if (request !== asked.current) return;
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
                {`Version ${revision} · ${moment(createdAt)}`}
              </Text>
            </BlockStack>
            {index === 0 ? (
              <Text as="span" tone="subdued">
                Current
              </Text>
            ) : (
              <ButtonGroup>
                <Button
                  accessibilityLabel={`Preview version ${revision}`}
                  disabled={restoring !== null}
                  onClick={() => void withVersion(revision, (version) => setShown({ revision, version }))}
                >
                  Preview
                </Button>
                <Button
                  accessibilityLabel={`Restore version ${revision}`}
                  loading={restoring === revision}
                  disabled={restoring !== null}
                  onClick={() => void restore(revision)}
                >
                  Restore
                </Button>
              </ButtonGroup>
            )}
          </InlineStack>
        ))}
        {versions.length < MAX_VERSIONS ? null : (
          <Text as="p" tone="subdued">
            {`The newest ${MAX_VERSIONS} versions are kept, and every version you exported.`}
          </Text>
        )}
      </BlockStack>
      <Modal
        open={shown !== null}
        title={`Version ${shown?.revision ?? ''}`}
        onClose={() => setShown(null)}
        primaryAction={{
          content: 'Restore',
          onAction: () => {
            if (shown !== null) onRestore(shown.version);
            setShown(null);
          },
        }}
      >
        <Modal.Section>
          {shown === null ? null : (
            <Suspense fallback={<SkeletonBodyText lines={6} />}>
              <Player
                storyboard={shown.version.storyboard}
                label={`Preview of version ${shown.revision}`}
                {...sources}
              />
            </Suspense>
          )}
        </Modal.Section>
      </Modal>
    </Card>
  );
}
