/**
 * A kind of work that the Task Center lists as itself, from its declaration on: through the real view, the real
 * route, the real runner, and PostgreSQL.
 */
import { join } from 'node:path';
import type { ActionFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { TaskView } from '#app/contract/tasks.ts';
import { AppError } from '#studio/shared/errors.ts';
import { ok } from '#studio/shared/result.ts';
import type { TaskDefinition } from '#studio/work/ports.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import {
  done,
  failed,
  type Control,
  type Outcome,
  type ShareDone,
  type TaskKind,
} from '#studio/work/task.ts';
import { given } from '#tests/given.ts';
import { runTask } from '#workers/kernel/run-task.ts';

const { TOY, STUBBORN, web } = vi.hoisted(() => ({
  TOY: {
    kind: 'toy',
    lane: 'store',
    subject: 'usage',
    listedAs: { detail: 'Playing', canRetry: true },
  } as const,
  STUBBORN: {
    kind: 'stubborn-toy',
    lane: 'store',
    subject: 'product',
    listedAs: { detail: 'Playing once', canRetry: false },
  } as const,
  web: { shop: '', scopes: new Set<string>(['read:clips', 'write:clips']), repositories: {} },
}));
vi.mock('#studio/shop/task-kinds.ts', async (importOriginal) => {
  const original = await importOriginal<{ KINDS: readonly TaskKind[] }>();
  return { ...original, KINDS: [...original.KINDS, TOY, STUBBORN] };
});
vi.mock('#app/http/authenticate.server.ts', () => ({
  authenticate: () =>
    Promise.resolve({
      caller: { shop: web.shop, user: null, via: 'session', scopes: web.scopes },
      store: { accessToken: '', forget: () => Promise.resolve() },
    }),
}));
vi.mock('#app/services.server.ts', () => ({
  services: { ofShop: () => Promise.resolve({ repositories: web.repositories }) },
}));
// By its path: here nothing has JSX, as the types of the route do.
const route = join(import.meta.dirname, '../../app/routes/app.tasks.tsx');
const { action } = (await import(route)) as { action: (args: ActionFunctionArgs) => Promise<Response> };
const { tasksOf } = await import('#app/http/views/tasks.server.ts');
const { attentionOf } = await import('#app/http/views/attention.server.ts');

const [SHOP, OTHER] = ['toys.myshopify.com', 'other.myshopify.com'];
let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.sql.query('truncate tasks, task_turns');
  speakAs(SHOP);
});

const shop = () => opened.database.forShop(web.shop);
function speakAs(domain: string): void {
  web.shop = domain;
  web.repositories = shop();
}
const enqueue = async (kind: TaskKind = TOY) =>
  given(
    await shop().transact(async ({ tasks }) =>
      ok(await tasks.enqueue({ ...kind, subjectId: 'ball', title: 'Red ball', priority: 'bulk' })),
    ),
  ) ?? '';
async function listed(): Promise<readonly TaskView[]> {
  return (await tasksOf({ services: { repositories: shop() }, link: () => '' })).tasks;
}
async function act(intent: 'cancel' | 'retry', id: string): Promise<number> {
  const request = new Request('https://vitrine.example/app/tasks', {
    method: 'POST',
    body: JSON.stringify({ intent, kind: 'task', id }),
  });
  const answer = await action({ request, params: {}, context: {} }).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  throw answer;
}
async function runNext(
  run: (control: Control<ShareDone>) => Promise<Outcome>,
  kind: TaskKind = TOY,
): Promise<void> {
  const { tasks } = opened.database;
  const task = await tasks.claim(kind.lane, { shopLimit: 1, kinds: [kind.kind] });
  if (task === null) throw new Error('Nothing waits.');
  const definition: TaskDefinition<null, unknown> = {
    ...kind,
    retry: MERCHANT_DECIDES,
    timeoutSeconds: 60,
    fault: (reason) => new AppError('CLIP_STOPPED', { reason }),
    run: (_ports, _task, control) => run(control),
  };
  const stopping = new AbortController().signal;
  await runTask({ store: tasks, definition, ports: null, log: { error: () => undefined }, stopping }, task);
}
const fail = () => Promise.resolve(failed(new AppError('CLIP_STOPPED', { reason: 'a test' })));

test('it is listed as it waits, runs and ends, with its title, its words and its progress', async () => {
  const id = await enqueue();
  expect(await listed()).toEqual([
    {
      kind: 'task',
      id,
      clipId: null,
      title: 'Red ball',
      detail: 'Playing',
      state: 'waiting',
      step: '',
      percent: null,
      failure: null,
      canCancel: true,
      canRetry: false,
      download: null,
    },
  ]);
  await runNext(async ({ report }) => {
    report({ done: 1, total: 4 });
    await expect.poll(listed).toMatchObject([{ state: 'running', percent: 25, canCancel: true }]);
    return done(undefined);
  });
  expect(await listed()).toMatchObject([{ id, state: 'done', canCancel: false, canRetry: false }]);
});

test('it is canceled while it waits, and while it runs', async () => {
  expect(await act('cancel', await enqueue())).toBe(200);
  expect(await listed()).toMatchObject([{ state: 'cancelled', canCancel: false, canRetry: true }]);
  await enqueue();
  await runNext(async ({ signal, report }) => {
    const [row] = await listed();
    expect(await act('cancel', row?.id ?? '')).toBe(200);
    report({ done: 1, total: 2 });
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return done(undefined);
  });
  expect(await listed()).toMatchObject([{ state: 'cancelled' }]);
});

test('that failed it is tried again once, as a click, and is listed once', async () => {
  const first = await enqueue();
  await runNext(fail);
  expect(await listed()).toMatchObject([
    { id: first, state: 'failed', canRetry: true, failure: expect.stringContaining('a test') as string },
  ]);
  expect([await act('retry', first), await act('retry', first)]).toEqual([200, 200]);
  const [again, ...others] = await listed();
  expect([again, others]).toMatchObject([{ state: 'waiting', title: 'Red ball', detail: 'Playing' }, []]);
  expect(again?.id).not.toBe(first);
  expect((await shop().tasks.find(again?.id ?? ''))?.priority).toBe('click');
  await runNext(() => Promise.resolve(done(undefined)));
  // A page that still shows the failure.
  expect(await act('retry', first)).toBe(200);
  expect(await listed()).toMatchObject([{ id: again?.id, state: 'done' }]);
  expect(await act('retry', again?.id ?? '')).toBe(404);
});

test('a kind that cannot be tried again offers it nowhere', async () => {
  const id = await enqueue(STUBBORN);
  await runNext(fail, STUBBORN);
  expect(await listed()).toMatchObject([{ id, state: 'failed', canRetry: false }]);
  expect(await act('retry', id)).toBe(404);
});

test('nobody acts on the work of another shop, on unlisted work, or without the permission', async () => {
  const id = await enqueue();
  await opened.sql.query(
    `insert into tasks (id, shop, kind, lane, subject_kind, subject_id) values ('bill', $1, 'bill-usage', 'store', 'usage', 'x')`,
    [SHOP],
  );
  expect([await act('cancel', 'bill'), await act('retry', 'bill'), await act('cancel', 'none')]).toEqual([
    404, 404, 404,
  ]);
  speakAs(OTHER);
  expect([await act('cancel', id), await act('retry', id), await listed()]).toEqual([404, 404, []]);
  speakAs(SHOP);
  web.scopes.delete('write:clips');
  expect(await act('cancel', id)).toBe(403);
  web.scopes.add('write:clips');
  expect((await shop().tasks.find(id))?.state).toBe('waiting');
});

test('Home says that it failed, until it is tried again', async () => {
  const id = await enqueue();
  await runNext(fail);
  const attention = async () => (await attentionOf({ services: { repositories: shop() } })).rows;
  expect(await attention()).toEqual([
    {
      id: 'ball',
      clipId: null,
      badge: 'Failed',
      title: 'Red ball',
      words: expect.stringMatching(/^Playing failed\. .+ You can try again in the Task Center\.$/) as string,
      action: null,
    },
  ]);
  expect(await act('retry', id)).toBe(200);
  expect(await attention()).toEqual([]);
});
