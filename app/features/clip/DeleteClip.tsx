/** Deletes a clip after asking: what goes with it, what stays on the product, and how that is removed first. */
import { BlockStack, Button, InlineStack, List, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { Asks } from '#app/contract/endpoints.ts';
import { exportAtWork, type ExportView } from '#app/contract/clips.ts';

type DeleteClipProps = {
  clip: { id: string; title: string; revision: number };
  exports: readonly ExportView[];
  onChanged: () => void;
  onDeleted: () => void;
};

export function DeleteClip({ clip, exports, onChanged, onDeleted }: DeleteClipProps) {
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const published = exports
    .flatMap(({ publications }) => publications)
    .filter(({ state }) => state === 'ready');
  const ours = published.filter(({ canUnpublish }) => canUnpublish);
  const atWork = exports.some(exportAtWork);
  const stays = [
    published.length === 1
      ? 'The published video stays on the product.'
      : `The ${published.length} published videos stay on the product.`,
    ...(ours.length === 0
      ? []
      : ['To remove it there, do that first. Once the clip is deleted, you can’t do it from here.']),
  ].join(' ');

  async function send<At extends `/app/clips/${string}/act` | `/app/publications/${string}`>(
    url: At,
    body: Asks<At>,
  ): Promise<boolean> {
    if (sending) return false;
    setSending(true);
    const reply = await postJson(url, body);
    setSending(false);
    if (!reply.ok) window.shopify.toast.show(reply.failure.message, { isError: true });
    return reply.ok;
  }
  async function remove(): Promise<void> {
    if (!(await send(`/app/clips/${clip.id}/act`, { intent: 'remove' }))) {
      onChanged();
      return;
    }
    setOpen(false);
    window.shopify.toast.show('Clip deleted');
    onDeleted();
  }
  async function unpublish(): Promise<void> {
    for (const { id } of ours) await send(`/app/publications/${id}`, { intent: 'unpublish' });
    onChanged();
  }

  return (
    <Modal
      open={open}
      onClose={() => setOpen(false)}
      title={`Delete “${clip.title}”?`}
      activator={
        <Button variant="plain" tone="critical" onClick={() => setOpen(true)}>
          Delete
        </Button>
      }
      primaryAction={{
        content: 'Delete clip',
        destructive: true,
        loading: sending,
        disabled: atWork,
        onAction: () => void remove(),
      }}
      secondaryActions={[{ content: 'Cancel', onAction: () => setOpen(false) }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <Text as="p">This can’t be undone. This also deletes:</Text>
          <List>
            <List.Item>
              {counted(clip.revision, 'version', 'no version, because it was never created')}
            </List.Item>
            <List.Item>
              {counted(
                exports.filter(({ state }) => state === 'done').length,
                'exported video',
                'no exported video',
              )}
            </List.Item>
          </List>
          <Text as="p">Points you spent on it aren’t refunded. They stay in your history.</Text>
          {published.length === 0 ? null : (
            <BlockStack gap="200">
              <Text as="p">{stays}</Text>
              {ours.length === 0 ? null : (
                <InlineStack>
                  <Button loading={sending} onClick={() => void unpublish()}>
                    Remove from product
                  </Button>
                </InlineStack>
              )}
            </BlockStack>
          )}
          {atWork ? (
            <Text as="p" tone="critical">
              This clip is being exported or published. Wait until that’s done, or cancel it in the Task
              Center, and then delete the clip.
            </Text>
          ) : null}
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}

const counted = (count: number, noun: string, none: string): string =>
  count === 0 ? none : `${count} ${noun}${count === 1 ? '' : 's'}`;
