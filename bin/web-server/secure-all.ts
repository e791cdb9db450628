/**
 * Sets the security headers that an answer has not set itself: also redirects, files and answers of what
 * failed have them.
 */
import type { NextFunction, Request, Response } from 'express';
import { EVERYWHERE } from '#app/http/secured.server.ts';

const POLICY = 'content-security-policy';
/** No more than this: a worker's script, too, lives by the policy it comes with. */
const FILES = "frame-ancestors 'none'";
/** Pages have their own policy; this is for the body of a redirect. */
const WORDS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Express middleware, to be used before everything that answers. */
export function secureAll(_request: Request, response: Response, next: NextFunction): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => Response;
  response.writeHead = (...args: unknown[]) => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    for (const [name, value] of Object.entries({ ...EVERYWHERE, [POLICY]: isPage ? WORDS : FILES }))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    return writeHead(...args);
  };
  next();
}
