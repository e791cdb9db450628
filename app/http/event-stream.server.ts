/** Sends a shop's changes to a page as they happen, as one text/event-stream. */
import { fail } from '#app/http/replies.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { AppError } from '#studio/shared/errors.ts';

/** Something is said at least this often, so that a dead connection is noticed on both sides. */
const HEARTBEAT_MILLISECONDS = 15_000;

/** Open streams of one shop in this process: a tab has one. */
const MAX_STREAMS = 200;
const AGAIN_SECONDS = 30;
const open = new Map<string, number>();

/**
 * Answers with a stream that sends `{ kind, id }` as JSON for every event and a comment every 15 seconds. Unsubscribes when either side
 * closes the connection. Answers 429 when the shop has 200 streams open.
 */
export function eventStream(
  request: Request,
  shop: string,
  subscribe: (listener: (event: { kind: string; id: string }) => void) => () => void,
): Response {
  const before = open.get(shop) ?? 0;
  if (before >= MAX_STREAMS) return fail(new AppError('TOO_MANY_REQUESTS', { seconds: AGAIN_SECONDS }));
  open.set(shop, before + 1);
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(': ready\n\n');
      const unsubscribe = subscribe(({ kind, id }) => say(`data: ${JSON.stringify({ kind, id })}\n\n`));
      const heartbeat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MILLISECONDS);
      end = () => {
        end = () => {};
        unsubscribe();
        clearInterval(heartbeat);
        leave(shop);
      };
      request.signal.addEventListener('abort', () => {
        end();
        try {
          controller.close();
        } catch {
          // It was closed from the other side.
        }
      });
    },
    cancel: () => end(),
  });
  // no-transform keeps a compressing proxy from holding events back.
  return new Response(body, {
    headers: secured({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    }),
  });
}

function leave(shop: string): void {
  const left = (open.get(shop) ?? 1) - 1;
  if (left > 0) open.set(shop, left);
  else open.delete(shop);
}
