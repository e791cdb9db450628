/** Has the posters drawn that clips lack: of clips from before there were any, a few at a time. */
import type { WorkerServices } from '#wiring/open-worker.ts';

/** One sweep requests a limited number of posters; the next one goes on with the rest. */
export async function requestPosters({
  database,
  log,
}: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const requested = await database.sweeps.requestPosters();
  if (requested > 0) log.debug({ requested }, 'posters that clips lack are requested');
}
