/** Fetches public pages of a store that we have no access to, and says why when there is nothing to read. */
import type { Web, WebReply } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export type PublicStore = {
  host: string;
  /** A page of the store, whatever its status. `language` asks for one, as a browser does. */
  get(path: string): Promise<Result<WebReply, AppError>>;
  /** The JSON of an address, or null when it has none. */
  json(path: string): Promise<unknown>;
};

const MAX_BYTES = 8 * 1024 * 1024;

export function publicStore(web: Web, host: string): PublicStore {
  const get = async (path: string, accept: string): Promise<Result<WebReply, AppError>> => {
    const reply = await web.fetch(new URL(path, `https://${host}`).href, {
      headers: { accept },
      maxBytes: MAX_BYTES,
    });
    if (reply.ok) return ok(reply.value);
    return err(
      new AppError(
        reply.error.reason === 'refused' ? 'LINK_REFUSED' : 'LINK_UNREACHABLE',
        { host },
        { cause: reply.error },
      ),
    );
  };
  return {
    host,
    get: (path) => get(path, 'text/html,application/xhtml+xml'),
    async json(path) {
      const reply = await get(path, 'application/json');
      return reply.ok && reply.value.status === 200 ? parseJson(reply.value.bytes) : null;
    },
  };
}

export const textOf = (reply: WebReply): string => new TextDecoder().decode(reply.bytes);
