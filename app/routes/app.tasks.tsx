/** The Task Center's list, and what can be done with a task. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { taskActSchema } from '#app/contract/task-requests.ts';
import { requireScope, requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply, succeed } from '#app/http/replies.server.ts';
import { pointsView } from '#app/http/views/points.server.ts';
import { tasksOf } from '#app/http/views/tasks.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const [tasks, points] = await Promise.all([tasksOf(merchant), pointsView(merchant)]);
  return succeed({ tasks, points });
}

const SCOPE_TO_ACT = { clip: 'write:clips', export: 'export', publication: 'publish' } as const;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const { clips, exports, publications } = merchant.services.repositories;
  const { intent, kind, id } = await bodyOf(request, taskActSchema);
  requireScope(merchant.caller, SCOPE_TO_ACT[kind]);
  const kept = { clip: clips, export: exports, publication: publications }[kind];
  const found = await kept.find(id);
  if (found === null) return notFound();
  if (kind === 'clip')
    return reply(await (intent === 'cancel' ? clips.cancel(id) : clips.retry(id, { withoutVoice: false })));
  if (kind === 'export') return reply(await (intent === 'cancel' ? exports.cancel(id) : exports.retry(id)));
  return intent === 'retry' ? reply(await publications.retry(id)) : notFound();
}
