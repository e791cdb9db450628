/** Stores, checks and deletes the shop's keys for services: one small call shows whether a key works. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { serviceKeyActSchema } from '#app/contract/settings-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, failField, notFound, succeed } from '#app/http/replies.server.ts';
import { services } from '#app/services.server.ts';
import { baseUrlProblem, serviceKeyProblem } from '#studio/clip/service-keys.ts';
import { AppError } from '#studio/shared/errors.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const asked = await bodyOf(request, serviceKeyActSchema);
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
    if (problem !== null)
      return failField(new AppError('BAD_INPUT', { field: 'Address', reason: problem }), 'baseUrl', problem);
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
