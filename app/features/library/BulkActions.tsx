/**
 * What can be done with the clips that are chosen: export, refresh, publish, keep or delete them together.
 * What goes away is asked for first.
 */
import { Banner, BlockStack, Button, InlineStack, List, Modal, Text } from '@shopify/polaris';
import { useState, type ReactNode } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { AFTER_REFRESH } from '#app/ui/after-refresh.ts';
import { BulkPublish } from '#app/features/library/BulkPublish.tsx';
import type { BulkIntent, BulkOutcome } from '#app/contract/clip-requests.ts';
import { hasVersion, isRefreshable, type ClipCardView, type ClipView } from '#app/contract/clips.ts';

type Asked = Exclude<BulkIntent, 'keep'>;
type Refused = { title: string; message: string };

/**
 * `children`: the Export button. `onActed` is called with the clips that it was done to, once the server has
 * done it.
 */
export function BulkActions({
  chosen,
  onActed,
  onPublished,
  onClear,
  children,
}: {
  chosen: readonly ClipCardView[];
  onActed: (intent: BulkIntent, done: readonly string[]) => void;
  /** Videos are on their way to their products. */
  onPublished: () => void;
  onClear: () => void;
  children: ReactNode;
}) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [acting, setActing] = useState<BulkIntent | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const outdated = chosen.filter(isRefreshable);
  const publishable = chosen.filter(hasVersion);
  const unkept = chosen.filter(({ keep }) => !keep);

  async function act(intent: BulkIntent, clips: readonly ClipView[]): Promise<void> {
    setActing(intent);
    const reply = await postJson('/app/clips/bulk', { intent, clipIds: clips.map(({ id }) => id) });
    setActing(null);
    setAsking(null);
    if (!reply.ok) {
      window.shopify.toast.show(reply.failure.message, { isError: true });
      return;
    }
    setRefused(named(reply, clips));
    if (reply.done.length > 0) window.shopify.toast.show(doneWords(intent, reply.done.length));
    onActed(intent, reply.done);
  }

  return (
    <BlockStack gap="300">
      <InlineStack gap="200" blockAlign="center">
        {children}
        {chosen.length === 0 ? (
          <Text as="span" tone="subdued">
            Select clips to export, publish, or delete them.
          </Text>
        ) : (
          <>
            {outdated.length === 0 ? null : (
              <Button onClick={() => setAsking('refresh')}>{`Refresh (${outdated.length})`}</Button>
            )}
            {publishable.length === 0 ? null : <BulkPublish chosen={publishable} onStarted={onPublished} />}
            {unkept.length === 0 ? null : (
              <Button loading={acting === 'keep'} onClick={() => void act('keep', unkept)}>
                {`Keep exports (${unkept.length})`}
              </Button>
            )}
            <Button tone="critical" onClick={() => setAsking('remove')}>
              {`Delete (${chosen.length})`}
            </Button>
            <Button variant="plain" onClick={onClear}>
              Clear selection
            </Button>
          </>
        )}
      </InlineStack>
      {refused.length === 0 ? null : (
        <Banner tone="warning" title={refusedTitle(refused.length)} onDismiss={() => setRefused([])}>
          <List>
            {refused.map(({ title, message }, index) => (
              <List.Item key={index}>{`${title}: ${message}`}</List.Item>
            ))}
          </List>
        </Banner>
      )}
      <Question
        asking={asking}
        count={asking === 'refresh' ? outdated.length : chosen.length}
        sending={acting !== null}
        onClose={() => setAsking(null)}
        onYes={(intent) => void act(intent, intent === 'refresh' ? outdated : chosen)}
      />
    </BlockStack>
  );
}

function Question({
  asking,
  count,
  sending,
  onClose,
  onYes,
}: {
  asking: Asked | null;
  count: number;
  sending: boolean;
  onClose: () => void;
  onYes: (intent: Asked) => void;
}) {
  const verb = asking === 'refresh' ? 'Refresh' : 'Delete';
  return (
    <Modal
      size="small"
      open={asking !== null}
      onClose={onClose}
      title={`${verb} ${clipsWords(count)}?`}
      primaryAction={{
        content: `${verb} ${clipsWords(count)}`,
        destructive: asking === 'remove',
        loading: sending,
        onAction: () => {
          if (asking !== null) onYes(asking);
        },
      }}
      secondaryActions={[{ content: 'Cancel', onAction: onClose }]}
    >
      <Modal.Section>
        <Text as="p">
          {asking === 'refresh'
            ? AFTER_REFRESH
            : 'This can’t be undone. It also deletes their versions and exported videos. Videos that are published stay on their products, and points that you spent aren’t refunded.'}
        </Text>
      </Modal.Section>
    </Modal>
  );
}

const clipsWords = (count: number): string => (count === 1 ? '1 clip' : `${count} clips`);

const refusedTitle = (count: number): string =>
  count === 1 ? '1 clip couldn’t be changed' : `${count} clips couldn’t be changed`;

const doneWords = (intent: BulkIntent, count: number): string =>
  ({
    refresh: `Refreshing ${clipsWords(count)}. Follow it in the Task Center.`,
    keep: `Exports of ${clipsWords(count)} won’t be deleted`,
    remove: `${clipsWords(count)} deleted`,
  })[intent];

function named({ refused }: BulkOutcome, clips: readonly ClipView[]): Refused[] {
  const titles = new Map(clips.map(({ id, title }) => [id, title]));
  return refused.map(({ clipId, message }) => ({ title: titles.get(clipId) ?? 'A clip', message }));
}
