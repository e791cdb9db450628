/** The Task Center's list, and what can be done with a task. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { taskActSchema } from '#app/contract/task-requests.ts';
import { requireScope, requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, notFound, reply, succeed } from '#app/http/replies.server.ts';
import { pointsView } from '#app/http/views/points.server.ts';
import { cancelTask } from '#studio/work/cancel-task.ts';
import { retryTask } from '#studio/work/retry-task.ts';
import { KINDS } from '#studio/shop/task-kinds.ts';
import { tasksOf } from '#app/http/views/tasks.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const [tasks, points] = await Promise.all([tasksOf(merchant), pointsView(merchant)]);
  return succeed({ tasks, points });
}

/** What a caller needs to act on work of each kind. */
const SCOPE_TO_ACT = {
  clip: 'write:clips',
  export: 'export',
  publication: 'publish',
  task: 'write:clips',
} as const;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'read:clips');
  const { clips, exports, publications, tasks, transact } = merchant.services.repositories;
  const { intent, kind, id } = await bodyOf(request, taskActSchema);
  requireScope(merchant.caller, SCOPE_TO_ACT[kind]);
  if (kind === 'task') {
    const act = intent === 'retry' ? retryTask : cancelTask;
    return reply(await act({ transact, tasks, kinds: KINDS }, id));
  }
  const repository = { clip: clips, export: exports, publication: publications }[kind];
  if ((await repository.find(id)) === null) return notFound();
  if (intent === 'retry') {
    if (kind === 'clip') return reply(await clips.retry(id, { withoutVoice: false }));
    if (kind === 'export') return reply(await exports.retry(id));
    return reply(await publications.retry(id));
  }
  if (kind === 'clip') return reply(await clips.cancel(id));
  return kind === 'export' ? reply(await exports.cancel(id)) : notFound();
}
