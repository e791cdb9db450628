/** Takes requests apart by host and path, lets injected faults strike, and hands the rest to the part that answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { answerAdmin, ADMIN_PATH } from '#devstore/admin/endpoint.ts';
import { control } from '#devstore/control.ts';
import { strike, type Fault } from '#devstore/faults.ts';
import { receiveUpload, UPLOAD_PATH } from '#devstore/media/staged-uploads.ts';
import { answerStorefront } from '#devstore/storefront/storefront.ts';
import type { Store } from '#devstore/store.ts';

const LARGEST_BODY_BYTES = 1_000_000;

/** `shops` by domain; a request without a forwarded host is the first one's. */
export function createStoreServer(shops: ReadonlyMap<string, Store>): Server {
  return createServer((request, response) => {
    answer(shops, request, response).catch((error: unknown) => {
      // Nothing here may end the store: whoever asked sees a 500 with the reason.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: error instanceof Error ? error.message : String(error) }));
    });
  });
}

async function answer(shops: ReadonlyMap<string, Store>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = String(request.headers['x-forwarded-host'] ?? '');
  const store = host === '' ? [...shops.values()][0] : shops.get(host);
  if (store === undefined) {
    response.writeHead(404).end('There is no such shop.');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${host === '' ? 'localhost' : host}`);
  if (url.pathname.startsWith('/__control/')) { sendJson(response, control(store, request.method ?? 'GET', url.pathname, parseBody(await readBody(request)))); return; }
  const isAdmin = url.pathname === ADMIN_PATH;
  const body = isAdmin ? await readBody(request) : '';
  const where = isAdmin ? operationIn(body) : url.pathname.startsWith(UPLOAD_PATH) ? 'upload' : url.pathname;
  const fault = strike(store.faults, where, ['status', 'delay', 'cut']);
  if (fault !== null && (await suffer(store, fault, where, request, response, body))) return;
  if (isAdmin) { sendJson(response, await answerAdmin(store, header(request, 'x-shopify-access-token'), body)); return; }
  if (url.pathname.startsWith('/admin/')) { sendJson(response, { status: 404, body: { errors: 'Not Found' } }); return; }
  if (url.pathname.startsWith(`${UPLOAD_PATH}/`)) return sendUpload(store, url, request, response);
  store.log.push(url.pathname);
  await answerStorefront(store, request, response, url);
}

/** True when the fault was the whole answer. */
async function suffer(store: Store, fault: Fault['fault'], where: string, request: IncomingMessage, response: ServerResponse, body: string): Promise<boolean> {
  if (fault.kind === 'delay') {
    await setTimeout(fault.milliseconds);
    return false;
  }
  if (fault.kind === 'status') {
    store.log.push(`${where}: ${fault.status}`);
    request.resume();
    response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }).end('{"errors":"Injected"}');
    return true;
  }
  if (fault.kind !== 'cut') return false;
  if (fault.effect && body !== '') await answerAdmin(store, header(request, 'x-shopify-access-token'), body);
  else store.log.push(`${where}: cut`);
  if (where === 'upload') {
    // Broken off in the middle of what is being sent.
    await new Promise((resolve) => request.once('data', resolve));
    request.socket.destroy();
    return true;
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
  response.write('{"data":{');
  await setTimeout(20);
  response.destroy();
  return true;
}

async function sendUpload(store: Store, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = await receiveUpload(store, url.pathname.slice(UPLOAD_PATH.length + 1), request);
  if (refusal === null) response.writeHead(204).end();
  else response.writeHead(refusal.status, { 'content-type': 'application/xml', connection: 'close' }).end(`<?xml version='1.0' encoding='UTF-8'?><Error><Code>${refusal.code}</Code><Message>${refusal.message}</Message></Error>`);
}

function sendJson(response: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY_BYTES) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseBody(text: string): unknown {
  return text === '' ? null : JSON.parse(text);
}

const operationIn = (body: string): string => /\b(?:query|mutation)\s+(\w+)/.exec(body)?.[1] ?? 'anonymous';

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
