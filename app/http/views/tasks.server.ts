/** Gathers the shop's tasks for the Task Center: what runs, then what waits in the order of the queue, then what ended of late. */
import { queuePosition } from '#app/contract/queue-position.ts';
import type { TasksView, TaskView } from '#app/contract/tasks.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { exportView, publicationView } from '#app/http/views/exports.server.ts';
import { progressOf } from '#app/http/views/progress.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import { failureSentence } from '#studio/shared/errors.ts';
import type { TaskList } from '#studio/shared/task-list.ts';

/** Of what is under way, of each kind: two full batches. Beyond them only the number is told. */
const MAX_ACTIVE = 100;
const MAX_ENDED = 20;
/** Finished work is shown this long. */
const SHOWN_MILLISECONDS = 24 * 3600_000;

/** Whose tasks they are. */
type Asking = {
  services: {
    repositories: Pick<Merchant['services']['repositories'], 'clips' | 'exports' | 'publications'>;
  };
} & Pick<Merchant, 'link'>;

/** `place`: how many are made before it, while it waits. */
type Task = TaskView & { place: number; at: Date };

export async function tasksOf(merchant: Asking): Promise<TasksView> {
  const { clips, exports, publications } = merchant.services.repositories;
  const page = { since: new Date(Date.now() - SHOWN_MILLISECONDS), active: MAX_ACTIVE, ended: MAX_ENDED };
  const [making, exporting, publishing] = await Promise.all([
    clips.tasks(page),
    exports.tasks(page),
    publications.tasks(page),
  ]);
  const [clipPositions, exportPositions] = await Promise.all([
    clips.places(idsOf(making)),
    exports.places(idsOf(exporting)),
  ]);
  const under = [
    ...making.active.map((clip) => clipTask(clip, clipPositions.get(clip.id) ?? null)),
    ...exporting.active.map((made) => exportTask(merchant, made, exportPositions.get(made.id) ?? null)),
    ...publishing.active.map(publicationTask),
  ];
  const ended = [
    ...making.ended.map((clip) => clipTask(clip, null)),
    ...exporting.ended.map((made) => exportTask(merchant, made, null)),
    ...publishing.ended.map(publicationTask),
  ];
  const shown = [
    ...under.sort(inTurn),
    ...ended.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, MAX_ENDED),
  ];
  return {
    tasks: shown.map(({ at: _at, place: _place, ...task }) => task),
    activeCount: making.activeCount + exporting.activeCount + publishing.activeCount,
  };
}

const idsOf = ({ active }: TaskList<{ id: string; state: string }>): string[] =>
  active.filter(({ state }) => state === 'waiting').map(({ id }) => id);

/** What runs before what waits, the next before the last, and of two alike the older one. */
function inTurn(one: Task, other: Task): number {
  if (one.state !== other.state) return one.state === 'running' ? -1 : 1;
  return one.place - other.place || one.at.getTime() - other.at.getTime();
}

const EXPORT_STATES: Record<ExportRecord['state'], TaskView['state']> = {
  waiting: 'waiting',
  rendering: 'running',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'done',
};

function exportStep({ state, framesDone, framesTotal }: ExportRecord, place: number | null): string {
  if (state === 'rendering') return `Frame ${framesDone} of ${framesTotal}`;
  if (state === 'waiting') return queuePosition(place);
  return state === 'cancelled' ? 'Nothing was charged' : '';
}

function exportTask(merchant: Asking, made: ExportRecord, place: number | null): Task {
  const view = exportView(merchant, made, { place, clipRevision: made.revision, publications: [] });
  return {
    kind: 'export',
    id: made.id,
    clipId: made.clipId,
    title: made.title,
    detail: `${made.settings.resolution} · ${made.aspectRatio} · ${made.seconds} s`,
    state: EXPORT_STATES[made.state],
    step: exportStep(made, place),
    percent: made.framesTotal === 0 ? 0 : (100 * made.framesDone) / made.framesTotal,
    failure: view.failure,
    canCancel: made.state === 'waiting' || made.state === 'rendering',
    canRetry: made.state === 'failed' || made.state === 'cancelled',
    download:
      view.video === null || view.bytes === null
        ? null
        : { url: view.video, filename: view.filename, bytes: view.bytes },
    place: place ?? 0,
    at: made.createdAt,
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

function publicationTask(publication: PublicationRecord): Task {
  const view = publicationView(publication);
  return {
    kind: 'publication',
    id: view.id,
    clipId: publication.clipId,
    title: publication.title,
    detail:
      view.stillThere || view.state === 'undoing'
        ? 'back from the product’s media'
        : 'to the product’s media',
    state: PUBLICATION_STATES[view.state],
    step: view.stillThere ? 'still on the product' : view.step,
    percent: null,
    failure: view.failure,
    canCancel: false,
    canRetry: view.recoveryActions.includes('retry'),
    download: null,
    // What waits for the store to have room waits longer than any queue.
    place: view.failure === null ? 0 : Infinity,
    at: publication.createdAt,
  };
}

/** A clip that is ready is no task; one that was cancelled is made again. */
const CLIP_STATES: Record<Clip['state'], TaskView['state']> = {
  waiting: 'waiting',
  generating: 'running',
  failed: 'failed',
  ready: 'waiting',
  cancelled: 'waiting',
};

function clipTask(clip: Clip, place: number | null): Task {
  const { step, percent } = progressOf(clip.progress);
  return {
    kind: 'clip',
    id: clip.id,
    clipId: clip.id,
    title: clip.title,
    detail: `${clip.brief.aspectRatio} · ${clip.brief.seconds} s`,
    state: CLIP_STATES[clip.state],
    step: clip.state === 'waiting' ? queuePosition(place) : step,
    percent,
    failure: clip.failure === null ? null : failureSentence(clip.failure.code, clip.failure.details),
    canCancel: clip.state !== 'failed',
    canRetry: clip.state === 'failed',
    download: null,
    place: place ?? 0,
    at: clip.createdAt,
  };
}
