/**
 * Reads a request's body up to a limit that is counted as the bytes come: the header says only what the
 * sender claims.
 */

/** After a refusal reading continues for this long and up to this size, so that the sender gets the answer. */
const LINGER_MILLISECONDS = 2_000;
const LINGER_FACTOR = 4;

/** A sender that is silent or slow holds a turn that others wait for. The pages give up after a minute, too. */
const PATIENCE = { silenceMilliseconds: 10_000, wholeMilliseconds: 60_000 };

/**
 * The whole body, or null as soon as more than `maxBytes` have come. Never holds more than the limit and one
 * chunk. The rest of a refused body is discarded for a moment before the connection is cut: cut at once, the
 * sender would not see why. Rejects when the sender breaks off, sends nothing for ten seconds, or is not done
 * after a minute.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  { silenceMilliseconds, wholeMilliseconds } = PATIENCE,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return refuse(reader, maxBytes);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // A read that is given up ends as if the body had: what came is not the whole.
  const slow = new AbortController();
  const giveUp = () => {
    slow.abort();
    void reader.cancel().catch(() => undefined);
  };
  const silence = setTimeout(giveUp, silenceMilliseconds);
  const whole = setTimeout(giveUp, wholeMilliseconds);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (slow.signal.aborted) throw new Error('The request’s body came too slowly.');
      if (done) return Buffer.concat(chunks, bytes);
      silence.refresh();
      bytes += value.byteLength;
      if (bytes > maxBytes) return refuse(reader, maxBytes);
      chunks.push(value);
    }
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
  }
}

function refuse(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): null {
  // A later failure is the sender's: the answer was sent.
  void linger(reader, maxBytes * LINGER_FACTOR).catch(() => undefined);
  return null;
}

async function linger(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<void> {
  const over = setTimeout(() => void reader.cancel().catch(() => undefined), LINGER_MILLISECONDS);
  try {
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes <= maxBytes) continue;
      await reader.cancel();
      return;
    }
  } finally {
    clearTimeout(over);
  }
}
