/** Saves what was changed of the shop's settings. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { settingsChangeSchema } from '#app/contract/settings-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, failField, succeed } from '#app/http/replies.server.ts';
import { checkPromises, PromiseRefused } from '#studio/clip/check-promises.ts';
import { writtenPromises } from '#studio/clip/promises.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const { promises, ...change } = await bodyOf(request, settingsChangeSchema);
  const { settings } = merchant.services.repositories;
  if (promises === undefined) {
    await settings.save(change);
    return succeed();
  }
  const checked = checkPromises(writtenPromises(promises));
  if (!checked.ok) {
    const { error } = checked;
    return error instanceof PromiseRefused
      ? failField(error, `promises.${error.language}.${error.position}`, error.reason)
      : fail(error);
  }
  await settings.save({ ...change, promises: checked.value });
  return succeed();
}
