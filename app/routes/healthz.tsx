/** Says that the process answers; nothing else is asked. */
import { secured } from '#app/http/secured.server.ts';

export const loader = (): Response =>
  new Response('ok', { headers: secured({ 'content-type': 'text/plain', 'cache-control': 'no-store' }) });
