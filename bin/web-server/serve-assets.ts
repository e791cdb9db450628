/**
 * Serves what a build made for browsers: named by its contents, kept by browsers for good, in the smallest
 * form that each takes.
 */
import type { Readable } from 'node:stream';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * Express middleware for the files of `folder` as they are now, with the compressed forms that stand beside them.
 * A file that another build has taken away since breaks its own answer off, and nothing else.
 */
export function serveAssets(folder: string): RequestHandler {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: YEAR_SECONDS,
  });
  return (request, response, next) => {
    response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
    serve(request, response, next);
  };
}
