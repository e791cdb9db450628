/** Fetches pictures from the open web within their limits. */
import type { FetchPicture } from '#adapters/images/read-source.ts';
import type { Web } from '#adapters/web/web.ts';
import { err, ok } from '#studio/shared/result.ts';

/**
 * Fetches pictures over the guarded web client: returns the bytes unchanged, or why there are none: "too
 * large" (the limit counts bytes) or "not reachable" (any status but 200 included).
 */
export const fetchPicture =
  (web: Web): FetchPicture =>
  async (url, limitBytes) => {
    const reply = await web.fetch(url, { maxBytes: limitBytes, headers: { accept: 'image/*' } });
    if (!reply.ok) return err(reply.error.reason === 'too large' ? 'too large' : 'not reachable');
    return reply.value.status === 200 ? ok(reply.value.bytes) : err('not reachable');
  };
