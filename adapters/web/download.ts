/** Opens a large file to be read as it comes: guarded like every request, bounded by silence instead of total time. */
import { fetch as undiciFetch, type Dispatcher } from 'undici';
import { isRedirect, USER_AGENT } from '#adapters/web/request-rules.ts';
import { destinationOf, type Destination } from '#adapters/web/web-address.ts';
import { asWebFailure, WebFailure } from '#adapters/web/web-failure.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export type DownloadRequest = {
  /** An origin that the operator named, which may be private and without TLS; any other must be public https. */
  trustedOrigin?: string | null;
  /** Begin with this byte, if the file is still the one with this validator (an ETag or a date). */
  resume?: { fromByte: number; validator: string } | null;
  signal?: AbortSignal | undefined;
};

/** What a server began to send, whatever its status. */
export type Download = {
  status: number;
  /** The address that answered, after redirects. */
  url: string;
  headers: Headers;
  /** The bytes as they come. Throws WebFailure when they stop coming; leaving the loop closes the connection. */
  body: AsyncIterable<Uint8Array>;
  /** Closes the connection of a body that is not wanted; nothing happens where it was read to its end. */
  discard(): void;
};

/** Longest silence of a server, before its answer and between two pieces of it. */
const SILENCE_SECONDS = 20;
const MAX_REDIRECTS = 5;

/** The connections to public addresses, and to those that the operator named. */
export type Dispatchers = { open: Dispatcher; local: Dispatcher };

/** Redirects may lead to other hosts, each checked like the first. */
export async function openDownload(
  { open, local }: Dispatchers,
  url: string,
  { trustedOrigin = null, resume = null, signal }: DownloadRequest,
): Promise<Result<Download, WebFailure>> {
  const silence = new AbortController();
  const watch = watchSilence(silence);
  const unwanted = new AbortController();
  const bounded = AbortSignal.any([
    silence.signal,
    unwanted.signal,
    ...(signal === undefined ? [] : [signal]),
  ]);
  const failure = (error: unknown) => asWebFailure(error, URL.parse(url)?.hostname ?? 'this address', signal);
  try {
    let to = checkedDestination(url, trustedOrigin);
    for (let hops = 0; ; hops++) {
      const response = await undiciFetch(to.dialled, {
        headers: {
          accept: '*/*',
          'accept-encoding': 'identity',
          'user-agent': USER_AGENT,
          ...rangeOf(resume),
        },
        redirect: 'manual',
        dispatcher: to.local ? local : open,
        signal: bounded,
      });
      const location = response.headers.get('location');
      if (!isRedirect(response.status) || location === null)
        return ok({
          status: response.status,
          url: to.url.href,
          headers: new Headers([...response.headers]),
          body: readWatched(response.body, watch, failure),
          discard() {
            watch.stop();
            unwanted.abort();
          },
        });
      await response.body?.cancel();
      if (hops === MAX_REDIRECTS) throw new WebFailure('too many redirects', to.url.hostname);
      to = checkedDestination(URL.parse(location, to.url.href)?.href ?? '', trustedOrigin);
      watch.heard();
    }
  } catch (error) {
    watch.stop();
    return err(failure(error));
  }
}

function rangeOf(resume: DownloadRequest['resume']): Record<string, string> {
  return resume === null || resume === undefined
    ? {}
    : { range: `bytes=${resume.fromByte}-`, 'if-range': resume.validator };
}

function checkedDestination(text: string, trustedOrigin: string | null): Destination {
  const url = URL.parse(text);
  if (url !== null && url.origin === trustedOrigin) return { url, dialled: url, headers: {}, local: true };
  return destinationOf(text, undefined);
}

type Watch = { heard(): void; stop(): void };

function watchSilence(controller: AbortController): Watch {
  const abort = () => controller.abort(new DOMException('The server fell silent.', 'TimeoutError'));
  // The connection keeps the process alive while it lasts; the watch alone does not.
  const start = () => setTimeout(abort, SILENCE_SECONDS * 1000).unref();
  let timer = start();
  return {
    heard() {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}

async function* readWatched(
  body: AsyncIterable<Uint8Array> | null,
  watch: Watch,
  failure: (error: unknown) => WebFailure,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body ?? []) {
      watch.stop();
      yield chunk;
      watch.heard();
    }
  } catch (error) {
    throw failure(error);
  } finally {
    watch.stop();
  }
}
