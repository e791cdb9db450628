/** How far the making of a clip is, and the way to cancel it. */
import { BlockStack, Button, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import type { ClipView } from '#app/contract/clips.ts';
import { SLOW_WORDS, useIsSlow } from '#app/ui/tasks/use-is-slow.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

/** Percent that a clip shows before anything is done: it has begun. */
const BEGUN_PERCENT = 3;

export function ClipProgress({ clip, onCancel }: { clip: ClipView; onCancel: () => void }) {
  const { tasks } = useTasks();
  const waiting = tasks.find(({ kind, id }) => kind === 'clip' && id === clip.id)?.step ?? 'Waiting in line';
  const isSlow = useIsSlow(clip.state === 'waiting' ? null : `${clip.step} ${clip.percent ?? ''}`);
  return (
    <BlockStack gap="300">
      <Text as="p" variant="headingSm">
        {clip.state === 'waiting' ? waiting : clip.step}
      </Text>
      <ProgressBar progress={clip.percent ?? BEGUN_PERCENT} size="small" animated={false} />
      <InlineStack align="space-between" blockAlign="center">
        <Text as="p" tone="subdued">
          {isSlow ? SLOW_WORDS : 'You can close this tab. We’ll keep working on it.'}
        </Text>
        <Button variant="plain" tone="critical" onClick={onCancel}>
          Cancel
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
