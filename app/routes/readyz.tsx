/** Says whether the process can do its work: its database answers. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';

export async function loader(): Promise<Response> {
  const ready = await services.database.ping();
  return new Response(ready ? 'ready' : 'the database does not answer', { status: ready ? 200 : 503, headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }) });
}
