/** Any address under the app that no page has: refused inside the app's frame. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { notFound } from '#app/http/replies.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await requireShop(request, 'read:clips');
  throw notFound();
}

/** A route without a page would answer with data alone. */
export default function Missing() {
  return null;
}
