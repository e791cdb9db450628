/** The Task Center: what runs, what waits and in which position, what is done, what failed and why. */
import {
  Badge,
  BlockStack,
  Box,
  Button,
  InlineStack,
  Popover,
  ProgressBar,
  Scrollable,
  Text,
  type BadgeProps,
} from '@shopify/polaris';
import { useState } from 'react';
import { DownloadLink } from '#app/ui/page/DownloadLink.tsx';
import { SLOW_WORDS, useIsSlow } from '#app/ui/tasks/use-is-slow.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { isActive, type TaskView } from '#app/contract/tasks.ts';
import '../page/hidden.css';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const STATES: Record<TaskView['state'], { label: string; tone?: NonNullable<BadgeProps['tone']> }> = {
  waiting: { label: 'Waiting' },
  running: { label: 'Running', tone: 'info' },
  done: { label: 'Done', tone: 'success' },
  failed: { label: 'Failed', tone: 'critical' },
  cancelled: { label: 'Canceled' },
};

export function TaskCenter() {
  const { tasks, activeCount: active } = useTasks();
  const [open, setOpen] = useState(false);
  const unseen = active - tasks.filter(isActive).length;
  return (
    <>
      <Popover
        active={open}
        preferredAlignment="right"
        fluidContent
        sectioned={false}
        onClose={() => setOpen(false)}
        activator={
          <Button disclosure={open ? 'up' : 'down'} ariaExpanded={open} onClick={() => setOpen(!open)}>
            {active === 0 ? 'Task Center' : `Task Center (${active})`}
          </Button>
        }
      >
        <Box as="section" aria-label="Task Center" padding="400" width="360px" maxWidth="88vw">
          <BlockStack gap="400">
            <Text as="h2" variant="headingSm">
              Task Center
            </Text>
            {tasks.length === 0 ? (
              <Text as="p" tone="subdued">
                Nothing is running. Exports and publishing show up here, and continue if you close this tab.
              </Text>
            ) : (
              <Scrollable style={{ maxHeight: '60vh' }} shadow>
                <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                  {tasks.filter(isActive).map((task) => (
                    <Task key={`${task.kind}${task.id}`} task={task} />
                  ))}
                  {unseen <= 0 ? null : (
                    <Box as="li" paddingBlockEnd="400">
                      <Text as="span" tone="subdued">{`${unseen} more waiting.`}</Text>
                    </Box>
                  )}
                  {tasks
                    .filter((task) => !isActive(task))
                    .map((task) => (
                      <Task key={`${task.kind}${task.id}`} task={task} />
                    ))}
                </ul>
              </Scrollable>
            )}
          </BlockStack>
        </Box>
      </Popover>
      <div className="vitrine-hidden" role="status" aria-live="polite">
        {active === 0 ? '' : `${active} ${active === 1 ? 'task' : 'tasks'} in progress`}
      </div>
    </>
  );
}

function Task({ task }: { task: TaskView }) {
  const { megabytes } = useFormats();
  const { cancel, retry } = useTasks();
  const { label, tone } = STATES[task.state];
  const isSlow = useIsSlow(task.state === 'running' ? `${task.step} ${task.percent ?? ''}` : null);
  return (
    <Box as="li" paddingBlockEnd="400">
      <BlockStack gap="150">
        <InlineStack align="space-between" blockAlign="center" wrap={false} gap="200">
          <Text as="span" fontWeight="semibold" truncate>
            {task.title}
          </Text>
          <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
        </InlineStack>
        <Text as="span" tone="subdued" variant="bodySm">
          {[task.detail, task.step].filter((part) => part !== '').join(' · ')}
        </Text>
        {task.state === 'running' && task.percent !== null ? (
          <ProgressBar size="small" progress={task.percent} animated={false} />
        ) : null}
        {isSlow ? (
          <Text as="p" tone="caution" variant="bodySm">
            {SLOW_WORDS}
          </Text>
        ) : null}
        {task.failure === null ? null : (
          <Text as="p" tone="critical" variant="bodySm">
            {task.failure}
          </Text>
        )}
        <InlineStack gap="300">
          {task.download === null ? null : (
            <DownloadLink plain url={task.download.url} filename={task.download.filename}>
              {`Download (${megabytes(task.download.bytes)})`}
            </DownloadLink>
          )}
          {task.clipId === null ? null : (
            <Button variant="plain" url={`/app/clips/${task.clipId}`}>
              Open clip
            </Button>
          )}
          {task.canCancel ? (
            <Button variant="plain" tone="critical" onClick={() => cancel(task)}>
              Cancel
            </Button>
          ) : null}
          {task.canRetry ? (
            <Button variant="plain" onClick={() => retry(task)}>
              Try again
            </Button>
          ) : null}
        </InlineStack>
      </BlockStack>
    </Box>
  );
}
