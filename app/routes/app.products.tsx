/** Products of the store that no clip was made of yet, the newest first. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, succeed } from '#app/http/replies.server.ts';
import { z } from 'zod';

/** Of these, the first few without a clip are shown. */
const ASKED = 50;
const SHOWN = 6;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const { services } = await requireShop(request, 'read:clips');
  await bodyOf(request, z.object({}));
  const newest = await services.newestProducts(ASKED);
  if (!newest.ok) return fail(newest.error);
  const made = await services.repositories.clips.productsWithClip(newest.value.map(({ id }) => id));
  return succeed({
    value: newest.value.filter(({ id }) => !made.has(id)).slice(0, SHOWN),
  } satisfies Answers<'/app/products'>);
}
