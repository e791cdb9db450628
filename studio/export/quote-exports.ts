/** Quotes what exports would cost now, clip by clip. */
import type { ExportsRequest } from '#studio/export/export-record.ts';
import { planExports, type PlanPorts } from '#studio/export/plan-exports.ts';
import { exportPrice } from '#studio/export/price.ts';

/**
 * Quarter points by clip id, as `startExports` would reserve them now: none for a film that is there, or on
 * its way, with the same settings. Clips that are not there are left out.
 */
export async function quoteExports(ports: PlanPorts, request: ExportsRequest): Promise<Map<string, number>> {
  const planned = await planExports(ports, request);
  return new Map(
    planned.map(({ clipId, storyboard, present }) => [
      clipId,
      present === null ? exportPrice(storyboard.seconds).quarterPoints : 0,
    ]),
  );
}
