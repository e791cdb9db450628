/**
 * Reads a reply's body as it streams and stops at a limit, counting what comes out of decompression and not
 * what was sent.
 */
import { TransformStream, type ReadableStream } from 'node:stream/web';
import { WebFailure } from '#adapters/web/web-failure.ts';

/** The whole body. Throws WebFailure `too large` as soon as it passes `maxBytes`; the rest is never read. */
export async function readBounded(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  host: string,
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop by throwing cancels the stream, which closes the connection.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new WebFailure('too large', host);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, bytes);
}

/** The same bound on a body that keeps streaming. */
export function boundStream(maxBytes: number, host: string): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.error(new WebFailure('too large', host));
      else controller.enqueue(chunk);
    },
  });
}
