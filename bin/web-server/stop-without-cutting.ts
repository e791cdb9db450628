/** Ends an HTTP server so that open requests are answered and no others are accepted. */
import { Server as ListeningServer } from 'node:net';
import type { Express, NextFunction, Request, Response } from 'express';

/** How often a stopping server checks for idle connections. */
const IDLE_MILLISECONDS = 100;

/**
 * Gives what an Express app needs to be stopped: `watch`, its first middleware, and `stop`, which resolves
 * once the last connection is closed. Event streams are ended at once, since they would never end and their
 * pages reconnect by themselves; every other answer has `answersMilliseconds` to reach its reader, after
 * which what is still open is cut. A connection that is kept open ends with its next answer.
 */
export function stopWithoutCutting(answersMilliseconds: number): {
  watch: (request: Request, response: Response, next: NextFunction) => void;
  stop: (server: ReturnType<Express['listen']>) => Promise<void>;
} {
  const streams = new Set<Response>();
  const answers = new Set<Response>();
  let stopping = false;
  // Node takes a connection for idle as soon as its answer is handed over, also while a slow reader still fetches it.
  const isBeingSent = (answer: Response): boolean => answer.writableEnded && !answer.writableFinished;
  return {
    watch(request, response, next) {
      if (stopping) response.set('connection', 'close');
      const isStream = request.get('accept') === 'text/event-stream';
      if (stopping && isStream) return void response.status(503).end();
      const open = isStream ? streams : answers;
      open.add(response);
      response.once('close', () => open.delete(response));
      next();
    },
    async stop(server) {
      stopping = true;
      // An HTTP server's own `close` would cut connections that it considers idle.
      const closed = new Promise<void>((resolve) =>
        ListeningServer.prototype.close.call(server, () => resolve()),
      );
      for (const stream of streams) stream.destroy();
      const idle = setInterval(() => {
        if (![...answers].some(isBeingSent)) server.closeIdleConnections();
      }, IDLE_MILLISECONDS);
      const late = setTimeout(() => server.closeAllConnections(), answersMilliseconds);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}
