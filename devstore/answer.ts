/** What any part of the store answers, and how it is sent. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Part of a file: from `start` to `end`, both included. */
export type FilePart = { path: string; start: number; end: number };

/** A response: its status, its headers with lower-case names, and its body as text, bytes or part of a file. */
export type Answer = {
  status: number;
  headers: Record<string, string | number>;
  body: string | Uint8Array | FilePart;
};

/** `body` as JSON. `headers` are added, and replace the content type where they name it. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** Without a body or a content type. */
export const empty = (status: number, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: '',
});

/** With `broken`, the connection ends in the middle of the body. */
export async function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  { broken = false } = {},
): Promise<void> {
  const size =
    typeof body === 'string'
      ? Buffer.byteLength(body)
      : body instanceof Uint8Array
        ? body.length
        : body.end - body.start + 1;
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, bodiless ? headers : { ...headers, 'content-length': size });
  if (broken) return breakOff(response, body, size);
  if (typeof body === 'string' || body instanceof Uint8Array) {
    response.end(bodiless ? undefined : body);
    return;
  }
  await pipeline(createReadStream(body.path, { start: body.start, end: body.end }), response);
}

function breakOff(response: ServerResponse, body: Answer['body'], size: number): Promise<void> {
  const half = Math.floor(size / 2);
  const bytes =
    typeof body === 'string'
      ? Buffer.from(body).subarray(0, half)
      : body instanceof Uint8Array
        ? body.subarray(0, half)
        : Buffer.alloc(half);
  return new Promise((resolve) => {
    response.write(bytes, () => {
      response.destroy();
      resolve();
    });
  });
}
