/**
 * Preloaded with `node --import` where there is no Shopify: requests for *.myshopify.com go to the
 * development store, with the shop in a header.
 */
import { Agent, setGlobalDispatcher, type Dispatcher } from 'undici';

const { VITRINE_DEVSTORE_ORIGIN: origin } = process.env;

const toDevelopmentStore =
  (dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] =>
  (options, handler) => {
    const asked = new URL(String(options.origin));
    if (origin === undefined || !asked.hostname.endsWith('.myshopify.com')) return dispatch(options, handler);
    const headers = headersOf(options.headers).filter(([name]) => name !== 'host');
    return dispatch(
      { ...options, origin, headers: Object.fromEntries([...headers, ['x-forwarded-host', asked.hostname]]) },
      handler,
    );
  };

/** undici carries headers as a flat list or as an object. */
function headersOf(headers: Dispatcher.DispatchOptions['headers']): [string, string][] {
  if (headers === null || headers === undefined) return [];
  if (Array.isArray(headers))
    return headers.flatMap((name, index) =>
      index % 2 === 0 ? [[name.toLowerCase(), String(headers[index + 1])] as [string, string]] : [],
    );
  const pairs =
    Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers);
  return pairs.map(([name, value]) => [name.toLowerCase(), String(value)]);
}

setGlobalDispatcher(new Agent().compose(toDevelopmentStore));
