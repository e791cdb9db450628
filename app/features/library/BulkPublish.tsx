/** Publishes the chosen clips: asks with a list of what goes where, then shows how each is doing. */
import { Banner, BlockStack, Button, Modal, SkeletonBodyText, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import type { ClipView } from '#app/contract/clips.ts';
import { MAX_PUBLISHED_AT_ONCE } from '#app/contract/publish-plan.ts';
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import type { FailureView } from '#app/contract/reply.ts';
import {
  planPublication,
  severalOnProducts,
  type PlannedPublication,
  type SeveralOnProduct,
} from '#app/features/library/publish-plan.ts';
import { NotPublished } from '#app/features/library/NotPublished.tsx';
import { PublishRow } from '#app/features/library/PublishRow.tsx';
import { SeveralVideos } from '#app/features/library/SeveralVideos.tsx';
import { StartedPublications, type StartedPublication } from '#app/features/library/StartedPublications.tsx';
import { postJson } from '#app/ui/requests/post-json.ts';
import { subjectKeys } from '#app/ui/requests/request-keys.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';

/** After the featured image, which stays first. */
const POSITION = 1;

type Outcome = {
  started: readonly StartedPublication[];
  refused: readonly { candidate: PublishCandidate; reason: string }[];
};

/** `onStarted` is called when videos are on their way. */
export function BulkPublish({ chosen, onStarted }: { chosen: readonly ClipView[]; onStarted: () => void }) {
  // What was chosen when it was opened, counted, so that each time starts over.
  const [asked, setAsked] = useState<{ time: number; clipIds: readonly string[] }>({ time: 0, clipIds: [] });
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  return (
    <div ref={button}>
      <Button
        onClick={() => {
          setAsked(({ time }) => ({ time: time + 1, clipIds: chosen.map(({ id }) => id) }));
          setOpen(true);
        }}
      >
        {`Publish (${chosen.length})`}
      </Button>
      {asked.time === 0 ? null : (
        // It stays after it was closed: only a dialog that closes gives the focus back.
        <PublishClips
          key={asked.time}
          open={isOpen}
          clipIds={asked.clipIds}
          activator={button}
          onStarted={onStarted}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function PublishClips({
  open,
  clipIds,
  activator,
  onStarted,
  onClose,
}: {
  open: boolean;
  clipIds: readonly string[];
  activator: React.RefObject<HTMLElement>;
  onStarted: () => void;
  onClose: () => void;
}) {
  const asked = clipIds.slice(0, MAX_PUBLISHED_AT_ONCE);
  const plan = useQuery('/app/publish/plan', { clipIds: [...asked] });
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [keys] = useState(subjectKeys);
  const planned = (plan.value ?? []).map(planPublication);
  const going = planned.flatMap((each) => (each.exportId === null ? [] : [each]));
  const left = planned.flatMap((each) => (each.reason === null ? [] : [each]));

  async function publish(): Promise<void> {
    setSending(true);
    setFailure(null);
    const reply = await postJson('/app/publish', {
      publications: going.map(({ exportId, candidate: { alt } }) => ({
        key: keys.keyFor(exportId),
        exportId,
        alt,
        position: POSITION,
      })),
    });
    setSending(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    const candidates = new Map(going.map(({ exportId, candidate }) => [exportId, candidate]));
    const named = <T extends { exportId: string }>(each: readonly T[]) =>
      each.flatMap((one) => {
        const candidate = candidates.get(one.exportId);
        return candidate === undefined ? [] : [{ ...one, candidate }];
      });
    setOutcome({
      started: named(reply.started),
      refused: named(reply.refused).map(({ candidate, message }) => ({ candidate, reason: message })),
    });
    if (reply.started.length > 0) onStarted();
  }

  function close(): void {
    if (!sending) onClose();
  }

  return (
    <Modal
      open={open}
      activator={activator}
      onClose={close}
      title={outcome === null ? 'Publish to products' : 'Publishing to products'}
      {...(outcome === null
        ? {
            primaryAction: {
              content: publishWords(going.length),
              loading: sending,
              disabled: going.length === 0,
              onAction: () => void publish(),
            },
            secondaryActions: [{ content: 'Cancel', onAction: close, disabled: sending }],
          }
        : { primaryAction: { content: 'Close', onAction: onClose } })}
    >
      {outcome === null ? (
        <>
          {failure === null && plan.failure === null && clipIds.length === asked.length ? null : (
            <Modal.Section>
              <BlockStack gap="200">
                {failure === null ? null : <Banner tone="critical">{failure.message}</Banner>}
                {plan.failure === null ? null : (
                  <Banner tone="critical" action={{ content: 'Try again', onAction: plan.again }}>
                    {plan.failure.message}
                  </Banner>
                )}
                {clipIds.length === asked.length ? null : (
                  <Banner tone="warning">
                    {`${clipIds.length} clips are selected, and ${MAX_PUBLISHED_AT_ONCE} can be published at once. These are the first ${MAX_PUBLISHED_AT_ONCE}.`}
                  </Banner>
                )}
              </BlockStack>
            </Modal.Section>
          )}
          {plan.value === null ? (
            plan.failure === null ? (
              <Modal.Section>
                <div role="status" aria-busy="true" aria-label="Checking products">
                  <SkeletonBodyText lines={4} />
                </div>
              </Modal.Section>
            ) : null
          ) : (
            <Plan going={going} left={left} several={severalOnProducts(planned)} />
          )}
        </>
      ) : (
        <StartedPublications started={outcome.started} refused={outcome.refused} />
      )}
    </Modal>
  );
}

function Plan({
  going,
  left,
  several,
}: {
  going: readonly PlannedPublication[];
  several: readonly SeveralOnProduct[];
  left: readonly { candidate: PublishCandidate; reason: string }[];
}) {
  return (
    <>
      {going.length === 0 ? null : (
        <Modal.Section>
          <BlockStack gap="300">
            <Text as="p">
              {`${going.length === 1 ? 'This video goes' : 'These videos go'} live on the product ${productsOf(going) === 1 ? 'page' : 'pages'}, after the featured image. Publishing is free, and you can remove a video from its product at any time.`}
            </Text>
            <SeveralVideos products={several} />
            <ul className="vitrine-publish" aria-label="Clips to publish">
              {going.map(({ candidate }) => (
                <PublishRow key={candidate.clipId} candidate={candidate} />
              ))}
            </ul>
          </BlockStack>
        </Modal.Section>
      )}
      <NotPublished
        title={left.length === 1 ? '1 clip can’t be published' : `${left.length} clips can’t be published`}
        tone="subdued"
        rows={left}
      />
    </>
  );
}

const productsOf = (planned: readonly PlannedPublication[]): number =>
  new Set(planned.map(({ candidate: { productId } }) => productId)).size;

function publishWords(count: number): string {
  if (count === 0) return 'Publish';
  return count === 1 ? 'Publish 1 video' : `Publish ${count} videos`;
}
