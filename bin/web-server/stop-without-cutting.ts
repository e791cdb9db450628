/** Ends an HTTP server so that whoever has asked is answered and nobody else gets in. */
import type { Express, NextFunction, Request, Response } from 'express';

/** How often a server that stops looks for connections that nothing is asked on any more. */
const IDLE_MILLISECONDS = 100;

/**
 * Gives what an Express app needs to be stopped: `watch`, its first middleware, and `stop`, which resolves once the last connection is
 * closed. Event streams are ended at once, for they would never end and their pages come again by themselves; every other answer has
 * `answersMilliseconds`, after which what is still open is cut. A connection that is kept open ends with its next answer.
 */
export function stopWithoutCutting(answersMilliseconds: number): {
  watch: (request: Request, response: Response, next: NextFunction) => void;
  stop: (server: ReturnType<Express['listen']>) => Promise<void>;
} {
  const streams = new Set<Response>();
  let stopping = false;
  return {
    watch(request, response, next) {
      if (stopping) response.set('connection', 'close');
      if (request.get('accept') === 'text/event-stream') {
        streams.add(response);
        response.once('close', () => streams.delete(response));
      }
      next();
    },
    async stop(server) {
      stopping = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const stream of streams) stream.destroy();
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_MILLISECONDS);
      const late = setTimeout(() => server.closeAllConnections(), answersMilliseconds);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}
