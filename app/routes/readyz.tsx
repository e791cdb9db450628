/** Says whether the process can do its work: its database and its store of files answer. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { AppError } from '#studio/shared/errors.ts';

/** Longer than a store or a biller that is away for a while. */
const OVERDUE_SECONDS = 3600;

/** Work that is late keeps nobody from using the pages: it is said, and does not take the process out of service. */
async function detailsOf(): Promise<string> {
  const { count, oldest } = await services.database.webhooks.overdue(OVERDUE_SECONDS);
  if (count === 0) return 'ready';
  return `ready, but ${count} webhooks are not done since ${oldest?.toISOString() ?? 'long ago'}`;
}

function faultOf(error: unknown): string {
  services.log.error({ error }, 'the store of files does not answer');
  return error instanceof AppError && error.code === 'DISK_FULL'
    ? 'the store of files has no room left'
    : 'the store of files does not answer';
}

export async function loader(): Promise<Response> {
  const [database, storageFault] = await Promise.all([
    services.database.ping(),
    services.storage.ping().then(() => null, faultOf),
  ]);
  const fault = database ? storageFault : 'the database does not answer';
  return new Response(fault ?? (await detailsOf()), {
    status: fault === null ? 200 : 503,
    headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }),
  });
}
