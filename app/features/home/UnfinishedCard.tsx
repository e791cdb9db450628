/**
 * What is being made or was just made: one row each, with the way to it. What fails while it is watched says
 * so here.
 */
import { useNavigate } from '@remix-run/react';
import { Badge, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { clipAtWork, type ClipView } from '#app/contract/clips.ts';
import { SLOW_WORDS, useIsSlow } from '#app/ui/tasks/use-is-slow.ts';
import './unfinished.css';

const STATES = {
  waiting: { tone: 'info', words: 'Waiting' },
  generating: { tone: 'info', words: 'Creating' },
  ready: { tone: 'success', words: 'Ready' },
  failed: { tone: 'critical', words: 'Failed' },
  cancelled: { tone: 'new', words: 'Canceled' },
  expired: { tone: 'new', words: 'Expired' },
} as const;

/** `clips` are those that stood here when the page was opened, as they are now: nothing below moves. */
export function UnfinishedCard({ clips }: { clips: readonly ClipView[] }) {
  return (
    <Card>
      <ul className="vitrine-unfinished" aria-label="Unfinished work">
        {clips.map((clip) => (
          <Row key={clip.id} clip={clip} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ clip }: { clip: ClipView }) {
  const navigate = useNavigate();
  const isSlow = useIsSlow(clipAtWork(clip) ? `${clip.state} ${clip.step} ${clip.percent ?? ''}` : null);
  const words = clip.state === 'failed' ? 'See what to do' : 'Open';
  return (
    <li>
      <InlineStack gap="200" blockAlign="center" wrap={false}>
        <Badge tone={STATES[clip.state].tone}>{STATES[clip.state].words}</Badge>
        <span className="vitrine-unfinished__words">
          <Text as="span" truncate>
            <strong>{clip.title}</strong>
            {progressWords(clip)}
          </Text>
        </span>
        <Button
          variant="plain"
          accessibilityLabel={clip.state === 'failed' ? `${words}: ${clip.title}` : `${words} ${clip.title}`}
          onClick={() => navigate(`/app/clips/${clip.id}`)}
        >
          {words}
        </Button>
      </InlineStack>
      {isSlow ? (
        <Text as="p" tone="caution" variant="bodySm">
          {SLOW_WORDS}
        </Text>
      ) : null}
    </li>
  );
}

/** After the title: what is being done, or why it failed. */
function progressWords({ state, step, failure }: ClipView): string {
  if (state === 'generating' && step !== '') return ` · ${step}`;
  return state === 'failed' && failure !== null ? ` · ${failure}` : '';
}
