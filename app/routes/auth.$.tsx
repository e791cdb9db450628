/** Where Shopify's library bounces a request that has no session token yet. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { shopify } from '#app/shopify.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  await shopify.authenticate.admin(request);
  return null;
}
