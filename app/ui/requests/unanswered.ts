/**
 * Why a request has no answer of ours, in words that say what to do: no connection, no session, or a fault on
 * the way.
 */
import type { FailureView } from '#app/contract/reply.ts';

/** The request did not arrive. `online` is what the browser knows of its own connection. */
export const unreachedFailure = (online: boolean): FailureView => ({
  code: 'OFFLINE',
  message: online
    ? 'We couldn’t reach Vitrine. Check your connection and try again; nothing is lost.'
    : 'You’re offline. Reconnect to the internet and try again; nothing is lost.',
});

const SIGNED_OUT = new Set([401, 403, 410]);

/** Something answered that is not the app: Shopify's library about the session, or a proxy before the server. */
export const unansweredFailure = (status: number): FailureView =>
  SIGNED_OUT.has(status)
    ? {
        code: 'SIGNED_OUT',
        message:
          'Shopify no longer accepts this page’s session. Reload the page to sign in again. Your saved work is safe.',
      }
    : {
        code: 'OFFLINE',
        message: 'Vitrine didn’t answer as expected. Wait a moment and try again; nothing is lost.',
      };
