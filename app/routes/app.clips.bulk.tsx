/** What can be done with many clips of the library at once: one that refuses does not hold up the others. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { bulkActSchema, type BulkIntent, type BulkOutcome } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';
import type { Clips } from '#studio/clip/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

const ACTS: Record<BulkIntent, (clips: Clips, id: string) => Promise<Result<void, AppError>>> = {
  refresh: (clips, id) => clips.refresh(id),
  keep: (clips, id) => clips.keep(id, true),
  remove: (clips, id) => clips.remove(id),
};

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { intent, clipIds } = await bodyOf(request, bulkActSchema, { clipIds: 'Selected clips' });
  const outcome: BulkOutcome = { done: [], refused: [] };
  for (const clipId of new Set(clipIds)) {
    const result = await ACTS[intent](merchant.services.repositories.clips, clipId);
    if (result.ok) outcome.done.push(clipId);
    else outcome.refused.push({ clipId, message: result.error.message });
  }
  return succeed(outcome);
}
