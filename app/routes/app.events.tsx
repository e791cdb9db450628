/** The shop's one event stream. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { eventStream } from '#app/http/event-stream.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { caller, services } = await requireShop(request, 'read:clips');
  return eventStream(request, caller.shop, (listener) => services.events.subscribe(listener));
}
