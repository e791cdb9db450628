/** Takes requests apart by host and path, lets injected faults strike, and hands the rest to the part that answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { ADMIN_PATH, answerAdmin, readAdminRequest, type AdminRequest } from '#devstore/admin/endpoint.ts';
import { empty, json, send, type Answer } from '#devstore/answer.ts';
import { control, CONTROL_PATH } from '#devstore/control.ts';
import { answerEmbedded, BRIDGE_PATH } from '#devstore/embedded/answer-embedded.ts';
import { TOKEN_PATH } from '#devstore/embedded/token-endpoint.ts';
import { strike, type Fault } from '#devstore/faults.ts';
import { readBody } from '#devstore/read-body.ts';
import { receiveUpload } from '#devstore/media/receive-upload.ts';
import { UPLOAD_PATH } from '#devstore/media/staged-targets.ts';
import { answerStorefront } from '#devstore/storefront/storefront.ts';
import type { Store } from '#devstore/store.ts';

const MAX_QUERY_BYTES = 1_000_000;
const MAX_CONTROL_BYTES = 30_000_000;

export type Shops = ReadonlyMap<string, Store>;

/** One request and what it is about: its name in the log, and the names that faults are matched against. */
type Errand = { store: Store; name: string; names: readonly string[]; work: () => Promise<Answer> };

/** `shops` by domain; a request without a forwarded host is the first one's. */
export function createStoreServer(shops: Shops): Server {
  return createServer((request, response) => {
    serve(shops, request, response).catch((error: unknown) => {
      // Nothing here may end the store: the client gets a 500 with the reason.
      if (response.headersSent || response.destroyed) response.destroy();
      else
        void send(
          response,
          json(500, { errors: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
        );
    });
  });
}

async function serve(shops: Shops, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = header(request, 'x-forwarded-host');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [own] = shops.values();
  const store = host === undefined ? own : shops.get(host.toLowerCase());
  if (store === undefined) return send(response, { ...empty(404), body: 'There is no such shop.' });
  // Only requests from this machine to this address may control the store, never a link to a shop.
  if (url.pathname.startsWith(CONTROL_PATH) && host === undefined) {
    const shop = shops.get(url.searchParams.get('shop') ?? store.shop.domain);
    return send(
      response,
      shop === undefined
        ? json(404, { message: 'There is no such shop.' })
        : await control(shop, request.method ?? 'GET', url, await readBody(request, MAX_CONTROL_BYTES)),
    );
  }
  const errand = await errandOf(store, request, url);
  const fault = strike(store.faults, errand.names, ['status', 'delay', 'cut', 'timeout']);
  await (fault === null
    ? errand.work().then((answer) => send(response, answer))
    : suffer(errand, fault, request, response));
}

async function errandOf(store: Store, request: IncomingMessage, url: URL): Promise<Errand> {
  const { pathname } = url;
  if (pathname === ADMIN_PATH && request.method === 'POST') {
    const asked = readAdminRequest(await readBody(request, MAX_QUERY_BYTES).then(String));
    return {
      store,
      name: asked.names[0] ?? 'admin',
      names: asked.names,
      work: () => askAdmin(store, request, asked),
    };
  }
  if (/^\/admin(\/|$)/.test(pathname) || pathname === BRIDGE_PATH) {
    const stage = pathname === TOKEN_PATH ? 'token' : 'admin page';
    return {
      store,
      name: pathname,
      names: [pathname, stage],
      work: async () => (await answerEmbedded(store, request, url)) ?? json(404, { errors: 'Not Found' }),
    };
  }
  if (pathname.startsWith(`${UPLOAD_PATH}/`))
    return {
      store,
      name: 'upload',
      names: ['upload', pathname],
      work: () => receiveUpload(store, pathname.slice(UPLOAD_PATH.length + 1), request),
    };
  const stage = pathname.startsWith('/cdn/') ? 'picture' : 'storefront';
  return {
    store,
    name: pathname,
    names: [pathname, stage],
    work() {
      store.log.push(pathname);
      return answerStorefront(store, request, url);
    },
  };
}

const askAdmin = (store: Store, request: IncomingMessage, asked: AdminRequest): Promise<Answer> =>
  answerAdmin(store, header(request, 'x-shopify-access-token'), asked);

async function suffer(
  { store, name, work }: Errand,
  fault: Fault['fault'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (fault.kind === 'delay') {
    await setTimeout(fault.milliseconds, undefined, { signal: store.closing });
    return send(response, await work());
  }
  if (fault.kind === 'status') {
    store.log.push(`${name}: ${fault.status}`);
    request.resume();
    return send(
      response,
      json(
        fault.status,
        { errors: 'This failure was injected.' },
        fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter.toFixed(1) },
      ),
    );
  }
  const effect = 'effect' in fault && fault.effect;
  if (!effect) store.log.push(`${name}: ${fault.kind}`);
  if (fault.kind === 'timeout') {
    if (effect) await work();
    // The connection stays open until the other side gives up, or the store closes.
    return;
  }
  if (name === 'upload' && !effect) return breakOffUpload(request);
  // Reading a page changes nothing: its own answer is broken off. Where no work may be done, something as long is.
  const answer =
    effect || name.startsWith('/') ? await work() : json(200, { data: { [name]: 'x'.repeat(500) } });
  await send(response, answer, { broken: true });
}

/** Reads half of what was announced, then breaks the connection. */
async function breakOffUpload(request: IncomingMessage): Promise<void> {
  const { socket } = request;
  const half = Number(request.headers['content-length'] ?? 0) / 2;
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes >= half) break;
  }
  socket.destroy();
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
