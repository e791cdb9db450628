/**
 * Gathers what waits for the merchant on Home: what failed recently and was not retried, and clips that are
 * out of date.
 */
import type { AttentionRow, SupportView } from '#app/contract/home.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { SHOWN_KINDS } from '#app/http/views/tasks.server.ts';
import { isOutOfDate, type Clip } from '#studio/clip/clip.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import {
  isStillThere,
  PRESENT_PUBLICATION_STATES,
  type PublicationRecord,
} from '#studio/publish/publication-record.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import { KINDS } from '#studio/shop/task-kinds.ts';
import { listingOf } from '#studio/work/listed-task.ts';
import type { Task, TaskError } from '#studio/work/task.ts';

const SHOWN_MILLISECONDS = 3 * 24 * 3600_000;
const MAX_FAILED = 10;
const MAX_ROWS = 5;
/** Beyond these it is "more than". */
const MAX_STALE = 20;

type Asking = {
  services: {
    repositories: Pick<Merchant['services']['repositories'], 'clips' | 'exports' | 'publications' | 'tasks'>;
  };
};

/** At most a handful of rows, the newest first; of what failed in the last three days. */
export async function attentionOf({
  services: { repositories },
}: Asking): Promise<{ rows: AttentionRow[]; lastFailure: SupportView['lastFailure'] }> {
  const { clips, exports, publications, tasks } = repositories;
  const since = new Date(Date.now() - SHOWN_MILLISECONDS);
  const [failed, stale] = await Promise.all([
    tasks.failed({ kinds: SHOWN_KINDS.map(({ kind }) => kind), since, limit: MAX_FAILED }),
    clips.list({ refreshable: true, limit: MAX_STALE }),
  ]);
  const idsOf = (kind: Task['subjectKind']) =>
    failed.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
  const [failedClips, failedExports, failedPublications] = await Promise.all([
    clips.findAll(idsOf('clip')),
    exports.findCurrent(idsOf('export')),
    publications.findAll(idsOf('publication')),
  ]);
  const listed = <Record extends { clipId: string }>(
    records: readonly Record[],
    list: (filter: { clipId: string }) => Promise<Record[]>,
  ) => Promise.all([...new Set(records.map(({ clipId }) => clipId))].map((clipId) => list({ clipId })));
  const [exportsOfClips, publicationsOfClips] = await Promise.all([
    listed(failedExports, (filter) => exports.list(filter)),
    listed(failedPublications, (filter) => publications.list(filter)),
  ]);
  const last = failed[0];
  return {
    rows: attentionRows({
      order: failed.map(({ subjectId }) => subjectId),
      listed: failed.flatMap(listedRow),
      clips: failedClips,
      exports: { failed: failedExports, all: exportsOfClips.flat() },
      publications: { failed: failedPublications, all: publicationsOfClips.flat() },
      stale,
    }),
    lastFailure:
      last === undefined || last.finishedAt === null
        ? null
        : { code: last.id, at: last.finishedAt.toISOString() },
  };
}

type FoundClip = Pick<Clip, 'id' | 'title' | 'state' | 'failure' | 'stale'>;
type FoundExport = Pick<
  ExportRecord,
  'id' | 'clipId' | 'title' | 'state' | 'failure' | 'settings' | 'createdAt'
>;
type FoundPublication = Pick<
  PublicationRecord,
  'id' | 'clipId' | 'productId' | 'title' | 'state' | 'step' | 'mediaId' | 'failure' | 'createdAt'
>;

export type Found = {
  /** The ids of what failed, newest first. */
  order: readonly string[];
  /** Rows of work that has no page of its own; their ids are those of its subjects. */
  listed: readonly AttentionRow[];
  clips: readonly FoundClip[];
  /** `all`: every one of the clips that the failed ones are of. */
  exports: { failed: readonly FoundExport[]; all: readonly FoundExport[] };
  publications: { failed: readonly FoundPublication[]; all: readonly FoundPublication[] };
  stale: { clips: readonly FoundClip[]; more: boolean };
};

/** One row a clip, with what failed last; all clips that are only out of date are one row, the last. */
export function attentionRows({ order, listed, clips, exports, publications, stale }: Found): AttentionRow[] {
  const failures = [
    ...listed,
    ...clips.flatMap(clipRow),
    ...exports.failed.flatMap((each) => exportRow(each, exports.all)),
    ...publications.failed.flatMap((each) => publicationRow(each, publications.all)),
  ].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const rows = [...Map.groupBy(failures, ({ id, clipId }) => clipId ?? id).values()].flatMap(([newest]) =>
    newest === undefined ? [] : [newest],
  );
  const named = new Set(rows.map(({ clipId }) => clipId));
  return [
    ...rows.slice(0, MAX_ROWS),
    ...staleRow(
      stale.clips.filter((clip) => isOutOfDate(clip) && !named.has(clip.id)),
      stale.more,
    ),
  ];
}

const failedRow = (id: string, clipId: string, title: string, words: string): AttentionRow => ({
  id,
  clipId,
  badge: 'Failed',
  title,
  words,
  action: { label: 'See what to do', url: `/app/clips/${clipId}` },
});

const sentenceOf = ({ failure }: { failure: TaskError | null }): string =>
  failure === null ? '' : ` ${failureSentence(failure.code, failure.details)}`;

/** Of a kind that the Task Center lists as itself; any other's row is that of its subject. */
function listedRow(task: Task): AttentionRow[] {
  const listing = listingOf(KINDS, task);
  if (listing === null) return [];
  const again = listing.canRetry ? ' You can try again in the Task Center.' : '';
  return [
    {
      id: task.subjectId,
      clipId: null,
      badge: 'Failed',
      title: task.title,
      words: `${listing.detail} failed.${sentenceOf({ failure: task.error })}${again}`,
      action: null,
    },
  ];
}

function clipRow(clip: FoundClip): AttentionRow[] {
  if (clip.state === 'failed')
    return [failedRow(clip.id, clip.id, clip.title, `The video wasn’t created.${sentenceOf(clip)}`)];
  // None for a failure that was dismissed or has succeeded since.
  if (clip.state !== 'ready' || clip.failure === null) return [];
  return [failedRow(clip.id, clip.id, clip.title, `The clip wasn’t refreshed.${sentenceOf(clip)}`)];
}

function exportRow(made: FoundExport, all: readonly FoundExport[]): AttentionRow[] {
  const isFollowed = all.some(
    (other) =>
      other.clipId === made.clipId &&
      other.createdAt > made.createdAt &&
      other.state !== 'failed' &&
      other.state !== 'cancelled',
  );
  if (made.state !== 'failed' || isFollowed) return [];
  const words = `The ${made.settings.resolution} export failed.${sentenceOf(made)}`;
  return [failedRow(made.id, made.clipId, made.title, words)];
}

function publicationRow(publication: FoundPublication, all: readonly FoundPublication[]): AttentionRow[] {
  if (publication.state !== 'failed') return [];
  const { id, clipId, title } = publication;
  if (isStillThere(publication))
    return [
      failedRow(id, clipId, title, `The video wasn’t removed from the product.${sentenceOf(publication)}`),
    ];
  const isFollowed = all.some(
    (other) =>
      other.clipId === clipId &&
      other.productId === publication.productId &&
      other.createdAt > publication.createdAt &&
      PRESENT_PUBLICATION_STATES.includes(other.state),
  );
  if (isFollowed) return [];
  return [failedRow(id, clipId, title, `The video wasn’t published.${sentenceOf(publication)}`)];
}

function staleRow(clips: readonly FoundClip[], more: boolean): AttentionRow[] {
  const [only] = clips;
  if (only === undefined) return [];
  if (clips.length === 1 && !more)
    return [
      {
        id: only.id,
        clipId: only.id,
        badge: 'Out of date',
        title: only.title,
        words: 'The product has changed since this clip was made.',
        action: { label: 'Review clip', url: `/app/clips/${only.id}` },
      },
    ];
  return [
    {
      id: 'out-of-date',
      clipId: null,
      badge: 'Out of date',
      title: `${more ? 'More than ' : ''}${clips.length} clips`,
      words: 'Their products have changed since they were made.',
      action: { label: 'View clips', url: '/app/clips?filter=stale' },
    },
  ];
}
