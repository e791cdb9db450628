/** A fetch for the services an operator configures: bound to one origin, which may be private, and to nothing else. */
import { fetch as undiciFetch, type Dispatcher } from 'undici';
import { boundStream } from '#adapters/web/bounded-body.ts';
import { asUndiciForm } from '#adapters/web/undici-form.ts';
import { asWebFailure, WebFailure } from '#adapters/web/web-failure.ts';

/** `fetch` as SDKs call it, for one origin alone; rejects with WebFailure. */
export type ProviderFetch = typeof globalThis.fetch;

export type ProviderLimits = {
  /** Seconds for the whole exchange, body included; 120 by default: a model may think that long. */
  seconds?: number;
  /** Most bytes of the reply; 64 MB by default: half an hour of speech. */
  maxBytes?: number;
};

/** Takes an address as text or URL (not a Request), and what `fetch` takes beside it. Rejects with WebFailure. */
export function providerFetch(
  baseUrl: string,
  dispatcher: Dispatcher,
  limits: ProviderLimits = {},
): ProviderFetch {
  const origin = new URL(baseUrl).origin;
  const { seconds = 120, maxBytes = 64 * 1024 * 1024 } = limits;
  return async (input, init = {}) => {
    if (input instanceof Request)
      throw new TypeError('A provider is called with an address, not with a Request.');
    const url = new URL(input);
    if (url.origin !== origin || !/^https?:$/.test(url.protocol))
      throw new WebFailure('refused', url.hostname);
    const timeout = AbortSignal.timeout(seconds * 1000);
    const caller = init.signal ?? undefined;
    try {
      const response = await undiciFetch(url, {
        method: init.method ?? 'GET',
        headers: [...new Headers(init.headers)],
        body: await plainBody(init.body),
        redirect: 'manual',
        dispatcher,
        signal: caller === undefined ? timeout : AbortSignal.any([timeout, caller]),
      });
      if (response.status >= 300 && response.status < 400) {
        await response.body?.cancel();
        throw new WebFailure('refused', url.hostname);
      }
      const bounded = response.body?.pipeThrough<Uint8Array>(boundStream(maxBytes, url.hostname)) ?? null;
      // Node's stream is the web's stream; only its types differ where a page's types are about.
      const body = bounded as ConstructorParameters<typeof Response>[0];
      return new Response(body, {
        status: response.status,
        statusText: response.statusText,
        headers: [...response.headers],
      });
    } catch (error) {
      throw asWebFailure(error, url.hostname, caller);
    }
  };
}

async function plainBody(body: RequestInit['body']) {
  if (body === undefined || body === null) return null;
  if (body instanceof FormData) return asUndiciForm(body);
  if (body instanceof Blob) return body.arrayBuffer();
  if (
    typeof body === 'string' ||
    body instanceof Uint8Array ||
    body instanceof ArrayBuffer ||
    body instanceof URLSearchParams
  )
    return body;
  throw new TypeError('A provider is sent text, bytes or a form.');
}
