/**
 * Serves what a build made for browsers: named by its contents, kept by browsers for good, in the smallest
 * form that each takes.
 */
import sirv from 'sirv';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Express middleware for the files of `folder` as they are now, with the compressed forms that stand beside them. */
export const serveAssets = (folder: string) =>
  sirv(folder, { brotli: true, gzip: true, etag: true, immutable: true, maxAge: YEAR_SECONDS });
