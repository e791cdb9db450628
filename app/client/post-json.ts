/** Sends JSON to the app's own server; the session token goes with it by App Bridge. */
import type { Reply } from '#app/components/create/views.ts';

const OFFLINE = { code: 'OFFLINE', message: 'We could not reach Vitrine. Check your connection and try again; nothing is lost.' };

export async function postJson<T>(url: string, body: unknown, signal?: AbortSignal): Promise<Reply<T>> {
  try {
    const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body), ...(signal === undefined ? {} : { signal }) });
    return (await reply.json()) as Reply<T>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { ok: false, failure: OFFLINE };
  }
}
