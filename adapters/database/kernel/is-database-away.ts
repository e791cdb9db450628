/** Tells a database that cannot be reached from a query that is wrong. */

/** Of a socket to it: refused, cut, or never answered. */
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Of Prisma: cannot reach it, timed out, the connection was closed, and no connection of the pool got free. */
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
/** SQLSTATE: connection exceptions, "too many connections", and a server that stops, crashed or starts. */
const SQLSTATE = /^(?:08...|53300|57P0[123])$/;
/** What pg and Prisma's adapter say of a connection that broke, without a code. */
const WORDS =
  /^Connection terminated|timeout exceeded when trying to connect|server has closed the connection/;
/** A cause of a cause of a cause. */
const MAX_DEPTH = 5;

/**
 * Whether `error`, or what caused it, is a database that is away or starting: the same query works once it is
 * back. A failed request to another server is not.
 */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  // What fetch throws is of another server.
  if (depth > MAX_DEPTH || !(error instanceof Error) || error instanceof TypeError) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (SOCKET.has(code) || PRISMA.has(code) || SQLSTATE.test(code) || WORDS.test(error.message)) return true;
  return isDatabaseAway(error.cause, depth + 1);
}
