/** Sets the headers that say who may show a page. */
import { EVERYWHERE } from '#app/http/secured.server.ts';
import { shopify } from '#app/shopify.server.ts';

/** Pages of the app: framed by their own shop's admin alone (the Shopify library writes `frame-ancestors`). */
export function secureDocument(request: Request, headers: Headers): void {
  shopify.addDocumentResponseHeaders(request, headers);
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "frame-ancestors 'none'");
  for (const [name, value] of Object.entries(EVERYWHERE)) headers.set(name, value);
}
