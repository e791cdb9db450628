/** Keeps, checks and forgets the shop's keys for services: one small call tells whether a key works. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, notFound, succeed } from '#app/http/replies.server.ts';
import { services } from '#app/services.server.ts';
import { baseUrlProblem, PURPOSES, serviceKeyProblem, serviceKeySchema } from '#studio/clip/service-keys.ts';
import { AppError } from '#studio/shared/errors.ts';

const purpose = z.enum(PURPOSES);
const requestSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), key: serviceKeySchema }),
  z.object({ intent: z.literal('check'), purpose }),
  z.object({ intent: z.literal('remove'), purpose }),
]);

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const asked = await bodyOf(request, requestSchema);
  const { serviceKeys } = merchant.services.repositories;
  if (asked.intent === 'remove') {
    await serviceKeys.remove(asked.purpose);
    return succeed();
  }
  if (asked.intent === 'save') {
    const problem = serviceKeyProblem(asked.key, services.providers.keyServices);
    if (problem !== null) return fail(new AppError('BAD_INPUT', problem));
  }
  if (asked.intent === 'save' && asked.key.baseUrl !== null) {
    const problem = baseUrlProblem(asked.key.baseUrl, (origin) =>
      services.environment.PROVIDER_ORIGINS.includes(origin),
    );
    if (problem !== null) return addressRefused(problem);
  }
  const key =
    asked.intent === 'save'
      ? asked.key
      : asked.purpose === 'writer'
        ? await serviceKeys.writer()
        : await serviceKeys.speaker();
  if (key === null) return notFound();
  const checked = await merchant.services.checkKey(key);
  if (!checked.ok) return fail(checked.error);
  if (asked.intent === 'save') await serviceKeys.save(key);
  return succeed();
}

/** A failure like any other, and the field it belongs to. */
function addressRefused(message: string): Response {
  const error = new AppError('BAD_INPUT', { field: 'Address', reason: message });
  const { status, headers } = fail(error);
  return new Response(
    JSON.stringify({ ok: false, failure: { code: error.code, message, field: 'baseUrl' } }),
    { status, headers },
  );
}
