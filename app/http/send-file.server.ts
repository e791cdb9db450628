/** Sends stored bytes with Range requests, so that a video can be sought in and a download resumed. */
import { createReadStream } from 'node:fs';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { secured } from '#app/http/secured.server.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type SentFile = {
  file: FileRef;
  path: string;
  /** To save it under, or null to show it. */ filename: string | null;
  maxAgeSeconds: number;
};

/**
 * Answers 200 with the whole file, 206 with one range of bytes, 304 when the browser has it, or 416 for a
 * range outside it. A HEAD request gets no body.
 */
export function sendFile(request: Request, { file, path, filename, maxAgeSeconds }: SentFile): Response {
  const headers = secured({
    'content-type': file.mediaType,
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
    'cache-control': `private, max-age=${maxAgeSeconds}, immutable`,
    ...(filename === null ? {} : { 'content-disposition': contentDisposition(filename) }),
  });
  if (request.headers.get('if-none-match') === `"${file.sha256}"`)
    return new Response(null, { status: 304, headers });
  const range = rangeOf(request.headers.get('range'), file.bytes);
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${file.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range !== null) headers.set('content-range', `bytes ${start}-${end}/${file.bytes}`);
  const body =
    request.method === 'HEAD' || file.bytes === 0
      ? null
      : createReadableStreamFromReadable(createReadStream(path, { start, end }));
  return new Response(body, { status: range === null ? 200 : 206, headers });
}

/**
 * Answers 200 with a small picture (WebP) that was made of `of`, or 304 when the browser has it. A HEAD
 * request gets no body.
 */
export function sendSmallPicture(
  request: Request,
  { of, bytes, maxAgeSeconds }: { of: FileRef; bytes: Uint8Array<ArrayBuffer>; maxAgeSeconds: number },
): Response {
  const etag = `"${of.sha256}-small"`;
  const headers = secured({
    'content-type': 'image/webp',
    etag,
    'cache-control': `private, max-age=${maxAgeSeconds}, immutable`,
  });
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  headers.set('content-length', String(bytes.length));
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/** One range of bytes (RFC 9110, 14.2); null when there is none or more than one, which may be answered whole. */
export function rangeOf(
  header: string | null,
  bytes: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start > end || start >= bytes ? 'unsatisfiable' : { start, end };
}

/** The name as ASCII for old clients, and whole as RFC 5987 has it. */
export function contentDisposition(filename: string): string {
  const plain =
    filename
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\]/g, '') || 'clip.mp4';
  const whole = encodeURIComponent(filename).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
