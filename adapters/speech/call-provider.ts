/**
 * Calls a speech service over HTTP: bounded, retried while that can help, every failure with a reason a
 * merchant can read.
 */
import { setTimeout as wait } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import { asWebFailure, WebFailure } from '#adapters/web/web-failure.ts';
import type { Web } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** Generous for a line of a clip, which is a few seconds of sound. */
const LIMITS = { seconds: 30, maxBytes: 16 * 1024 * 1024 };
const RETRIES = { retries: 2, minTimeout: 300, maxTimeout: 3000, factor: 3 };
const MAX_WAIT_SECONDS = 10;

export type ProviderCall = {
  /** For messages: "ElevenLabs". */
  provider: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is text of the type that the headers say. */
  body: unknown;
  signal?: AbortSignal | undefined;
};

/**
 * Posts and returns the whole answer. 429, 5xx and connections that were never made are tried twice
 * more, waiting as the service asks (at most 10 s); everything else fails at once, because the service may
 * have been paid for it. SPEAKER_FAILED. Rejects with the signal's reason when canceled.
 */
export async function callProvider(web: Web, call: ProviderCall): Promise<Result<Uint8Array, AppError>> {
  const send = web.provider(call.url, LIMITS);
  try {
    return ok(
      await pRetry(() => attempt(send, call), {
        ...RETRIES,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
      }),
    );
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof AppError) return err(error);
    throw error;
  }
}

/** Gets optional JSON: null when the service has none. */
export async function askProvider(
  web: Web,
  { url, headers }: Pick<ProviderCall, 'url' | 'headers'>,
): Promise<unknown> {
  try {
    const answer = await web.provider(url, LIMITS)(url, { headers: { ...headers } });
    return answer.ok ? await answer.json() : null;
  } catch (error) {
    // The list of voices is optional.
    if (error instanceof WebFailure || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function attempt(send: ReturnType<Web['provider']>, call: ProviderCall): Promise<Uint8Array> {
  const answer = await post(send, call);
  if (answer.status >= 200 && answer.status < 300) return answer.bytes;
  const fault = new AppError('SPEAKER_FAILED', { reason: `${call.provider} ${reasonOf(answer.status)}` });
  if (answer.status !== 429 && answer.status < 500) throw new AbortError(fault);
  await waitRetryAfter(answer.retryAfter, call.signal);
  throw fault;
}

/**
 * Any status is an answer; a connection that failed is tried again only when the service cannot have received
 * the request.
 */
async function post(
  send: ReturnType<Web['provider']>,
  call: ProviderCall,
): Promise<{ status: number; retryAfter: string | null; bytes: Uint8Array }> {
  try {
    const response = await send(call.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...call.headers },
      body: typeof call.body === 'string' ? call.body : JSON.stringify(call.body),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    const { reason } = asWebFailure(error, new URL(call.url).hostname, call.signal);
    const sentence =
      reason === 'timed out'
        ? 'did not answer in time'
        : reason === 'too large'
          ? 'sent too much'
          : 'could not be reached';
    const fault = new AppError(
      'SPEAKER_FAILED',
      { reason: `${call.provider} ${sentence}` },
      { cause: error },
    );
    throw reason === 'unreachable' ? fault : new AbortError(fault);
  }
}

function reasonOf(status: number): string {
  if (status === 401 || status === 403) return 'does not accept the key';
  if (status === 402) return 'has no credit left';
  if (status === 404) return 'does not know this voice or model';
  if (status === 429) return 'is busy';
  return status >= 500 ? `answered with an error (${status})` : `refused the text (${status})`;
}

async function waitRetryAfter(retryAfter: string | null, signal: AbortSignal | undefined): Promise<void> {
  const seconds = Number(retryAfter);
  if (retryAfter === null || !Number.isFinite(seconds) || seconds <= 0) return;
  await wait(Math.min(seconds, MAX_WAIT_SECONDS) * 1000, undefined, signal === undefined ? {} : { signal });
}
