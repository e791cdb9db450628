/**
 * Gathers the shop's tasks for the Task Center: what runs, then what waits in the order of the queue, then
 * what ended recently.
 */
import { z } from 'zod';
import { queuePosition } from '#app/contract/queue-position.ts';
import { isActive, type TasksView, type TaskView } from '#app/contract/tasks.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { exportView, publicationView } from '#app/http/views/exports.server.ts';
import { progressOf } from '#app/http/views/progress.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import {
  ACTIVE_EXPORT_STATES,
  UNDELIVERED_EXPORT_STATES,
  type ExportRecord,
} from '#studio/export/export-record.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';
import { PUBLISH_EXPORT, UNPUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import { taskLanguages } from '#app/http/views/task-languages.server.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import { KINDS, type SubjectKind } from '#studio/shop/task-kinds.ts';
import { listingOf } from '#studio/work/listed-task.ts';
import { isRetriable } from '#studio/work/retry-task.ts';
import type { ListedAs, ShareDone, Task, TaskKind } from '#studio/work/task.ts';

/** Active tasks shown: two full batches. Of more only the number is shown. */
const MAX_ACTIVE = 100;
const MAX_ENDED = 20;
/** Finished work is shown this long. */
const SHOWN_MILLISECONDS = 24 * 3600_000;

/** Whose tasks they are. */
type Asking = {
  services: {
    repositories: Pick<Merchant['services']['repositories'], 'clips' | 'exports' | 'publications' | 'tasks'>;
  };
} & Pick<Merchant, 'link'>;

/** `position`: how many are made before it, while it waits. */
type Row = TaskView & { position: number };

/** What the Task Center shows of a shop's work. */
export async function tasksOf(merchant: Asking): Promise<TasksView> {
  const { tasks } = merchant.services.repositories;
  const { active, activeCount, ended } = await tasks.list({
    kinds: SHOWN_KINDS.map(({ kind }) => kind),
    since: new Date(Date.now() - SHOWN_MILLISECONDS),
    active: MAX_ACTIVE,
    ended: MAX_ENDED,
  });
  const rows = await rowsOf(merchant, [...active, ...ended]);
  const under = active.flatMap((task) => rows.get(task.id) ?? []).sort(inTurn);
  // A clip that is made is in the library; what failed of it is over once it was dismissed.
  const over = ended
    .flatMap((task) => rows.get(task.id) ?? [])
    .filter(({ kind, state }) => kind !== 'clip' || state === 'failed');
  return { tasks: [...under, ...over].map(({ position: _position, ...task }) => task), activeCount };
}

/** By the task's id. A task whose subject is gone, or was replaced by a newer one, has no row. */
async function rowsOf(merchant: Asking, tasks: readonly Task[]): Promise<Map<string, Row>> {
  const { clips, exports, publications, tasks: reads } = merchant.services.repositories;
  const subjectsOf = (subjectKind: SubjectKind) => ({
    subjectKind,
    subjectIds: tasks.filter((task) => task.subjectKind === subjectKind).map((task) => task.subjectId),
  });
  const [ofClips, ofExports] = [subjectsOf('clip'), subjectsOf('export')];
  const [made, exported, published, clipPositions, exportPositions] = await Promise.all([
    clips.findAll(ofClips.subjectIds),
    exports.findCurrent(ofExports.subjectIds),
    publications.findAll(subjectsOf('publication').subjectIds),
    reads.positions(ofClips),
    reads.positions(ofExports),
  ]);
  const bySubject = new Map<string, Row>([
    ...made.map((clip) => [clip.id, clipTask(clip, clipPositions.get(clip.id) ?? null)] as const),
    ...exported.map(
      (record) => [record.id, exportTask(merchant, record, exportPositions.get(record.id) ?? null)] as const,
    ),
    ...published.map((publication) => [publication.id, publicationTask(publication)] as const),
  ]);
  const languages = await taskLanguages(
    clips,
    [...exported, ...published].map(({ clipId }) => clipId),
    made,
  );
  return new Map(
    tasks.flatMap((task) => {
      const listing = listingOf(KINDS, task);
      const row = listing === null ? bySubject.get(task.subjectId) : listedTask(task, listing);
      return row === undefined ? [] : [[task.id, inLanguage(row, languages)]];
    }),
  );
}

function inLanguage(row: Row, languages: ReadonlyMap<string, string>): Row {
  const language = row.clipId === null ? undefined : languages.get(row.clipId);
  return language === undefined ? row : { ...row, detail: `${language} · ${row.detail}` };
}

/** What runs before what waits, the next before the last; the sort keeps the order of two alike. */
function inTurn(one: Row, other: Row): number {
  if (one.state !== other.state) return one.state === 'running' ? -1 : 1;
  return one.position === other.position ? 0 : one.position - other.position;
}

/** Their rows are those of clips, exports and publications. */
const WITH_A_VIEW: readonly TaskKind[] = [GENERATE_CLIP, EXPORT_CLIP, PUBLISH_EXPORT, UNPUBLISH_EXPORT];
/** The work that merchants are shown. */
export const SHOWN_KINDS: readonly TaskKind[] = [
  ...WITH_A_VIEW,
  ...KINDS.filter(({ listedAs }) => listedAs !== undefined),
];

/** Work without a page of its own, as its kind has it listed. */
function listedTask(task: Task, { detail, canRetry }: ListedAs): Row {
  const progress = shareSchema.safeParse(task.progress);
  return {
    kind: 'task',
    id: task.id,
    clipId: null,
    title: task.title,
    detail,
    state: task.state,
    step: '',
    percent: progress.success ? (100 * progress.data.done) / progress.data.total : null,
    failure: task.error === null ? null : failureSentence(task.error.code, task.error.details),
    canCancel: isActive(task),
    canRetry: canRetry && isRetriable(task),
    download: null,
    position: 0,
  };
}

const shareSchema: z.ZodType<ShareDone> = z.object({ done: z.number(), total: z.number().positive() });

const EXPORT_STATES: Record<ExportRecord['state'], TaskView['state']> = {
  waiting: 'waiting',
  rendering: 'running',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'done',
};

function exportStep({ state, framesDone, framesTotal }: ExportRecord, position: number | null): string {
  if (state === 'rendering')
    return `Exporting, ${Math.floor((100 * framesDone) / Math.max(1, framesTotal))}%`;
  if (state === 'waiting') return queuePosition(position);
  return state === 'cancelled' ? 'Nothing was charged' : '';
}

function exportTask(merchant: Asking, made: ExportRecord, position: number | null): Row {
  const view = exportView(merchant, made, {
    positionInQueue: position,
    clipRevision: made.revision,
    publications: [],
  });
  return {
    kind: 'export',
    id: made.id,
    clipId: made.clipId,
    title: made.title,
    detail: `${made.settings.resolution} · ${made.aspectRatio} · ${made.seconds} s`,
    state: EXPORT_STATES[made.state],
    step: exportStep(made, position),
    percent: made.framesTotal === 0 ? 0 : (100 * made.framesDone) / made.framesTotal,
    failure: view.failure,
    canCancel: ACTIVE_EXPORT_STATES.includes(made.state),
    canRetry: UNDELIVERED_EXPORT_STATES.includes(made.state),
    download:
      view.video === null || view.bytes === null
        ? null
        : { url: view.video, filename: view.filename, bytes: view.bytes },
    position: position ?? 0,
  };
}

const PUBLICATION_STATES: Record<PublicationRecord['state'], TaskView['state']> = {
  waiting: 'waiting',
  publishing: 'running',
  undoing: 'running',
  ready: 'done',
  failed: 'failed',
  undone: 'cancelled',
};

function publicationTask(publication: PublicationRecord): Row {
  const view = publicationView(publication, { canRestore: false, waitsForExport: false });
  return {
    kind: 'publication',
    id: view.id,
    clipId: publication.clipId,
    title: publication.title,
    detail: view.stillThere || view.state === 'undoing' ? 'Removing from product' : 'Publishing to product',
    state: PUBLICATION_STATES[view.state],
    step: view.stillThere ? 'still on the product' : view.step,
    percent: null,
    failure: view.failure,
    canCancel: false,
    canRetry: view.recoveryActions.includes('retry'),
    download: null,
    // Work that waits for space in the store waits longer than any queue.
    position: view.failure === null ? 0 : Infinity,
  };
}

/** A clip that is ready is no task, unless refreshing it failed; one that was canceled is made again. */
const CLIP_STATES: Record<Clip['state'], TaskView['state']> = {
  waiting: 'waiting',
  generating: 'running',
  failed: 'failed',
  ready: 'waiting',
  cancelled: 'waiting',
};

function clipTask(clip: Clip, position: number | null): Row {
  const { step, percent } = progressOf(clip.progress);
  const failed = clip.state === 'failed' || (clip.state === 'ready' && clip.failure !== null);
  return {
    kind: 'clip',
    id: clip.id,
    clipId: clip.id,
    title: clip.title,
    detail: `${clip.brief.aspectRatio} · ${clip.brief.seconds} s`,
    state: failed ? 'failed' : CLIP_STATES[clip.state],
    step: clip.state === 'waiting' ? queuePosition(position) : step,
    percent,
    failure: clip.failure === null ? null : failureSentence(clip.failure.code, clip.failure.details),
    canCancel: !failed,
    canRetry: failed,
    download: null,
    position: position ?? 0,
  };
}
