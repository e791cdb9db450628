/** Where Shopify's library bounces a request that has no session token yet. */
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { ShopifyError } from '@shopify/shopify-api';
import { askLibrary } from '#app/http/authenticate.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response | null> {
  // Where the library sends requests for a page of the app without a shop: it has to be opened from a shop's admin.
  if (params['*'] === 'login') return redirect('/');
  try {
    await askLibrary(request);
  } catch (refused) {
    // A link that would lead out of the admin to an address that is not trusted.
    if (refused instanceof ShopifyError) return redirect('/');
    throw refused;
  }
  return null;
}
