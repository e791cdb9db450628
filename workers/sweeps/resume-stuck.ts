/** Goes on with work whose worker has fallen silent, and releases what nobody works for any more. */
import type { WorkerServices } from '#wiring/open-worker.ts';

export async function resumeStuck({
  database,
  log,
}: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const { resumed, failed } = await database.sweeps.resumeStuck();
  const released = await database.sweeps.releaseLost();
  if (resumed + failed + released > 0) log.warn({ resumed, failed, released }, 'work that was stuck goes on');
}
