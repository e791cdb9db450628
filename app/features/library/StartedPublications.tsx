/** How the publications that were started together are doing, with the way back of each that is live. */
import { Badge, BlockStack, Button, InlineStack, Modal, Text } from '@shopify/polaris';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PublicationView } from '#app/contract/clips.ts';
import type { PublicationsAnswer, PublishCandidate } from '#app/contract/publish-plan.ts';
import { NotPublished } from '#app/features/library/NotPublished.tsx';
import { PublishRow } from '#app/features/library/PublishRow.tsx';
import { publicationWords } from '#app/ui/publish/publication-words.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

export type StartedPublication = { candidate: PublishCandidate; publicationId: string };

export function StartedPublications({
  started,
  refused,
}: {
  started: readonly StartedPublication[];
  refused: readonly { candidate: PublishCandidate; reason: string }[];
}) {
  const { views, ask } = useViews(started.map(({ publicationId }) => publicationId));

  async function act(id: string, intent: 'unpublish' | 'retry'): Promise<void> {
    const reply = await postJson(`/app/publications/${id}`, { intent });
    if (!reply.ok) window.shopify.toast.show(reply.failure.message, { isError: true });
    ask();
  }

  return (
    <>
      {started.length === 0 ? null : (
        <Modal.Section>
          <BlockStack gap="300">
            <Text as="p">
              You can close this window. Publishing continues, and you can follow it in the Task Center.
            </Text>
            <p role="status">{publishedWords(views, started.length)}</p>
            <ul className="vitrine-publish" aria-label="Started">
              {started.map(({ candidate, publicationId }) => (
                <PublishRow key={candidate.clipId} candidate={candidate}>
                  <PublicationProgress
                    view={views.get(publicationId) ?? null}
                    clipId={candidate.clipId}
                    productTitle={candidate.productTitle}
                    onAct={(intent) => void act(publicationId, intent)}
                  />
                </PublishRow>
              ))}
            </ul>
          </BlockStack>
        </Modal.Section>
      )}
      <NotPublished
        title={
          refused.length === 1 ? '1 video wasn’t published' : `${refused.length} videos weren’t published`
        }
        tone="critical"
        rows={refused}
      />
    </>
  );
}

/** "3 of 5 published". */
function publishedWords(views: ReadonlyMap<string, Pick<PublicationView, 'state'>>, count: number): string {
  const published = [...views.values()].filter(({ state }) => state === 'ready').length;
  return `${published} of ${count} published`;
}

/** Nobody has asked how it is doing. */
const STARTED = { state: 'waiting', stillThere: false } as const;

/** How one of them is doing. */
export function PublicationProgress({
  view,
  clipId,
  productTitle,
  onAct,
}: {
  view: PublicationView | null;
  clipId: string;
  productTitle: string;
  onAct: (intent: 'unpublish' | 'retry') => void;
}) {
  const { label, tone } = publicationWords(view ?? STARTED);
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
        {view === null || view.step === '' ? null : (
          <Text as="span" tone="subdued" variant="bodySm">
            {view.step}
          </Text>
        )}
        {view?.canUnpublish === true ? (
          <Button
            variant="plain"
            tone="critical"
            accessibilityLabel={`Undo: remove the video from ${productTitle}`}
            onClick={() => onAct('unpublish')}
          >
            Undo
          </Button>
        ) : null}
        {view?.recoveryActions.includes('retry') === true ? (
          <Button
            variant="plain"
            accessibilityLabel={`Try again: ${productTitle}`}
            onClick={() => onAct('retry')}
          >
            Try again
          </Button>
        ) : null}
        {view?.recoveryActions.some((way) => way !== 'retry') === true ? (
          // What else there is to do needs the clip's own page.
          <Button
            variant="plain"
            accessibilityLabel={`Open clip: ${productTitle}`}
            url={`/app/clips/${clipId}`}
          >
            Open clip
          </Button>
        ) : null}
      </InlineStack>
      {view === null || view.failure === null ? null : (
        <Text as="span" tone={view.state === 'failed' ? 'critical' : 'subdued'}>
          {view.failure}
        </Text>
      )}
    </BlockStack>
  );
}

/** By the publication's id, as of the last change that the page received. */
function useViews(ids: readonly string[]): { views: ReadonlyMap<string, PublicationView>; ask: () => void } {
  const { listen } = useTasks();
  const [views, setViews] = useState<ReadonlyMap<string, PublicationView>>(new Map());
  const latest = useRef(0);
  const asked = ids.join(',');
  const ask = useCallback(() => {
    if (asked === '') return;
    const turn = ++latest.current;
    fetch(`/app/publish?ids=${asked}`, { headers: { accept: 'application/json' } })
      .then((reply) => reply.json() as Promise<{ ok: boolean } & Partial<PublicationsAnswer>>)
      .then(({ publications }) => {
        if (turn === latest.current && publications !== undefined)
          setViews(new Map(publications.map((each) => [each.id, each])));
      })
      // Without a connection the rows stay as they were; the next change asks again.
      .catch(() => undefined);
  }, [asked]);
  useEffect(() => {
    ask();
    return listen((event) => (event === null || event.kind === 'publication' ? ask() : undefined));
  }, [ask, listen]);
  return { views, ask };
}
