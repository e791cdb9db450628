/** The set-up checklist: how far a new shop is, and the next thing to do. Closed, it never comes back. */
import { BlockStack, Box, Button, Card, Icon, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { CheckCircleIcon, XIcon } from '@shopify/polaris-icons';
import { useState } from 'react';
import type { SetUpFacts } from '#app/contract/home.ts';
import { setUpSteps, type SetUpStep } from '#app/features/home/set-up.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import './home.css';
import '../../ui/page/hidden.css';

export function SetUpCard({
  facts,
  newestClipId,
  picking,
  onPick,
  onClosed,
}: {
  facts: SetUpFacts;
  newestClipId: string | null;
  picking: boolean;
  onPick: () => void;
  onClosed: () => void;
}) {
  const [isClosed, setClosed] = useState(false);
  const steps = setUpSteps(facts, newestClipId);
  const done = steps.filter((step) => step.done).length;
  const isComplete = done === steps.length;

  async function close(): Promise<void> {
    setClosed(true);
    onClosed();
    const reply = await postJson('/app/set-up', { intent: 'close' });
    if (reply.ok) return;
    setClosed(false);
    window.shopify.toast.show(reply.failure.message, { isError: true });
  }

  if (isClosed) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" wrap={false} gap="200">
          <Text as="h2" variant="headingMd">
            {isComplete ? 'You’re all set' : 'Set up Vitrine'}
          </Text>
          {isComplete ? (
            <Button onClick={() => void close()}>Close</Button>
          ) : (
            <Button
              variant="tertiary"
              icon={XIcon}
              accessibilityLabel="Dismiss setup guide"
              onClick={() => void close()}
            />
          )}
        </InlineStack>
        <InlineStack gap="300" blockAlign="center" wrap={false}>
          <Text as="p" tone="subdued">
            <span className="vitrine-set-up__count">{`${done} of ${steps.length} tasks complete`}</span>
          </Text>
          <Box width="100%" maxWidth="240px">
            <ProgressBar
              size="small"
              progress={(100 * done) / steps.length}
              animated={false}
              ariaLabelledBy={LABEL}
            />
          </Box>
          <span id={LABEL} className="vitrine-hidden">
            Setup progress
          </span>
        </InlineStack>
        <ul className="vitrine-set-up" aria-label="Setup tasks">
          {steps.map((step) => (
            <Step key={step.id} step={step} picking={picking} onPick={onPick} />
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

const LABEL = 'set-up-progress';

function Step({ step, picking, onPick }: { step: SetUpStep; picking: boolean; onPick: () => void }) {
  const { title, words, done, action } = step;
  return (
    <li>
      {done ? (
        <Icon source={CheckCircleIcon} tone="success" />
      ) : (
        <span className="vitrine-set-up__open" aria-hidden="true" />
      )}
      <div>
        <Text
          as="span"
          fontWeight={done ? 'regular' : 'semibold'}
          {...(done ? { tone: 'subdued' as const } : {})}
        >
          {title}
          {done ? <span className="vitrine-hidden">, done</span> : null}
        </Text>
        {done ? null : (
          <Text as="p" tone="subdued">
            {words}
          </Text>
        )}
      </div>
      {done || action === null ? null : (
        <div className="vitrine-set-up__action">
          {action.url === null ? (
            <Button loading={picking} onClick={onPick}>
              {action.label}
            </Button>
          ) : (
            <Button url={action.url}>{action.label}</Button>
          )}
        </div>
      )}
    </li>
  );
}
