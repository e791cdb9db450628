/** Says whether the process can do its work: its database and its store of files answer. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';

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
    ready ? 'ready' : `${database ? 'the store of files' : 'the database'} does not answer`,
    {
      status: ready ? 200 : 503,
      headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }),
    },
  );
}
