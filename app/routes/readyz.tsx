/** Says whether the process can do its work: its database and its file storage answer. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { AppError } from '#studio/shared/errors.ts';
import { lateWork } from '#studio/shop/late-work.ts';

/**
 * Late work does not keep anyone from using the pages: it is reported, and does not take the process out of
 * service.
 */
async function detailsOf(): Promise<string> {
  const late = await lateWork(services.database);
  return ['ready', ...late].join(', but ');
}

function faultOf(error: unknown): string {
  services.log.error({ error }, 'the file storage does not answer');
  return error instanceof AppError && error.code === 'DISK_FULL'
    ? 'the file storage is full'
    : 'the file storage does not answer';
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
