/** Says whether the process can do its work: its database and its file storage answer. */
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { AppError } from '#studio/shared/errors.ts';
import { lateWork } from '#studio/shop/late-work.ts';

/** Shopify's session tokens allow for ten seconds. */
const MAX_CLOCK_SECONDS = 10;

/**
 * Late work and a clock that is off do not keep everyone from using the pages: they are reported, and do not
 * take the process out of service.
 */
async function detailsOf(): Promise<string> {
  const [late, clock] = await Promise.all([lateWork(services.database), clockFault()]);
  return ['ready', ...late, ...clock].join(', but ');
}

/** A merchant whose session token seems over, or not yet begun, can't open a page: say why before anyone searches. */
async function clockFault(): Promise<string[]> {
  const asked = Date.now();
  const database = (await services.database.sweeps.now()).getTime();
  // Compared with the middle of the question, which takes a while on a busy database.
  const seconds = Math.round(((asked + Date.now()) / 2 - database) / 1000);
  if (Math.abs(seconds) <= MAX_CLOCK_SECONDS) return [];
  services.log.error({ seconds }, 'the clock of this process is not that of the database');
  return [`its clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the database's`];
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
