/** Takes every webhook: verified over its raw body, stored once, answered at once, handled in a job. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { parseJson } from '#app/http/parse-json.server.ts';
import { readBody } from '#app/http/read-body.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';
import { validateWebhook } from '#app/shopify.server.ts';

/** Shopify's own payloads are far smaller; what is longer is refused, whatever its header says. */
const MAX_BYTES = 5_000_000;

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: secured(headers) });

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { allow: 'POST' });
  const body = await readBody(request, MAX_BYTES).catch(() => undefined);
  // Broken off, or too slow: Shopify sends it again.
  if (body === undefined) return answer(408);
  if (body === null) return answer(413);
  const signed = await validateWebhook(request, new TextDecoder().decode(body));
  if (!signed.valid) return answer(signed.reason === 'invalid_hmac' ? 401 : 400);
  let payload: unknown;
  try {
    payload = parseJson(body);
  } catch {
    // Sent again, it would be no better.
    return answer(400);
  }
  const { domain: shop, topic, webhookId: id } = signed;
  await services.database.webhooks.accept({ shop, id, topic, payload });
  return answer(200);
}

export const loader = (): Response => answer(405, { allow: 'POST' });
