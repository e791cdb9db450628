/** Sends a shop's changes to a page as they happen, as one text/event-stream. */
import { secured } from '#app/http/secured.server.ts';

/** Something is said at least this often, so that a dead connection is noticed on both sides. */
const HEARTBEAT_MILLISECONDS = 15_000;

/** Answers with a stream that sends `{ kind, id }` as JSON for every event and a comment every 15 seconds. Unsubscribes when either side closes the connection. */
export function eventStream(
  request: Request,
  subscribe: (listener: (event: { kind: string; id: string }) => void) => () => void,
): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(': ready\n\n');
      const unsubscribe = subscribe(({ kind, id }) => say(`data: ${JSON.stringify({ kind, id })}\n\n`));
      const heartbeat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MILLISECONDS);
      end = () => {
        unsubscribe();
        clearInterval(heartbeat);
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
