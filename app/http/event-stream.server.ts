/** Sends a shop's changes to a page as they happen, as one text/event-stream. */
import { fail } from '#app/http/replies.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { AppError } from '#studio/shared/errors.ts';

/** Something is said at least this often, so that a dead connection is noticed on both sides. */
const HEARTBEAT_MILLISECONDS = 15_000;

/**
 * A stream ends after a while and the page reconnects by itself: one whose end was never reported does not
 * stay for ever.
 */
const LIFE_MILLISECONDS = 15 * 60_000;

/** Open streams of one shop in this process: a tab has one. */
const MAX_STREAMS = 200;
const AGAIN_SECONDS = 30;
const open = new Map<string, number>();

// no-transform keeps a compressing proxy from holding events back.
const HEADERS = secured({
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
});

/**
 * Answers with a stream that sends `{ kind, id }` as JSON for every event and a comment every 15 seconds.
 * Unsubscribes when either side closes the connection, and after a quarter of an hour. Answers 429 when the
 * shop has 200 streams open.
 */
export function eventStream(
  request: Request,
  shop: string,
  subscribe: (listener: (event: { kind: string; id: string }) => void) => () => void,
): Response {
  // Nobody reads it: the client is gone, or asked for the headers alone.
  if (request.signal.aborted || request.method === 'HEAD') return new Response(null, { headers: HEADERS });
  if ((open.get(shop) ?? 0) >= MAX_STREAMS)
    return fail(new AppError('TOO_MANY_REQUESTS', { seconds: AGAIN_SECONDS }));
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(': ready\n\n');
      const unsubscribe = subscribe(({ kind, id }) => say(`data: ${JSON.stringify({ kind, id })}\n\n`));
      open.set(shop, (open.get(shop) ?? 0) + 1);
      const heartbeat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MILLISECONDS);
      const close = () => {
        end();
        try {
          controller.close();
        } catch {
          // It was closed from the other side.
        }
      };
      const life = setTimeout(close, LIFE_MILLISECONDS);
      end = () => {
        end = () => {};
        unsubscribe();
        clearInterval(heartbeat);
        clearTimeout(life);
        leave(shop);
      };
      request.signal.addEventListener('abort', close);
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: HEADERS });
}

function leave(shop: string): void {
  const left = (open.get(shop) ?? 1) - 1;
  if (left > 0) open.set(shop, left);
  else open.delete(shop);
}
