/** Removes the points that were bought on the plan for a piece of work and are never billed. */
import { usageNotNeeded, type Subject } from '#studio/points/entry.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import type { UsageState } from '#studio/points/usage-store.ts';

/** Drops usage that is in one of these states, and takes its points off the balance again. */
export async function dropUsage(
  { ledger, usage }: PointsRows,
  { subject, states }: { subject: Subject; states: readonly UsageState[] },
): Promise<void> {
  const quarterPoints = await usage.drop(subject, states);
  if (quarterPoints !== null) await ledger.write(usageNotNeeded(subject, quarterPoints));
}
