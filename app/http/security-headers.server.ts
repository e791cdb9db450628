/** Sets the headers that say who may show a page, and what may run in it. */
import { ancestorsIn, contentPolicy, hashesIn, hashesOf } from '#app/http/content-policy.server.ts';
import { EVERYWHERE } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';

const POLICY = 'content-security-policy';

/**
 * Pages of the app: framed by their own shop's admin alone (the Shopify library writes `frame-ancestors`),
 * running no script in them but those that bear `nonce`, and the one that a page of the library was answered
 * with (`secureLibraryPage`).
 */
export function secureDocument(request: Request, headers: Headers, nonce: string): void {
  const hashes = hashesIn(headers.get(POLICY));
  shopify.addDocumentResponseHeaders(request, headers);
  setPolicy(headers, [`'nonce-${nonce}'`, ...hashes]);
}

/** A page that Shopify's library throws: its own script is known by its hash. Any other answer is given as it is. */
export async function secureLibraryPage(answer: Response): Promise<Response> {
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  setPolicy(headers, hashesOf(html));
  return new Response(html, { status: answer.status, statusText: answer.statusText, headers });
}

function setPolicy(headers: Headers, scripts: readonly string[]): void {
  const { VITRINE_DEVSTORE_ORIGIN: devstore, APP_BRIDGE_URL: appBridgeUrl } = services.environment;
  const ancestors = ancestorsIn(headers.get(POLICY));
  headers.set(POLICY, contentPolicy({ scripts, ancestors, devstore, appBridgeUrl }));
  for (const [name, value] of Object.entries(EVERYWHERE)) headers.set(name, value);
}
