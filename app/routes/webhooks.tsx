/** Takes every webhook: checked over its raw body, remembered once, answered at once, worked in a job. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';

/** Shopify's own payloads are far smaller; more is refused before it is read. */
const LARGEST_BYTES = 5_000_000;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BYTES) return new Response(null, { status: 413, headers: secured() });
  const { shop, topic, webhookId, payload } = await shopify.authenticate.webhook(request);
  await services.database.webhooks.accept({ shop, id: webhookId, topic, payload });
  return new Response(null, { status: 200, headers: secured() });
}

export const loader = (): Response => new Response(null, { status: 405, headers: secured({ allow: 'POST' }) });
