/** Sends JSON to the app's own server; the session token goes with it by App Bridge. */
import type { Address, Answers, Asks } from '#app/contract/endpoints.ts';
import { unansweredFailure, unreachedFailure } from '#app/ui/requests/unanswered.ts';
import type { Reply } from '#app/contract/reply.ts';

/**
 * What the server answers, or a failure that says why it did not: offline, signed out, or a fault. With
 * `keepalive` the request is sent to its end though the page is left; its body may then have 64 KB.
 */
export async function postJson<At extends Address>(
  url: At,
  body: Asks<At>,
  signal?: AbortSignal,
  keepalive = false,
): Promise<Reply<Answers<At>>> {
  let reply: Response;
  try {
    reply = await fetch(url, {
      method: 'POST',
      keepalive,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { ok: false, failure: unreachedFailure(navigator.onLine) };
  }
  try {
    return (await reply.json()) as Reply<Answers<At>>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { ok: false, failure: unansweredFailure(reply.status) };
  }
}
