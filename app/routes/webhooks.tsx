/** Takes every webhook: checked over its raw body, remembered once, answered at once, worked in a job. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { readBody } from '#app/http/read-body.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';

/** Shopify's own payloads are far smaller; what is longer is refused, whatever its header says. */
const MAX_BYTES = 5_000_000;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, MAX_BYTES);
  if (body === null) return new Response(null, { status: 413, headers: secured() });
  const { shop, topic, webhookId, payload } = await shopify.authenticate.webhook(
    new Request(request.url, { method: request.method, headers: request.headers, body }),
  );
  await services.database.webhooks.accept({ shop, id: webhookId, topic, payload });
  return new Response(null, { status: 200, headers: secured() });
}

export const loader = (): Response =>
  new Response(null, { status: 405, headers: secured({ allow: 'POST' }) });
