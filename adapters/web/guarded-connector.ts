/**
 * Opens sockets to public addresses only: the literal, every address a name stands for, and the peer that
 * answered are all checked.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { addressLiteral, isPublicAddress } from '#adapters/web/public-address.ts';
import { WebFailure } from '#adapters/web/web-failure.ts';

/** All addresses of a host name. Rejects when the name has none. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;
export type Connect = buildConnector.connector;

/** Makes the connector that opens the socket once its addresses are known: it gets no other address to choose from. */
export type MakeConnect = (pinned: LookupFunction, connectSeconds: number) => Connect;

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

const connectByUndici: MakeConnect = (lookup, connectSeconds) =>
  buildConnector({ lookup, timeout: connectSeconds * 1000, allowH2: false });

/**
 * An undici connector for the open web. The name is resolved once and the socket pinned to that answer, so
 * that a second answer (DNS rebinding) has nowhere to go; a name is refused when any of its addresses is not
 * public.
 */
export function guardedConnector(
  connectSeconds: number,
  resolve: Resolve = resolveBySystem,
  makeConnect: MakeConnect = connectByUndici,
): Connect {
  return (target, callback) => {
    const refuse = (cause?: unknown) => new WebFailure('refused', target.hostname, { cause });
    void publicAddresses(target.hostname, connectSeconds, resolve).then(
      (addresses) => {
        const connect = makeConnect(pinTo(addresses), connectSeconds);
        connect(target, (...[error, socket]) => {
          if (error !== null) {
            callback(error, null);
            return;
          }
          if (socket.remoteAddress === undefined || !isPublicAddress(socket.remoteAddress)) {
            socket.destroy();
            callback(refuse(), null);
            return;
          }
          callback(null, socket);
        });
      },
      (error: unknown) => callback(error instanceof Error ? error : refuse(error), null),
    );
  };
}

async function publicAddresses(hostname: string, seconds: number, resolve: Resolve) {
  const literal = addressLiteral(hostname);
  const addresses =
    literal === null
      ? await within(seconds, hostname, resolve(hostname))
      : [{ address: literal, family: literal.includes(':') ? 6 : 4 }];
  if (addresses.length === 0) throw new WebFailure('unreachable', hostname);
  if (!addresses.every(({ address }) => isPublicAddress(address))) throw new WebFailure('refused', hostname);
  return addresses;
}

/** A resolver that hangs must not hold a request for longer than a connection may take. */
async function within<T>(seconds: number, hostname: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WebFailure('timed out', hostname)), seconds * 1000);
  });
  try {
    return await Promise.race([work, tooLate]);
  } catch (cause) {
    throw cause instanceof WebFailure ? cause : new WebFailure('unreachable', hostname, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function pinTo(addresses: { address: string; family: number }[]): LookupFunction {
  return (hostname, options, callback) => {
    const fitting = addresses.filter(
      ({ family }) => options.family === undefined || options.family === 0 || options.family === family,
    );
    const [first] = fitting;
    if (first === undefined) {
      callback(new WebFailure('unreachable', hostname), '');
      return;
    }
    if (options.all === true) callback(null, fitting);
    else callback(null, first.address, first.family);
  };
}
