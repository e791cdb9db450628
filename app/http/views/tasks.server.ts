/** Gathers the shop's tasks for the Task Center: clips being made, exports, publications; the newest first. */
import type { TaskView } from '#app/components/tasks/views.ts';
import type { Merchant } from '#app/http/merchant.server.ts';
import { progressOf } from '#app/http/views/progress.server.ts';
import { exportView, publicationView } from '#app/http/views/exports.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { failureSentence } from '#studio/shared/errors.ts';

const MOST = 20;
/** Finished work is shown this long. */
const SHOWN_MILLISECONDS = 24 * 3600_000;

export async function tasksOf(merchant: Merchant): Promise<TaskView[]> {
  const { clips, exports, publications } = merchant.services.repositories;
  const since = new Date(Date.now() - SHOWN_MILLISECONDS);
  const [working, exporting, publishing] = await Promise.all([clips.list({ state: 'working', limit: MOST }), exports.list({ since, limit: MOST }), publications.list({ since, limit: MOST })]);
  const exportTasks = await Promise.all(
    exporting.map(async (made): Promise<TaskView & { at: Date }> => {
      const view = exportView(merchant, made, { place: made.state === 'waiting' ? await exports.place(made.id) : null, clipRevision: made.revision, publications: [] });
      return {
        kind: 'export',
        id: made.id,
        clipId: made.clipId,
        title: made.title,
        detail: `${made.settings.resolution} · ${made.aspectRatio} · ${made.seconds} s`,
        state: made.state === 'rendering' ? 'running' : made.state,
        step: made.state === 'rendering' ? `Frame ${made.framesDone} of ${made.framesTotal}` : view.place === null ? '' : view.place === 0 ? 'Next in the queue' : `${view.place} ahead in the queue`,
        percent: made.framesTotal === 0 ? 0 : (100 * made.framesDone) / made.framesTotal,
        failure: view.failure,
        canCancel: made.state === 'waiting' || made.state === 'rendering',
        canRetry: made.state === 'failed',
        download: view.video === null || view.bytes === null ? null : { url: view.video, filename: view.filename, bytes: view.bytes },
        at: made.createdAt,
      };
    }),
  );
  const publicationTasks = publishing.map((publication): TaskView & { at: Date } => {
    const view = publicationView(publication);
    return {
      kind: 'publication',
      id: view.id,
      clipId: publication.clipId,
      title: publication.title,
      detail: 'to the product’s media',
      state: view.state === 'waiting' ? 'waiting' : view.state === 'publishing' || view.state === 'undoing' ? 'running' : view.state === 'failed' ? 'failed' : view.state === 'undone' ? 'cancelled' : 'done',
      step: view.step,
      percent: null,
      failure: view.failure,
      canCancel: false,
      canRetry: view.state === 'failed',
      download: null,
      at: publication.createdAt,
    };
  });
  const all = [...working.clips.map(clipTask), ...exportTasks, ...publicationTasks];
  return all.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, MOST).map(({ at: _at, ...task }) => task);
}

function clipTask(clip: Clip): TaskView & { at: Date } {
  const { step, percent } = progressOf(clip.progress);
  return {
    kind: 'clip',
    id: clip.id,
    clipId: clip.id,
    title: clip.title,
    detail: `${clip.brief.aspectRatio} · ${clip.brief.seconds} s`,
    state: clip.state === 'generating' ? 'running' : clip.state === 'failed' ? 'failed' : 'waiting',
    step,
    percent,
    failure: clip.failure === null ? null : failureSentence(clip.failure.code, clip.failure.details),
    canCancel: clip.state !== 'failed',
    canRetry: clip.state === 'failed',
    download: null,
    at: clip.createdAt,
  };
}
