/** Deletes a clip after asking: what goes with it, what stays on the product, and how that is removed first. */
import { BlockStack, Button, ButtonGroup, List, Modal, Text } from '@shopify/polaris';
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
  /** What is live is removed once it was said how much that is. */
  const [removing, setRemoving] = useState(false);
  const published = exports
    .flatMap(({ publications }) => publications)
    .filter(({ state }) => state === 'ready');
  const ours = published.filter(({ canUnpublish }) => canUnpublish);
  const atWork = exports.some(exportAtWork);
  const deleted = [
    ...counted(clip.revision, 'version'),
    ...counted(exports.filter(({ state }) => state === 'done').length, 'exported video'),
  ];
  const stays = [
    published.length === 1
      ? 'The published video stays on the product.'
      : `The ${published.length} published videos stay on the product.`,
    ...(ours.length === 0
      ? []
      : [
          `To take ${ours.length === 1 ? 'it' : 'them'} off the product, remove ${ours.length === 1 ? 'it' : 'them'} before you delete the clip.`,
        ]),
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
    setRemoving(false);
    onChanged();
  }
  function close(): void {
    setRemoving(false);
    setOpen(false);
  }

  return (
    <Modal
      open={open}
      onClose={close}
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
      secondaryActions={[{ content: 'Cancel', onAction: close }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <Text as="p">
            {deleted.length === 0 ? 'This can’t be undone.' : 'This can’t be undone. This also deletes:'}
          </Text>
          {deleted.length === 0 ? null : (
            <List>
              {deleted.map((item) => (
                <List.Item key={item}>{item}</List.Item>
              ))}
            </List>
          )}
          <Text as="p">Points you spent on it aren’t refunded. They stay in your history.</Text>
          {published.length === 0 ? null : (
            <BlockStack gap="200">
              <Text as="p">{stays}</Text>
              {ours.length > 0 && removing ? (
                <Text as="p">
                  {ours.length === 1
                    ? 'Shoppers won’t see this video anymore.'
                    : `Shoppers won’t see any of these ${ours.length} videos anymore.`}
                </Text>
              ) : null}
              {ours.length === 0 ? null : (
                <ButtonGroup>
                  {removing ? (
                    <>
                      <Button tone="critical" loading={sending} onClick={() => void unpublish()}>
                        {['Remove', ...counted(ours.length, 'video')].join(' ')}
                      </Button>
                      <Button disabled={sending} onClick={() => setRemoving(false)}>
                        Keep on product
                      </Button>
                    </>
                  ) : (
                    <Button onClick={() => setRemoving(true)}>Remove from product</Button>
                  )}
                </ButtonGroup>
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

/** Empty for none. */
const counted = (count: number, noun: string): string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
