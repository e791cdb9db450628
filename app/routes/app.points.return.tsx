/** Where Shopify sends a merchant who agreed to a charge. Her return proves nothing: the app asks Shopify. */
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { settleSoon } from '#app/http/settle-bill.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  // When Shopify does not answer now, the page asks again, and says so.
  await settleSoon(await requireShop(request, 'billing'));
  const { searchParams } = new URL(request.url);
  const charge = searchParams.get('charge_id');
  searchParams.delete('charge_id');
  // Only to say which of the shop's own charges is meant.
  if (charge !== null) searchParams.set('charge', charge);
  return redirect(`/app/points?${searchParams.toString()}`);
}
