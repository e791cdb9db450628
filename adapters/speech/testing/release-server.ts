/** Stands in for the releases of voices on the loopback interface: strict about ranges, and wrong on demand. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the next requests are answered instead of with the file, in order. */
export type ReleaseFault =
  | { kind: 'status'; status: number }
  /** Sends the whole file although a part was asked for. */
  | { kind: 'whole' }
  | { kind: 'redirect'; to: string }
  /** Sends so many bytes and then nothing more, with the connection open until `cut`. */
  | { kind: 'silent'; afterBytes: number };

/** A running server: `origin` is its "http://127.0.0.1:port"; each later request takes the next queued fault. */
export type ReleaseServer = {
  origin: string;
  /** Path and range ("bytes=10-") of every request that came. */
  requests: { path: string; range: string | null }[];
  /** Puts a file at "/name", or takes it away. Another content has another ETag. */
  put(name: string, content: Buffer | null): void;
  fail(...faults: ReleaseFault[]): void;
  /** Breaks all connections. */
  cut(): void;
  close(): Promise<void>;
};

/** Starts the server on a free port. Close it after the test. */
export async function startReleaseServer(): Promise<ReleaseServer> {
  const files = new Map<string, { content: Buffer; etag: string }>();
  const faults: ReleaseFault[] = [];
  const requests: ReleaseServer['requests'] = [];
  let versions = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push({ path, range: request.headers.range ?? null });
    answer(request, response, files.get(path.slice(1)) ?? null, faults.shift() ?? null);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    requests,
    put(name, content) {
      if (content === null) files.delete(name);
      else files.set(name, { content, etag: `"${++versions}"` });
    },
    fail: (...next) => void faults.push(...next),
    cut: () => server.closeAllConnections(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: { content: Buffer; etag: string } | null,
  fault: ReleaseFault | null,
): void {
  if (request.method !== 'GET') {
    response.writeHead(405).end();
    return;
  }
  if (fault?.kind === 'status') {
    response.writeHead(fault.status, { 'retry-after': '0' }).end();
    return;
  }
  if (fault?.kind === 'redirect') {
    response.writeHead(302, { location: fault.to }).end();
    return;
  }
  if (file === null) {
    response.writeHead(404).end('Not Found');
    return;
  }
  const from = fault?.kind === 'whole' ? 0 : firstByte(request, file.etag);
  if (from > file.content.length - 1 && from > 0) {
    response.writeHead(416, { 'content-range': `bytes */${file.content.length}` }).end();
    return;
  }
  const body = file.content.subarray(from);
  response.writeHead(from === 0 ? 200 : 206, {
    'content-length': body.length,
    etag: file.etag,
    ...(from === 0
      ? {}
      : { 'content-range': `bytes ${from}-${file.content.length - 1}/${file.content.length}` }),
  });
  if (fault === null || fault.kind === 'whole') {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, fault.afterBytes));
}

/** 0 unless a part of this very file was asked for. */
function firstByte({ headers }: IncomingMessage, etag: string): number {
  const first = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  return first === undefined || headers['if-range'] !== etag ? 0 : Number(first);
}
