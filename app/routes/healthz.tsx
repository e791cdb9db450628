/** Answers that the process runs; it checks nothing else. */
import { secured } from '#app/http/secured.server.ts';

export const loader = (): Response =>
  new Response('ok', { headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }) });
