/** Tests which faults of a route are answered in words, and that every other stays a fault. */
import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { answerFaults } from '#app/http/answer-faults.server.ts';
import { AppError } from '#studio/shared/errors.ts';

const AWAY = new Error('away');

/** What a route's loader or action does that does this. */
async function ask(kind: 'loader' | 'action', work: () => unknown): Promise<unknown> {
  const routes = { page: { id: 'page', path: 'page', module: { [kind]: work } } };
  const answered = answerFaults({ routes } as unknown as Pick<ServerBuild, 'routes'>, {
    isDatabaseAway: (error) => error === AWAY,
    log: { warn: () => undefined },
  });
  const handle = answered.routes['page']?.module[kind] as (args: object) => Promise<unknown>;
  return handle({ request: new Request('http://vitrine.test/app/page') }).catch((thrown: unknown) => thrown);
}
const throwing = (error: unknown) => (): never => {
  throw error;
};

test.each(['loader', 'action'] as const)(
  '%s: a database that is away is a 503 that says so',
  async (kind) => {
    const answer = (await ask(kind, throwing(AWAY))) as Response;
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      ok: false,
      failure: { code: 'DATABASE_AWAY', message: new AppError('DATABASE_AWAY').message },
    });
  },
);

test('a failure with a code is answered as it would be if it were returned', async () => {
  const answer = (await ask('action', throwing(new AppError('DISK_FULL')))) as Response;
  expect(answer.status).toBe(507);
});

test('what a route answers or throws as an answer is left as it is, and a fault stays one', async () => {
  expect(await ask('loader', () => ({ clips: 3 }))).toEqual({ clips: 3 });
  const redirect = new Response(null, { status: 302 });
  expect(await ask('loader', throwing(redirect))).toBe(redirect);
  const fault = new TypeError('a fault');
  expect(await ask('action', throwing(fault))).toBe(fault);
});
