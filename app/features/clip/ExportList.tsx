/** A clip's exports: progress by real frames, downloads, and where each was published. */
import {
  Badge,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  ProgressBar,
  Text,
} from '@shopify/polaris';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { SLOW_WORDS, useIsSlow } from '#app/ui/tasks/use-is-slow.ts';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import { DownloadLink } from '#app/ui/page/DownloadLink.tsx';
import { GrantAccessButton } from '#app/ui/page/GrantAccess.tsx';
import { queuePosition } from '#app/contract/queue-position.ts';
import { isPublishable } from '#app/ui/publish/next-step.ts';
import { publicationWords } from '#app/ui/publish/publication-words.ts';
import { RemoveFromProduct } from '#app/features/clip/RemoveFromProduct.tsx';
import { ExpiredExport } from '#app/features/clip/ExpiredExport.tsx';
import type { Asks } from '#app/contract/endpoints.ts';
import type { ExportView, PublicationView } from '#app/contract/clips.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export function ExportList({
  exports,
  canPublish,
  offeredAbove,
  productTitle,
  onPublish,
  onSmaller,
}: {
  exports: readonly ExportView[];
  canPublish: boolean;
  /** The export that the page offers to publish elsewhere; null when there is none. */
  offeredAbove: string | null;
  productTitle: string;
  onPublish: (exportId: string, how?: { replacing: boolean }) => void;
  onSmaller: () => void;
}) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          Exports
        </Text>
        {exports.length === 0 ? (
          <Text as="p" tone="subdued">
            No exports yet. Export the clip as an MP4 to download it or publish it to the product.
          </Text>
        ) : (
          exports.map((each) => (
            <ExportRow
              key={each.id}
              shown={each}
              canPublish={canPublish}
              isOfferedAbove={each.id === offeredAbove}
              productTitle={productTitle}
              onPublish={onPublish}
              onSmaller={onSmaller}
            />
          ))
        )}
      </BlockStack>
    </Card>
  );
}

function ExportRow({
  shown,
  canPublish,
  isOfferedAbove,
  productTitle,
  onPublish,
  onSmaller,
}: {
  shown: ExportView;
  canPublish: boolean;
  isOfferedAbove: boolean;
  productTitle: string;
  onPublish: (exportId: string, how?: { replacing: boolean }) => void;
  onSmaller: () => void;
}) {
  const { megabytes } = useFormats();
  const refetch = useRefetch();
  const act = async <At extends '/app/tasks' | `/app/publications/${string}`>(url: At, body: Asks<At>) => {
    const reply = await postJson(url, body);
    if (!reply.ok) window.shopify.toast.show(reply.failure.message, { isError: true });
    refetch();
  };
  const isSlow = useIsSlow(shown.state === 'rendering' ? String(shown.framesDone) : null);
  const percent = shown.framesTotal === 0 ? 0 : (100 * shown.framesDone) / shown.framesTotal;
  return (
    <BlockStack gap="150">
      <InlineStack align="space-between" blockAlign="center">
        <Text as="span" fontWeight="semibold">
          {shown.width === null
            ? shown.settings.resolution
            : `${shown.settings.resolution} · ${shown.width} × ${shown.height ?? 0}`}
        </Text>
        {shown.current ? null : <Badge tone="attention">Out of date</Badge>}
      </InlineStack>
      {shown.state === 'waiting' ? (
        <Text as="p" tone="subdued">
          {queuePosition(shown.positionInQueue)}
        </Text>
      ) : null}
      {shown.state === 'rendering' ? (
        <>
          <ProgressBar size="small" progress={percent} animated={false} />
          <Text as="p" tone="subdued" variant="bodySm">
            {isSlow ? SLOW_WORDS : `Exporting, ${Math.floor(percent)}%`}
          </Text>
        </>
      ) : null}
      {shown.failure === null ? null : (
        <Text as="p" tone="critical">
          {shown.failure}
        </Text>
      )}
      {ACTIVE_EXPORT_STATES.includes(shown.state) ? (
        <InlineStack>
          <Button
            variant="plain"
            tone="critical"
            onClick={() => void act('/app/tasks', { intent: 'cancel', kind: 'export', id: shown.id })}
          >
            Cancel
          </Button>
        </InlineStack>
      ) : null}
      {shown.state === 'cancelled' ? (
        <Text as="p" tone="subdued">
          Canceled. Nothing was charged.
        </Text>
      ) : null}
      {shown.state === 'failed' || shown.state === 'cancelled' ? (
        <InlineStack>
          <Button
            variant="plain"
            onClick={() => void act('/app/tasks', { intent: 'retry', kind: 'export', id: shown.id })}
          >
            Try again
          </Button>
        </InlineStack>
      ) : null}
      {shown.expiredAt === null ? null : (
        <ExpiredExport
          expiredAt={shown.expiredAt}
          quarterPoints={shown.quarterPoints}
          onAgain={() => void act('/app/tasks', { intent: 'retry', kind: 'export', id: shown.id })}
        />
      )}
      {shown.video === null ? null : (
        <ButtonGroup>
          <DownloadLink url={shown.video} filename={shown.filename}>
            {`Download${shown.bytes === null ? '' : ` (${megabytes(shown.bytes)})`}`}
          </DownloadLink>
          {isPublishable(shown, canPublish && !isOfferedAbove) ? (
            <Button onClick={() => onPublish(shown.id)}>Publish to product</Button>
          ) : null}
        </ButtonGroup>
      )}
      {shown.poster === null ? null : (
        <InlineStack gap="300">
          <DownloadLink plain url={shown.poster} filename={shown.filename.replace(/\.mp4$/, '.jpg')}>
            Poster
          </DownloadLink>
          {shown.captions === null ? null : (
            <DownloadLink plain url={shown.captions} filename={shown.filename.replace(/\.mp4$/, '.vtt')}>
              Captions (WebVTT)
            </DownloadLink>
          )}
        </InlineStack>
      )}
      {shown.publications.map((publication) => (
        <Publication
          key={publication.id}
          publication={publication}
          canPublish={canPublish}
          productTitle={productTitle}
          onAct={(intent) => void act(`/app/publications/${publication.id}`, { intent })}
          onReplace={() => onPublish(shown.id, { replacing: true })}
          onSmaller={onSmaller}
        />
      ))}
    </BlockStack>
  );
}

function Publication({
  publication,
  canPublish,
  productTitle,
  onAct,
  onReplace,
  onSmaller,
}: {
  publication: PublicationView;
  canPublish: boolean;
  productTitle: string;
  onAct: (intent: 'unpublish' | 'restore' | 'retry') => void;
  onReplace: () => void;
  onSmaller: () => void;
}) {
  const { label, tone } = publicationWords(publication);
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
        {publication.step !== '' ? (
          <Text as="span" tone="subdued">
            {publication.step}
          </Text>
        ) : null}
        {publication.canUnpublish ? (
          <RemoveFromProduct productTitle={productTitle} onRemove={() => onAct('unpublish')} />
        ) : null}
        {publication.canRestore && canPublish ? (
          <Button variant="plain" onClick={() => onAct('restore')}>
            Put back on product
          </Button>
        ) : null}
        {(canPublish ? publication.recoveryActions : []).map((way) => (
          <RecoveryAction key={way} way={way} onAct={onAct} onReplace={onReplace} onSmaller={onSmaller} />
        ))}
      </InlineStack>
      {publication.failure === null ? null : (
        <Text as="p" tone={publication.state === 'failed' ? 'critical' : 'subdued'}>
          {publication.failure}
        </Text>
      )}
    </BlockStack>
  );
}

function RecoveryAction({
  way,
  onAct,
  onReplace,
  onSmaller,
}: {
  way: PublicationView['recoveryActions'][number];
  onAct: (intent: 'retry') => void;
  onReplace: () => void;
  onSmaller: () => void;
}) {
  if (way === 'grant') return <GrantAccessButton />;
  const words = {
    retry: 'Try again',
    replace: 'Choose one to replace',
    smaller: 'Export with a lower bitrate',
  }[way];
  const act = { retry: () => onAct('retry'), replace: onReplace, smaller: onSmaller }[way];
  return (
    <Button variant="plain" onClick={act}>
      {words}
    </Button>
  );
}
