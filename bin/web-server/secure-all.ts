/** Sets the security headers that an answer has not set itself: also redirects, files and answers of what failed have them. */
import type { NextFunction, Request, Response } from 'express';
import { EVERYWHERE } from '#app/http/secured.server.ts';

const HEADERS = {
  ...EVERYWHERE,
  // Pages bring their own, with the shop that may frame them. No more than this: a worker's script, too, lives by the policy it comes with.
  'content-security-policy': "frame-ancestors 'none'",
};

/** Express middleware, to be used before everything that answers. */
export function secureAll(_request: Request, response: Response, next: NextFunction): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => Response;
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(HEADERS))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    return writeHead(...args);
  };
  next();
}
