/** Why a request failed, without quoting the other side. */

export type WebFailureReason =
  /** The guard: not https, an odd port, credentials, or an address that is not public. No socket was opened. */
  | 'refused'
  /** No connection: the name is unknown, nobody listens, or TLS failed. */
  | 'unreachable'
  /** The connection broke after the request was under way: the other side may have acted on it. */
  | 'cut'
  | 'timed out'
  | 'too large'
  | 'too many redirects'
  /** The caller's own signal. */
  | 'cancelled';

/**
 * A request that came to nothing. The message names the host and the reason only; details for the log are in
 * `cause`.
 */
export class WebFailure extends Error {
  readonly reason: WebFailureReason;
  readonly host: string;

  constructor(reason: WebFailureReason, host: string, options?: { cause?: unknown }) {
    super(`${host}: ${reason}`, options);
    this.name = 'WebFailure';
    this.reason = reason;
    this.host = host;
  }
}

const NEVER_CONNECTED = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENODATA',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Finds the reason in what undici, the connector, a timeout or the caller's signal threw. */
export function asWebFailure(
  error: unknown,
  host: string,
  callerSignal: AbortSignal | undefined,
): WebFailure {
  if (callerSignal?.aborted === true) return new WebFailure('cancelled', host, { cause: error });
  for (const link of causes(error)) {
    if (link instanceof WebFailure) return link;
    if (link.name === 'TimeoutError') return new WebFailure('timed out', host, { cause: error });
    const code = 'code' in link && typeof link.code === 'string' ? link.code : '';
    if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
      return new WebFailure('timed out', host, { cause: error });
    if (NEVER_CONNECTED.has(code) || code.startsWith('ERR_TLS') || code.includes('CERT'))
      return new WebFailure('unreachable', host, { cause: error });
  }
  return new WebFailure('cut', host, { cause: error });
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  const waiting: unknown[] = [error];
  while (waiting.length > 0 && chain.length < 20) {
    const next = waiting.shift();
    if (!(next instanceof Error)) continue;
    chain.push(next);
    if (next instanceof AggregateError) waiting.push(...(next.errors as unknown[]));
    waiting.push(next.cause);
  }
  return chain;
}
