/** What can be done with a clip from its card: keep its exported videos or no longer, and bring it up to date. */
import { Button, InlineStack, Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import { AFTER_REFRESH } from '#app/ui/after-refresh.ts';
import type { ClipAct } from '#app/contract/clip-requests.ts';
import { isRefreshable, type ClipView } from '#app/contract/clips.ts';

export const keepButton = (clipId: string): string => `keep-${clipId}`;

/** `onActed` is called when the server has done it. */
export function ClipActions({ clip, onActed }: { clip: ClipView; onActed: () => void }) {
  const [acting, setActing] = useState(false);
  const [asking, setAsking] = useState(false);

  // The buttons stay enabled meanwhile: a disabled one loses the keyboard focus.
  async function act(body: ClipAct, done: string): Promise<void> {
    if (acting) return;
    setActing(true);
    const reply = await postJson(`/app/clips/${clip.id}/act`, body);
    setActing(false);
    window.shopify.toast.show(reply.ok ? done : reply.failure.message, { isError: !reply.ok });
    if (reply.ok) onActed();
  }

  const refresh = () => void act({ intent: 'refresh' }, 'Refreshing clip. Follow it in the Task Center.');
  const keep = clip.keep ? 'Let exports expire' : 'Keep exports';
  return (
    <InlineStack gap="200">
      <Button
        id={keepButton(clip.id)}
        size="slim"
        accessibilityLabel={`${keep}: ${clip.title}`}
        onClick={() =>
          void act(
            { intent: 'keep', keep: !clip.keep },
            clip.keep ? 'Exports can now expire' : 'Exports won’t be deleted',
          )
        }
      >
        {keep}
      </Button>
      {isRefreshable(clip) ? (
        // An edited film is replaced by another: the merchant is warned first.
        <Button
          size="slim"
          accessibilityLabel={`Refresh: ${clip.title}`}
          onClick={() => (clip.revision > 1 ? setAsking(true) : refresh())}
        >
          Refresh
        </Button>
      ) : null}
      <Modal
        size="small"
        open={asking}
        onClose={() => setAsking(false)}
        title={`Refresh “${clip.title}”?`}
        primaryAction={{
          content: 'Refresh',
          onAction: () => {
            setAsking(false);
            refresh();
          },
        }}
        secondaryActions={[{ content: 'Cancel', onAction: () => setAsking(false) }]}
      >
        <Modal.Section>
          <Text as="p">{AFTER_REFRESH}</Text>
        </Modal.Section>
      </Modal>
    </InlineStack>
  );
}
