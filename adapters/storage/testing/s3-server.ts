/**
 * A server that speaks S3's REST as strictly as S3: signatures (version 4), checksums, lengths, pages, dates
 * in whole seconds.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ACCESS_KEY_ID = 'AKIDEXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const PAGE = 3;

type Kept = { body: Buffer; type: string; modified: Date };
type Refusal = { status: number; code: string };

/** `endpoint` is an origin on this machine; `objects` are the stored files by their key. */
export type S3Server = {
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  objects: Map<string, Kept>;
  /** Faults of the next requests of a method, in order. */
  faults: { method: string; fault: 'cut' | 'slow down' | 'other bytes' }[];
  close(): Promise<void>;
};

/** One bucket. */
export async function startS3Server({
  bucket,
  region,
}: {
  bucket: string;
  region: string;
}): Promise<S3Server> {
  const objects = new Map<string, Kept>();
  const faults: S3Server['faults'] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://s3.example');
    const fault = faults[0]?.method === request.method ? faults.shift()?.fault : undefined;
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      if (fault === 'cut') return void request.socket.destroy();
      chunks.push(chunk as Buffer);
    }
    const body = Buffer.concat(chunks);
    const refuse = ({ status, code }: Refusal) =>
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(
          request.method === 'HEAD'
            ? undefined
            : `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
        );
    const refusal =
      fault === 'slow down'
        ? { status: 503, code: 'SlowDown' }
        : (refusalOf(request, url, body, region) ??
          (url.pathname.split('/')[1] === bucket ? null : { status: 404, code: 'NoSuchBucket' }));
    if (refusal !== null) return void refuse(refusal);
    const key = decodeURIComponent(url.pathname.slice(bucket.length + 2));
    if (key === '') {
      if (request.method === 'HEAD') return void response.writeHead(200).end();
      return void response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(pageOf(objects, url.searchParams, bucket));
    }
    if (request.method === 'PUT') {
      objects.set(key, {
        body,
        type: request.headers['content-type'] ?? '',
        modified: new Date(Math.floor(Date.now() / 1000) * 1000),
      });
      return void response
        .writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` })
        .end();
    }
    const kept = objects.get(key);
    if (request.method === 'DELETE') {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    if (kept === undefined) return void refuse({ status: 404, code: 'NoSuchKey' });
    response.writeHead(200, {
      'content-type': kept.type,
      'content-length': kept.body.length,
      'last-modified': kept.modified.toUTCString(),
    });
    if (request.method === 'HEAD') return void response.end();
    if (fault === 'cut')
      return void response.write(kept.body.subarray(0, kept.body.length / 2), () => response.destroy());
    response.end(fault === 'other bytes' ? Buffer.alloc(kept.body.length) : kept.body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: ACCESS_KEY_ID, secretAccessKey: SECRET },
    objects,
    faults,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refusalOf(request: IncomingMessage, url: URL, body: Buffer, region: string): Refusal | null {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  const [, keyId, day = '', scopeRegion, signedHeaders = '', signature] = said ?? [];
  if (keyId !== ACCESS_KEY_ID || scopeRegion !== region) return { status: 403, code: 'InvalidAccessKeyId' };
  const at = String(request.headers['x-amz-date']);
  const time = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - time) < 15 * 60_000)) return { status: 403, code: 'RequestTimeTooSkewed' };
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body).toString('hex'))
    return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const names = signedHeaders.split(';');
  if (!names.includes('host')) return { status: 403, code: 'AccessDenied' };
  const headers = names
    .map((name) => `${name}:${String(request.headers[name]).trim().replace(/ +/g, ' ')}\n`)
    .join('');
  const canonical = [request.method, url.pathname, query, headers, signedHeaders, payload].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    at,
    `${day}/${region}/s3/aws4_request`,
    sha256(Buffer.from(canonical)).toString('hex'),
  ].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${SECRET}`),
  );
  if (createHmac('sha256', key).update(toSign).digest('hex') !== signature)
    return { status: 403, code: 'SignatureDoesNotMatch' };
  if (request.method !== 'PUT') return null;
  if (request.headers['content-length'] === undefined) return { status: 411, code: 'MissingContentLength' };
  const checksum = request.headers['x-amz-checksum-sha256'];
  return checksum !== undefined && checksum !== sha256(body).toString('base64')
    ? { status: 400, code: 'BadDigest' }
    : null;
}

function pageOf(objects: Map<string, Kept>, query: URLSearchParams, bucket: string): string {
  const keys = [...objects.keys()]
    .filter(
      (key) => key.startsWith(query.get('prefix') ?? '') && key > (query.get('continuation-token') ?? ''),
    )
    .sort();
  const page = keys.slice(0, PAGE);
  const contents = page
    .map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.modified.toISOString() ?? ''}</LastModified><Size>${objects.get(key)?.body.length ?? 0}</Size></Contents>`,
    )
    .join('');
  const more = keys.length > PAGE;
  return `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : ''}${contents}</ListBucketResult>`;
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
