/** Answers of the app's own resource routes: one shape for what worked and for what did not. */
import { parseInWords } from '#app/http/issue-words.server.ts';
import { parseJson } from '#app/http/parse-json.server.ts';
import { readBody } from '#app/http/read-body.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, type Result } from '#studio/shared/result.ts';
import type { z } from 'zod';

export type FailureReply = { ok: false; failure: { code: string; message: string; field?: string } };

const JSON_HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/** Answers `{ ok: true, …value }` as JSON that no cache keeps. */
export const succeed = (value: object = {}, status = 200): Response =>
  new Response(JSON.stringify({ ok: true, ...value }), { status, headers: secured(JSON_HEADERS) });

/**
 * Answers the error's code and message with its own HTTP status; adds Retry-After in seconds when the error
 * says how long to wait.
 */
export function fail(error: AppError): Response {
  const headers = secured(JSON_HEADERS);
  if (error.retry === 'later' && typeof error.details['seconds'] === 'number')
    headers.set('retry-after', String(Math.ceil(error.details['seconds'])));
  // App Bridge asks again with a new id token, which is exchanged for a new access token.
  if (error.code === 'SHOP_UNAUTHORIZED') headers.set('x-shopify-retry-invalid-session-request', '1');
  const body: FailureReply = { ok: false, failure: { code: error.code, message: error.message } };
  return new Response(JSON.stringify(body), { status: error.status, headers });
}

/** Answers the error of one field of a form: `message` stands beside the field, which the page knows as `field`. */
export function failField(error: AppError, field: string, message: string): Response {
  const { status, headers } = fail(error);
  const body: FailureReply = { ok: false, failure: { code: error.code, message, field } };
  return new Response(JSON.stringify(body), { status, headers });
}

/** Expected failures are answered; faults go to the log. */
export const reply = <T>(result: Result<T, AppError>, show: (value: T) => object = () => ({})): Response =>
  result.ok ? succeed(show(result.value)) : fail(result.error);

/** The result, or DISK_FULL where the disk is full: no fault of ours, and the sentence says what to do. */
export const orDiskFull = <T>(work: Promise<Result<T, AppError>>): Promise<Result<T, AppError>> =>
  work.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'DISK_FULL') return err(error);
    throw error;
  });

/** The same for every id that is not the shop's, whether it exists or not. */
export const notFound = (): Response => fail(new AppError('NOT_FOUND'));

/** Largest JSON body of a page. */
const MAX_BYTES = 2_000_000;

/**
 * The request's JSON, parsed; a Response with the first thing that is wrong when it is not what was asked
 * for, in the names that its fields have on the page. Throws the Response.
 */
export async function bodyOf<T>(
  request: Request,
  schema: z.ZodType<T>,
  names: Partial<Record<string, string>> = {},
): Promise<T> {
  if (request.method !== 'POST')
    throw new Response(null, { status: 405, headers: secured({ allow: 'POST' }) });
  const body = await readBody(request, MAX_BYTES).catch(() => new Uint8Array());
  if (body === null) throw fail(new AppError('REQUEST_TOO_LARGE', { megabytes: MAX_BYTES / 1_000_000 }));
  const parsed = parseInWords(schema, jsonOf(body));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const named = issue?.path.map((part) => names[String(part)]).find((name) => name !== undefined);
  throw fail(
    new AppError('BAD_INPUT', {
      field: named ?? (issue?.path.join('.') || 'The request'),
      reason: issue?.message ?? 'it isn’t what was expected.',
    }),
  );
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch {
    // No schema accepts null: the error then names what is missing.
    return null;
  }
}
