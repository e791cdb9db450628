/**
 * The one HTTP client: guarded against private addresses, bounded in time and size, for everything that
 * leaves this process.
 */
import { Agent, fetch as undiciFetch } from 'undici';
import { readBounded } from '#adapters/web/bounded-body.ts';
import { openDownload, type Download, type DownloadRequest } from '#adapters/web/download.ts';
import { guardedConnector, type MakeConnect, type Resolve } from '#adapters/web/guarded-connector.ts';
import { providerFetch, type ProviderFetch, type ProviderLimits } from '#adapters/web/provider-fetch.ts';
import { isRedirect, USER_AGENT } from '#adapters/web/request-rules.ts';
import { asUndiciForm } from '#adapters/web/undici-form.ts';
import { destinationOf, type Destination } from '#adapters/web/web-address.ts';
import { asWebFailure, WebFailure } from '#adapters/web/web-failure.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export const WEB_LIMITS = { connectSeconds: 5, seconds: 15, bytes: 20 * 1024 * 1024, redirects: 3 } as const;

export type WebRequest = {
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  /**
   * A form is sent as multipart with its exact length; files opened with `fs.openAsBlob` are streamed from
   * the disk.
   */
  body?: string | Uint8Array | FormData;
  /** Seconds for everything: name, connection, redirects and the whole body. */
  seconds?: number;
  /** Most bytes of the decompressed body. */
  maxBytes?: number;
  signal?: AbortSignal | undefined;
};

/** What a server answered, whatever its status. */
export type WebReply = {
  status: number;
  /** The address that answered, after redirects. */
  url: string;
  headers: Headers;
  /** The whole decompressed body. */
  bytes: Uint8Array;
};

/** The one HTTP client: guarded against private addresses, bounded in time and bytes. */
export interface Web {
  /**
   * Requests a public https address; any status is a reply. GET follows up to three redirects, each checked
   * like the first and without the caller's headers once the host changes; POST follows none. No cookies,
   * ever.
   */
  fetch(url: string, request?: WebRequest): Promise<Result<WebReply, WebFailure>>;
  /**
   * Opens a large file to be read as it comes, from a public https address or the one origin that the operator
   * trusts for it; any status is an answer. It fails when the server is silent for 20 s.
   */
  download(url: string, request?: DownloadRequest): Promise<Result<Download, WebFailure>>;
  /**
   * A `fetch` for an SDK, bound to the origin that the operator configured (which may be a private address):
   * nothing else can be reached with it, it follows no redirects, and it is bounded in time and size. It
   * rejects with WebFailure.
   */
  provider(baseUrl: string, limits?: ProviderLimits): ProviderFetch;
  /**
   * The same client for addresses that a merchant named: a provider is then a public https address like any
   * other, or one of the origins that the operator trusts. Calls to others reject with WebFailure.
   */
  readonly forMerchants: Web;
  /** Closes the connections that are kept open. */
  close(): Promise<void>;
}

export type WebOptions = {
  /** Development only: where requests for *.myshopify.com go instead, `http://127.0.0.1:<port>`. */
  devstoreOrigin?: string | undefined;
  /** Origins of the operator's own services that a merchant may name although they are private. */
  trustedOrigins?: readonly string[];
  /** For tests: replaces DNS, and opens sockets instead of the network. */
  resolve?: Resolve;
  makeConnect?: MakeConnect;
};

/**
 * Opens a client with connections of its own, which stay open until `close`. Without options it reaches
 * public addresses only.
 */
export function openWeb(options: WebOptions = {}): Web {
  const open = new Agent({
    connect: guardedConnector(WEB_LIMITS.connectSeconds, options.resolve, options.makeConnect),
  });
  const local = new Agent({ connect: { timeout: WEB_LIMITS.connectSeconds * 1000 } });

  /** One request without redirects. */
  async function send(to: Destination, request: WebRequest, signal: AbortSignal): Promise<WebReply> {
    const response = await undiciFetch(to.dialled, {
      method: request.method ?? 'GET',
      headers: { accept: '*/*', 'user-agent': USER_AGENT, ...request.headers, ...to.headers },
      body: request.body instanceof FormData ? asUndiciForm(request.body) : (request.body ?? null),
      redirect: 'manual',
      dispatcher: to.local ? local : open,
      signal,
    });
    const bytes = await readBounded(response.body, request.maxBytes ?? WEB_LIMITS.bytes, to.url.hostname);
    return { status: response.status, url: to.url.href, headers: new Headers([...response.headers]), bytes };
  }

  async function follow(url: string, request: WebRequest, signal: AbortSignal): Promise<WebReply> {
    let to = destinationOf(url, options.devstoreOrigin);
    let headers = request.headers ?? {};
    for (let hops = 0; ; hops++) {
      const reply = await send(to, { ...request, headers }, signal);
      const location = reply.headers.get('location');
      if (!isRedirect(reply.status) || location === null || request.method === 'POST') return reply;
      if (hops === WEB_LIMITS.redirects) throw new WebFailure('too many redirects', to.url.hostname);
      const next = destinationOf(URL.parse(location, to.url.href)?.href ?? '', options.devstoreOrigin);
      if (next.url.origin !== to.url.origin) headers = onlyNegotiation(headers);
      to = next;
    }
  }

  const web: Omit<Web, 'provider' | 'forMerchants'> = {
    async fetch(url, request = {}) {
      const timeout = AbortSignal.timeout(Math.ceil((request.seconds ?? WEB_LIMITS.seconds) * 1000));
      const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]);
      try {
        return ok(await follow(url, request, signal));
      } catch (error) {
        return err(asWebFailure(error, URL.parse(url)?.hostname ?? 'this address', request.signal));
      }
    },
    download: (url, request = {}) => openDownload({ open, local }, url, request),
    async close() {
      await Promise.all([open.destroy(), local.destroy()]);
    },
  };
  const trusted = new Set(options.trustedOrigins);
  const forMerchants: Web = {
    ...web,
    provider(baseUrl, limits) {
      if (trusted.has(new URL(baseUrl).origin)) return providerFetch(baseUrl, local, limits);
      const call = providerFetch(baseUrl, open, limits);
      return async (input, init) => {
        destinationOf(baseUrl, undefined);
        return call(input, init);
      };
    },
    get forMerchants() {
      return forMerchants;
    },
  };
  return { ...web, provider: (baseUrl, limits) => providerFetch(baseUrl, local, limits), forMerchants };
}

/** What may be sent to a host that the caller did not name. */
const onlyNegotiation = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => /^accept(-language)?$/i.test(name)));
