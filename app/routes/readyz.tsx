/** Says whether the process can do its work: its database and its store of files answer. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';

/** Longer than a store or a biller that is away for a while. */
const OVERDUE_SECONDS = 3600;

/** Work that is late keeps nobody from using the pages: it is said, and does not take the process out of service. */
async function detailsOf(): Promise<string> {
  const { count, oldest } = await services.database.webhooks.overdue(OVERDUE_SECONDS);
  if (count === 0) return 'ready';
  return `ready, but ${count} webhooks are not done since ${oldest?.toISOString() ?? 'long ago'}`;
}

export async function loader(): Promise<Response> {
  const [database, storage] = await Promise.all([
    services.database.ping(),
    services.storage.ping().then(
      () => true,
      (error: unknown) => {
        services.log.error({ error }, 'the store of files does not answer');
        return false;
      },
    ),
  ]);
  const ready = database && storage;
  return new Response(
    ready ? await detailsOf() : `${database ? 'the store of files' : 'the database'} does not answer`,
    {
      status: ready ? 200 : 503,
      headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }),
    },
  );
}
